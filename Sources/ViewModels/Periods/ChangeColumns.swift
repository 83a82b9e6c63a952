import Domain

extension DashboardState {
  /// The tables with how each row's first figure moved on the period before and on last year's.
  ///
  /// They are the first columns to go where there is no room; the line below says it of the selected
  /// figure anyway.
  func withChanges(_ content: Content, for panel: Panel.ID) -> Content {
    guard past.periods.count > 1 else { return content }
    let words = ChangeWords(input: input(for: panel))
    return Content(
      content.blocks.map { block in
        guard case .table(let table) = block else { return block }
        return .table(withChanges(table, words))
      })
  }

  private func withChanges(_ table: Table, _ words: ChangeWords) -> Table {
    let records = table.rows.map { row in
      row.entries.lazy.compactMap { entry -> Record? in
        if case .figure(let id)? = entry.anchor { scope[id] } else { nil }
      }.first
    }
    var table = table
    for column in ChangeColumn.allCases {
      let cells = records.map { record in
        record.flatMap { comparison(column, of: $0)?.change }.map { cell(of: $0, column, words) }
          ?? .empty
      }
      guard cells.contains(where: { !$0.text.isEmpty }) else { continue }
      let title = column.title.text(in: language)
      table.columns.append(Table.Column(title, priority: column.priority))
      for row in table.rows.indices { table.rows[row].entries.append(cells[row]) }
    }
    return table
  }

  private func comparison(_ column: ChangeColumn, of record: Record) -> Comparison? {
    switch column {
    case .previous: past.previous(of: record)
    case .lastYear: past.lastYear(of: record)
    }
  }

  private func cell(
    of change: Change, _ column: ChangeColumn, _ words: ChangeWords
  ) -> Entry {
    let text = words.entries(of: change, isShort: true).map(\.text).joined()
    let tone = change.way == .same ? .muted : words.tone(of: change)
    return Entry(text, tone, .derived(column.rawValue, from: change.now.id))
  }
}

private enum ChangeColumn: String, CaseIterable {
  case previous, lastYear

  var title: Phrase {
    switch self {
    case .previous: Phrase("on previous", "比上期")
    case .lastYear: Phrase("on last year", "比上年同期")
    }
  }

  var priority: Int { self == .previous ? 2 : 1 }
}
