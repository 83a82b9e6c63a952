import Domain
import ViewModels

/// Comma-separated values as offices open them, lines ending in CR LF.
///
/// First the title and the facts, a name and a value a row; then each table after an empty row: its
/// name, its header, its rows. Numbers are raw; all else is text that no spreadsheet computes.
struct CSVWriter {
  let labels: Labels

  func text(of document: ExportDocument) -> String {
    var text = ""
    Self.append([labels.title, document.title].map(Self.cell), to: &text)
    for fact in document.facts { Self.append([fact.name, fact.value].map(Self.cell), to: &text) }
    for table in document.tables {
      text += "\r\n"
      if !table.name.isEmpty { Self.append([labels.table, table.name].map(Self.cell), to: &text) }
      Self.append(table.columns.map { Self.cell($0.title) }, to: &text)
      for row in table.rows { Self.append(row.map(Self.cell), to: &text) }
    }
    return text
  }

  private static func append(_ cells: [String], to text: inout String) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "," }
      text += cell
    }
    text += "\r\n"
  }

  private static func cell(_ cell: ExportDocument.Cell) -> String {
    cell.number.map(\.description) ?? Self.cell(cell.text)
  }

  /// A text: quoted where it must be; an apostrophe before what would not stay as it is.
  static func cell(_ text: String) -> String {
    var plain = text.plain
    if wouldBeComputed(text) || wouldLoseDigits(plain) { plain = "'" + plain }
    let utf8 = plain.utf8
    guard utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return plain
    }
    var quoted = "\""
    for scalar in plain.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a spreadsheet might take it for a formula; blanks before one do not keep it from that.
  private static func wouldBeComputed(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    let start = text.unicodeScalars.first { !$0.isUnsafe && !$0.properties.isWhitespace }
    return start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  /// Whether it is a code of digits: Excel drops zeros at the start and shows twelve as `1.2E+11`.
  private static func wouldLoseDigits(_ text: String) -> Bool {
    let digits = text.utf8
    guard digits.count > 1, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return digits.first == 0x30 || digits.count > 11
  }
}
