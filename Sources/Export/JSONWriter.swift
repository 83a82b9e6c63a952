import Domain
import ViewModels

/// A document for programs: facts as name and value, tables with a row a line.
///
/// A cell is its text as shown, or `{"text": …, "number": …}`; the number is a string of exact digits.
struct JSONWriter {
  func text(of document: ExportDocument) -> String {
    var text = "{\n  \"title\": " + Self.string(document.title) + ",\n  \"facts\": ["
    Self.append(document.facts, to: &text, indent: "    ") {
      "{\"name\": \(Self.string($0.name)), \"value\": \(Self.string($0.value))}"
    }
    text += document.facts.isEmpty ? "],\n  \"tables\": [" : "\n  ],\n  \"tables\": ["
    Self.append(document.tables, to: &text, indent: "    ", Self.table)
    text += document.tables.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return text
  }

  private static func table(_ table: ExportDocument.Table) -> String {
    var text = "{\n      \"name\": " + string(table.name) + ",\n      \"columns\": ["
    append(table.columns, to: &text, indent: "        ") {
      "{\"title\": \(string($0.title)), \"isNumeric\": \($0.isNumeric)}"
    }
    text += "\n      ],\n      \"rows\": ["
    append(table.rows, to: &text, indent: "        ") { row in
      "[" + row.map(cell).joined(separator: ", ") + "]"
    }
    return text + (table.rows.isEmpty ? "]\n    }" : "\n      ]\n    }")
  }

  private static func cell(_ cell: ExportDocument.Cell) -> String {
    guard let number = cell.number else { return string(cell.text) }
    return "{\"text\": \(string(cell.text)), \"number\": \(string(number.description))}"
  }

  private static func append<Element>(
    _ elements: [Element], to text: inout String, indent: String, _ write: (Element) -> String
  ) {
    for (index, element) in elements.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += indent
      text += write(element)
    }
  }

  /// A JSON string: what is not seen is escaped, everything else as it is.
  ///
  /// `<` is escaped too, so that the text can stand in a web page's script.
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case _ where scalar.isUnsafe || scalar == "<":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
