import Domain

/// Figures as comma-separated values with a header, lines ending in CR LF.
struct FigureCSV {
  let listing: FigureListing

  init(_ listing: FigureListing) { self.listing = listing }

  var text: String {
    var header = [
      "indicator", "segment", "label", "value", "unit", "bound", "asOf", "section", "quote",
      "start", "end", "valueStart", "valueEnd",
    ]
    if listing.namesFiles { header.insert("file", at: 0) }
    return ([header] + listing.rows.map(cells)).map { line in
      line.map(Self.cell).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private func cells(_ row: FigureListing.Row) -> [String] {
    let figure = row.figure
    let source = figure.source
    let cells = [
      figure.indicator?.text ?? "", figure.segments.first?.name ?? "", figure.label,
      figure.written.digits, figure.written.unit,
      // A lone = would be a formula.
      figure.bound == .exactly ? "" : figure.bound.rawValue,
      figure.asOf?.written ?? "", source.section, row.quote, String(source.quote.lowerBound),
      String(source.quote.upperBound), String(source.number.lowerBound),
      String(source.number.upperBound),
    ]
    return listing.namesFiles ? [row.file] + cells : cells
  }

  /// Quoted where it must be; a text that a spreadsheet would compute gets an apostrophe.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
