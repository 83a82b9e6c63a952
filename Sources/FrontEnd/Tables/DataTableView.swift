public import Canvas
public import ViewModels

/// A table of any length on the screen: only the rows that are seen cost anything.
public struct DataTableView {
  private let table: DataTable
  private let rows: TableRows
  private let choice: TableChoice
  private let language: Language
  private let rect: Rect
  private let layout: DataTableLayout
  private let selectedColumn: Int
  private let changed: Set<Anchor>

  /// Draws the table; `filterKey`, which opens the filter, is named where no row passes it.
  ///
  /// The rows of `changed` are marked behind their first column, which is always seen.
  ///
  /// - Returns: Where a press of the mouse meets what.
  @discardableResult
  public static func draw(
    _ table: DataTable, _ rows: TableRows, _ choice: TableChoice, _ language: Language,
    in rect: Rect, on grid: inout Grid, changed: Set<Anchor> = [], filterKey: String = "/"
  ) -> TableHits {
    guard rect.width > 0, rect.height > 0 else { return TableHits() }
    let view = DataTableView(table, rows, choice, language, rect, changed)
    grid.clear(rect)
    var hits = TableHits()
    view.drawHead(on: &grid, &hits)
    view.drawRows(on: &grid, &hits)
    if rows.order.isEmpty { view.drawNothing(filterKey, on: &grid) }
    if rect.height > 2 { view.drawFoot(on: &grid) }
    return hits
  }

  private init(
    _ table: DataTable, _ rows: TableRows, _ choice: TableChoice, _ language: Language,
    _ rect: Rect, _ changed: Set<Anchor>
  ) {
    self.table = table
    self.rows = rows
    self.choice = choice
    self.language = language
    self.rect = rect
    self.changed = changed
    selectedColumn = choice.column(in: table)
    layout = DataTableLayout(
      table, width: rect.width, selected: selectedColumn, language: language)
  }

  /// The lines above the rows: titles, and a rule where there is room.
  private var headHeight: Int { rect.height < 2 ? 0 : rect.height < 6 ? 1 : 2 }

  private func drawHead(on grid: inout Grid, _ hits: inout TableHits) {
    guard headHeight > 0 else { return }
    for column in layout.columns {
      hits.columns.append(
        TableHits.Spot(
          rect: Rect(x: rect.x + column.x, y: rect.y, width: column.width, height: 1),
          index: column.index))
      drawTitle(of: column, on: &grid)
    }
    // Before the first column that may be scrolled, and after the last one that is seen.
    let scrolled = layout.columns.count > 1 ? layout.columns[1].x : 1
    if layout.hidesLeft { put("‹", x: scrolled - 1, on: &grid) }
    if layout.hidesRight { put("›", x: rect.width - 1, on: &grid) }
    guard headHeight > 1, let last = layout.columns.last else { return }
    let rule = String(repeating: "─", count: last.x + last.width - 1)
    write(rule, x: 1, line: 1, role: .border, limit: rect.width - 1, on: &grid)
  }

  private func drawTitle(of column: DataTableLayout.Placed, on grid: inout Grid) {
    let data = table.columns[column.index]
    let isSorted = data.id == choice.sortColumn
    let mark = isSorted ? (choice.isDescending ? "▼" : "▲") : ""
    let role: Role =
      column.index == selectedColumn ? .header : isSorted ? .strong : .muted
    let title =
      TextFit.cut(data.title.text(in: language), to: column.width - mark.columns) + mark
    // The mark has a column of its own, so that titles stand still over their numbers.
    let isAlone = data.isNumeric && !isSorted && title.columns < column.width
    let room = column.width - title.columns - (isAlone ? 1 : 0)
    let x = column.x + (data.isNumeric ? max(0, room) : 0)
    write(title, x: x, line: 0, role: role, limit: column.width, on: &grid)
  }

  private func put(_ hint: Unicode.Scalar, x: Int, on grid: inout Grid) {
    grid.put(Cell(hint, role: .scrollbar), x: rect.x + x, y: rect.y)
  }

  private func drawRows(on grid: inout Grid, _ hits: inout TableHits) {
    let capacity = TableRows.capacity(ofHeight: rect.height)
    let top = rows.top(of: capacity)
    for position in top..<min(rows.order.count, top + capacity) {
      let line = headHeight + position - top
      let isSelected = position == rows.position
      for column in layout.columns {
        let cell = table.shownCell(row: Int(rows.order[position]), column: column.index)
        draw(cell, in: column, line, isStrong: isSelected && column.index == 0, on: &grid)
        if isSelected, column.index == selectedColumn { mark(column, line, on: &grid) }
      }
      markChange(ofRow: Int(rows.order[position]), line, on: &grid)
      if isSelected { write("▌", x: 0, line: line, role: .borderFocus, on: &grid) }
      hits.rows.append(
        TableHits.Spot(
          rect: Rect(x: rect.x, y: rect.y + line, width: rect.width, height: 1), index: position))
    }
  }

  private func draw(
    _ cell: DataTable.Cell, in column: DataTableLayout.Placed, _ line: Int, isStrong: Bool,
    on grid: inout Grid
  ) {
    let isNumeric = table.columns[column.index].isNumeric
    // Half a number is a wrong one.
    let isTooLong = cell.number != nil && cell.text.columns > column.width
    let text = isTooLong ? "…" : TextFit.cut(cell.text, to: column.width)
    let role = isStrong && cell.tone == .plain ? .strong : Role(cell.tone)
    let x = isNumeric ? column.x + column.width - text.columns : column.x
    write(text, x: x, line: line, role: role, limit: column.width, on: &grid)
  }

  private func mark(_ column: DataTableLayout.Placed, _ line: Int, on grid: inout Grid) {
    let place = Rect(x: rect.x + column.x, y: rect.y + line, width: column.width, height: 1)
    grid.lay(.selection, on: place)
    grid.cursor = Point(x: place.x, y: place.y)
  }

  private func markChange(ofRow row: Int, _ line: Int, on grid: inout Grid) {
    guard !changed.isEmpty, let first = layout.columns.first,
      let anchor = table.anchor(ofRow: row), changed.contains(anchor)
    else { return }
    write("•", x: first.x + first.width, line: line, role: .revised, on: &grid)
  }

  private func drawNothing(_ filterKey: String, on grid: inout Grid) {
    guard rect.height > headHeight else { return }
    let words =
      choice.filter.isEmpty
      ? Phrase("There are no rows.", "没有数据。")
      : Phrase(
        "No row matches. \(filterKey) changes the filter; emptied, it shows all rows.",
        "没有符合的行。\(filterKey) 改筛选，清空即显示全部。")
    write(
      words.text(in: language), x: 1, line: headHeight, role: .muted, limit: rect.width - 2,
      on: &grid)
  }

  /// How many rows there are, and what they were chosen and sorted by.
  private func drawFoot(on grid: inout Grid) {
    let line = rect.height - 1
    if let failure = rows.failure {
      let words = Phrase(failure).text(in: language)
      write(words, x: 1, line: line, role: .warn, limit: rect.width - 2, on: &grid)
      return
    }
    let place = rows.order.isEmpty ? "" : rows.place(language)
    let hasRoom = facts.columns + place.columns + 4 <= rect.width
    write(facts, x: 1, line: line, role: .scrollbar, limit: rect.width - 2, on: &grid)
    guard hasRoom else { return }
    write(place, x: rect.width - place.columns - 1, line: line, role: .scrollbar, on: &grid)
  }

  private var facts: String {
    let count = rows.count(in: table)
    var facts = [Phrase("\(count) rows", "\(count) 行")]
    if !choice.filter.isEmpty {
      facts.append(Phrase("filter \(choice.filter)", "筛选 \(choice.filter)"))
    }
    if let column = table.column(choice.sortColumn) {
      let title = table.columns[column].title
      let mark = choice.isDescending ? "▼" : "▲"
      facts.append(Phrase("by \(title.english) \(mark)", "按 \(title.chinese) \(mark)"))
    }
    return facts.map { $0.text(in: language) }.joined(separator: " · ")
  }

  private func write(
    _ text: String, x: Int, line: Int, role: Role, limit: Int = .max, on grid: inout Grid
  ) {
    let limit = min(limit, rect.width - x)
    grid.write(
      TextFit.cut(text, to: limit), x: rect.x + x, y: rect.y + line, role: role, limit: limit)
  }
}
