import Domain

/// Figures as a JSON array, one object a line.
struct FigureJSON {
  let listing: FigureListing

  init(_ listing: FigureListing) { self.listing = listing }

  var text: String {
    guard !listing.rows.isEmpty else { return "[]\n" }
    return "[\n" + listing.rows.map { "  {" + object($0) + "}" }.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ row: FigureListing.Row) -> String {
    let figure = row.figure
    var members = [
      ("indicator", figure.indicator.map { Self.string($0.text) } ?? "null"),
      ("segment", figure.segments.first.map { Self.string($0.name) } ?? "null"),
      ("label", Self.string(figure.label)),
      ("value", Self.string(figure.written.digits)),
      ("unit", Self.string(figure.written.unit)),
      ("bound", Self.string(figure.bound.rawValue)),
      ("asOf", figure.asOf.map { Self.string($0.written) } ?? "null"),
      ("section", Self.string(figure.source.section)),
      ("quote", Self.string(row.quote)),
      ("start", String(figure.source.quote.lowerBound)),
      ("end", String(figure.source.quote.upperBound)),
      ("valueStart", String(figure.source.number.lowerBound)),
      ("valueEnd", String(figure.source.number.upperBound)),
      ("segments", segments(of: figure)),
      ("marks", marks(of: figure)),
    ]
    if let day = figure.asOf?.day { members.append(("asOfDay", Self.string(day.description))) }
    if listing.namesFiles { members.insert(("file", Self.string(row.file)), at: 0) }
    return members.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
  }

  private func segments(of figure: Figure) -> String {
    let members = figure.segments.map {
      "{\"kind\": \(Self.string($0.kind.rawValue)), \"name\": \(Self.string($0.name))}"
    }
    return "[" + members.joined(separator: ", ") + "]"
  }

  private func marks(of figure: Figure) -> String {
    let marks = Figure.Mark.allCases.filter(figure.marks.contains)
    return "[" + marks.map { Self.string($0.rawValue) }.joined(separator: ", ") + "]"
  }

  /// A JSON string; control characters escaped, everything else as it is.
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
