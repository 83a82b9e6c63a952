import ViewModels

/// The full table in words: how many rows, how sorted and filtered, then the rows around the
/// selected one.
struct PlainDataTable {
  private let open: OpenTable
  private let state: DashboardState
  private let words: PlainWords
  private var table: DataTable { open.table }

  init(_ open: OpenTable, _ state: DashboardState, _ words: PlainWords) {
    (self.open, self.state, self.words) = (open, state, words)
    let table = open.table
    let shown = Self.shown(of: open, state)
    self.shown = shown
    alike = table.columns.indices.dropFirst().filter { index in
      guard shown.count > 1, !Self.numbers.contains(table.columns[index].id) else { return false }
      let texts = Set(
        shown.map { table.shownCell(row: Int(open.rows.order[$0]), column: index).text })
      return texts.count == 1 && texts != [""]
    }
  }

  /// The rows that a screen would show.
  private let shown: Range<Int>
  /// The columns that say the same in each of these.
  private let alike: [Int]

  /// What a row is about is said with each.
  private static let numbers: Set = ["value", "unit", "now", "then", "change", "ratio", "segment"]

  private var isWaiting: Bool { open.isGathering && table.rowCount == 0 }

  var lines: [String] {
    if isWaiting { return [words.say("Gathering the figures …", "正在汇总…")] }
    guard !open.rows.order.isEmpty else { return [facts, nothing] }
    return [facts] + common + shown.map { text(ofRow: Int(open.rows.order[$0])) }
  }

  /// What all rows have in common is said once.
  private var common: [String] {
    guard !alike.isEmpty, let row = shown.first else { return [] }
    let cells = alike.map { index in
      let cell = table.shownCell(row: Int(open.rows.order[row]), column: index)
      return "\(title(of: table.columns[index])) \(words.words(of: cell.text))"
    }
    return [words.say("The same in all rows: ", "各行相同：") + words.list(cells)]
  }

  /// The selected row, at a column beyond the first that column before it.
  var selected: String? {
    guard !isWaiting, let row = open.rows.selectedRow else { return nil }
    let column = state.tableChoice.column(in: table)
    guard column > 0 else { return text(ofRow: row) }
    let cell = table.shownCell(row: row, column: column).text
    let title = table.columns[column].title.text(in: state.language)
    return "\(title) \(cell.isEmpty ? words.say("empty", "空") : words.words(of: cell))"
      + words.inBrackets(text(ofRow: row, upTo: 1))
  }

  private static func shown(of open: OpenTable, _ state: DashboardState) -> Range<Int> {
    let capacity = TableRows.capacity(ofHeight: max(1, state.size.height - 2))
    let top = open.rows.top(of: capacity)
    return top..<max(top, min(open.rows.order.count, top + capacity))
  }

  /// How many rows there are, and what they were chosen and sorted by.
  var facts: String {
    let choice = state.tableChoice
    var facts = [words.say("Table: \(count) rows", "表格：\(count) 行")]
    if let failure = open.rows.failure { facts.append(Phrase(failure).text(in: state.language)) }
    if !choice.filter.isEmpty {
      facts.append(words.say("filter \(choice.filter)", "筛选 \(choice.filter)"))
    }
    if let column = table.column(choice.sortColumn) {
      let title = table.columns[column].title.text(in: state.language)
      facts.append(
        choice.isDescending
          ? words.say("by \(title), largest first", "按\(title)从大到小")
          : words.say("by \(title), smallest first", "按\(title)从小到大"))
    }
    if shown.count < open.rows.order.count {
      let range = (shown.lowerBound + 1, shown.upperBound)
      facts.append(
        words.say("rows \(range.0) to \(range.1)", "以下第 \(range.0) 到 \(range.1) 行"))
    }
    return words.list(facts)
  }

  private var count: String { words.words(of: open.rows.count(in: table)) }

  private var nothing: String {
    state.tableChoice.filter.isEmpty
      ? words.say("There are no rows.", "没有数据。")
      : words.say("No row matches; / changes the filter.", "没有符合的行，按 / 改筛选。")
  }

  /// The first column is the name; a unit follows its number, all else its title.
  private func text(ofRow row: Int, upTo last: Int = .max) -> String {
    let cells = table.columns.indices.prefix(last).map {
      table.shownCell(row: row, column: $0).text
    }
    let units = table.column("unit").map { $0 < cells.count ? cells[$0] : "" } ?? ""
    let parts = cells.indices.dropFirst().map { index -> String in
      let column = table.columns[index]
      guard !cells[index].isEmpty, column.id != "unit", !alike.contains(index) else { return "" }
      let text = words.words(of: cells[index])
      if ["value", "now", "then"].contains(column.id), !units.isEmpty {
        let isBare = text.unicodeScalars.last?.isDigit == true
        let number = isBare ? text + words.gap(before: units) + units : text
        return column.id == "value" ? number : "\(title(of: column)) \(number)"
      }
      return "\(title(of: column)) \(text)"
    }
    let isChanged = table.anchor(ofRow: row).map { state.changed.contains($0) } ?? false
    let mark = isChanged && last > 1 ? [words.say("changed", "有变动")] : []
    return words.named(words.words(of: cells.first ?? ""), nil, mark + parts)
  }

  private func title(of column: DataTable.Column) -> String {
    column.title.text(in: state.language)
  }
}
