import ViewModels

/// A document for notes and chats: a title, a list of facts, tables.
struct MarkdownWriter {
  func text(of document: ExportDocument) -> String {
    var parts = ["# " + Self.inline(document.title) + "\n"]
    if !document.facts.isEmpty {
      parts.append(
        document.facts.map { "- \(Self.inline($0.name)): \(Self.inline($0.value))\n" }.joined())
    }
    for table in document.tables {
      if !table.name.isEmpty { parts.append("## " + Self.inline(table.name) + "\n") }
      parts.append(Self.table(table))
    }
    return parts.joined(separator: "\n")
  }

  private static func table(_ table: ExportDocument.Table) -> String {
    var text = line(table.columns.map { inline($0.title) })
    text += line(table.columns.map { $0.isNumeric ? "---:" : "---" })
    for row in table.rows { text += line(row.map { inline($0.text) }) }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// Text that is neither a column's end nor markup, links and pictures included.
  static func inline(_ text: String) -> String {
    var inline = String.UnicodeScalarView()
    for scalar in text.plain.unicodeScalars {
      switch scalar {
      case "&": inline.append(contentsOf: "&amp;".unicodeScalars)
      case "<": inline.append(contentsOf: "&lt;".unicodeScalars)
      case "\\", "|", "`", "*", "_", "[", "]", "#", "~", "!", "$", ">":
        inline.append("\\")
        inline.append(scalar)
      default: inline.append(scalar)
      }
    }
    return String(inline)
  }
}
