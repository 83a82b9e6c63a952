import Domain

extension Panel {
  /// What the reader found and no indicator fits: shown, never dropped.
  public static let unclassified = Panel(
    id: "unclassified", title: Phrase("Unclassified", "未归类"),
    corner: { input in
      let count = records(input).count
      return input.say("\(count) figures", "\(count) 个数")
    },
    summary: { input in
      let rows = records(input).prefix(10).map { record in
        Table.Row([Entry(record.figure.label), input.fullEntry(record)])
      }
      return Content([
        .table(
          Table(
            columns: [Table.Column(""), Table.Column("", isNumeric: true)], rows: Array(rows)))
      ])
    },
    brief: { input in
      input.inOneLine(
        records(input).prefix(4).map { input.named($0.figure.label, [input.fullEntry($0)]) })
    },
    claims: { _ in false },
    sections: { input in
      let rows = records(input).map { record in
        Table.Row([
          Entry(record.figure.label), input.fullEntry(record), Entry(input.asOf(record), .muted),
          Entry(record.figure.source.section, .muted), Entry(words(around: record, input), .muted),
        ])
      }
      guard !rows.isEmpty else { return [] }
      return [
        .table(
          Table(
            columns: [
              Table.Column(input.say("called", "原称")),
              Table.Column(input.say("figure", "数值"), isNumeric: true),
              Table.Column(input.say("as of", "时点"), priority: 4),
              Table.Column(input.say("section", "章节"), priority: 3),
              Table.Column(input.say("words", "原文"), priority: 6),
            ], rows: rows))
      ]
    })

  private static func records(_ input: PanelInput) -> [Record] {
    input.scope.records.filter { owner(of: $0.figure.indicator).id == "unclassified" }
  }

  /// The end of the clause that says it, no longer than a column.
  private static func words(around record: Record, _ input: PanelInput) -> String {
    let source = record.figure.source
    guard let text = input.scope.document(of: record.id)?.report.text.unicodeScalars,
      let end = text.index(
        text.startIndex, offsetBy: source.number.upperBound, limitedBy: text.endIndex)
    else { return "" }
    let clause = text[..<end].suffix(max(0, source.number.upperBound - source.quote.lowerBound))
      .filter { !$0.properties.isWhitespace }
    let shown = clause.suffix(11)
    let words = String(String.UnicodeScalarView(shown))
    return shown.count < clause.count ? "…" + words : words
  }
}
