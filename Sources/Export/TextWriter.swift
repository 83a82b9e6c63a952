import Canvas
import ViewModels

/// A document for a printer or a letter: columns aligned by the width of their characters.
struct TextWriter {
  func text(of document: ExportDocument) -> String {
    var text = document.title.plain + "\n"
    if !document.facts.isEmpty {
      text += "\n"
      let width = document.facts.map { $0.name.plain.columns }.max() ?? 0
      for fact in document.facts {
        text += Self.padded(fact.name.plain, to: width) + "  " + fact.value.plain + "\n"
      }
    }
    for table in document.tables {
      text += "\n"
      if !table.name.isEmpty { text += table.name.plain + "\n" }
      Self.append(table, to: &text)
    }
    return text
  }

  private static func append(_ table: ExportDocument.Table, to text: inout String) {
    let lines = [table.columns.map(\.title.plain)] + table.rows.map { $0.map(\.text.plain) }
    let widths = table.columns.indices.map { column in
      lines.map { $0[column].columns }.max() ?? 0
    }
    for (index, line) in lines.enumerated() {
      var row = ""
      for (column, cell) in line.enumerated() {
        if column > 0 { row += "  " }
        row += padded(cell, to: widths[column], right: table.columns[column].isNumeric)
      }
      while row.last == " " { row.removeLast() }
      text += row + "\n"
      if index == 0 {
        text += widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
      }
    }
  }

  private static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.columns))
    return right ? blanks + text : text + blanks
  }
}
