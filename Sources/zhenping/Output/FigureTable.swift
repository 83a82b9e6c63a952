import Canvas
import Domain
import ViewModels

/// Figures as a table aligned by display width, for a terminal.
struct FigureTable {
  let listing: FigureListing

  init(_ listing: FigureListing) { self.listing = listing }

  func text(in language: Language) -> String {
    var header = [
      Phrase("Indicator", "指标"), Phrase("Segment", "分项"), Phrase("Value", "数值"),
      Phrase("Unit", "单位"), Phrase("As of", "时点"), Phrase("Section", "章节"), Phrase("Quote", "原文"),
    ].map { $0.text(in: language) }
    if listing.namesFiles { header.insert(Phrase("File", "文件").text(in: language), at: 0) }
    let lines = [header] + listing.rows.map { cells(of: $0, in: language) }
    let widths = header.indices.map { column in
      lines.map { Self.width($0[column]) }.max() ?? 0
    }
    return lines.map { line in
      zip(line, widths).enumerated().map { column, cell in
        column == line.count - 1
          ? cell.0 : cell.0 + String(repeating: " ", count: cell.1 - Self.width(cell.0) + 2)
      }.joined() + "\n"
    }.joined()
  }

  private func cells(of row: FigureListing.Row, in language: Language) -> [String] {
    let figure = row.figure
    let name =
      figure.indicator.flatMap(Indicator.named).map {
        language == .chinese ? $0.chinese : $0.english
      } ?? Phrase("unclassified", "未归类").text(in: language)
    let bound = figure.bound == .exactly ? "" : figure.bound.rawValue
    let cells = [
      name, Self.plain(figure.segments.first?.name ?? ""),
      bound + Self.plain(figure.written.digits), Self.plain(figure.written.unit),
      Self.plain(figure.asOf?.written ?? ""), Self.plain(figure.source.section, atMost: 24),
      Self.plain(row.quote),
    ]
    return listing.namesFiles ? [Self.plain(row.file)] + cells : cells
  }

  /// Without line breaks and other control characters, which would break the table.
  private static func plain(_ text: String, atMost limit: Int = .max) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) where !scalar.isControl {
      plain.append(scalar)
    }
    return String(plain)
  }

  private static func width(_ text: String) -> Int { text.columns }
}
