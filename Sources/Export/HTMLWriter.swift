import ViewModels

/// A document as one page that needs no other file and runs nothing.
struct HTMLWriter {
  let language: Language

  func text(of document: ExportDocument) -> String {
    let title = document.title.markedUp
    var text = """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      body { font-family: sans-serif; margin: 2em; }
      dl { display: grid; grid-template-columns: max-content auto; gap: .2em 1em; }
      dd { margin: 0; }
      table { border-collapse: collapse; margin: 1.5em 0; }
      caption { text-align: left; font-weight: bold; padding: .3em 0; }
      th, td { border: 1px solid #999; padding: .2em .6em; text-align: left; }
      .n { text-align: right; font-variant-numeric: tabular-nums; }
      </style>
      </head>
      <body>
      <h1>\(title)</h1>

      """
    if !document.facts.isEmpty {
      text += "<dl>\n"
      for fact in document.facts {
        text += "<dt>\(fact.name.markedUp)</dt><dd>\(fact.value.markedUp)</dd>\n"
      }
      text += "</dl>\n"
    }
    for table in document.tables { append(table, titled: document.title, to: &text) }
    return text + "</body>\n</html>\n"
  }

  private func append(
    _ table: ExportDocument.Table, titled title: String, to text: inout String
  ) {
    let name = table.name.isEmpty ? title : table.name
    text += "<table>\n<caption>\(name.markedUp)</caption>\n<thead><tr>"
    for column in table.columns {
      text += "<th scope=\"col\"\(mark(column))>\(column.title.markedUp)</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>"
      for (cell, column) in zip(row, table.columns) {
        text += "<td\(mark(column))>\(cell.text.markedUp)</td>"
      }
      text += "</tr>\n"
    }
    text += "</tbody>\n</table>\n"
  }

  private func mark(_ column: ExportDocument.Column) -> String {
    column.isNumeric ? " class=\"n\"" : ""
  }
}
