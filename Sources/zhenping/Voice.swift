import Canvas
import ViewModels

/// What a command says: results on standard output, everything else on standard error.
struct Voice {
  let language: Language

  func say(_ phrase: Phrase) { TerminalText.say(phrase.text(in: language).withoutControls) }

  func warn(_ phrase: Phrase) {
    StandardError.write("zhenping: \(phrase.text(in: language))".withoutControls + "\n")
  }

  /// Columns as wide as their widest cell, two columns apart.
  func say(_ rows: [[String]]) {
    let rows = rows.map { $0.map(\.withoutControls) }
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].columns }.max() ?? 0
    }
    for row in rows {
      let cells = zip(row, widths).enumerated().map { column, cell in
        let isLast = column == row.count - 1
        return cell.0 + String(repeating: " ", count: isLast ? 0 : cell.1 - cell.0.columns)
      }
      TerminalText.say("  " + cells.joined(separator: "  "))
    }
  }
}

extension String {
  /// The text with blanks for what could move the cursor: it may be the name of a file.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var text = UnicodeScalarView()
    text.append(contentsOf: unicodeScalars.map { $0.isControl ? " " : $0 })
    return String(text)
  }

  var withoutBlanksAtEnd: String {
    let end = unicodeScalars.lastIndex { $0 != " " }
    return end.map { String(unicodeScalars[...$0]) } ?? ""
  }
}
