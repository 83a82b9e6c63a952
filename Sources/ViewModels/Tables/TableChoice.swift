/// What a user has done to a table; the table itself may be another at the next reload.
public struct TableChoice: Equatable, Sendable {
  /// The column's id; `nil` is the order of the reports.
  public var sortColumn: String?
  public var isDescending: Bool
  public var filter: String
  /// The record, not the row: it stays selected while a filter hides it.
  public var selected: Anchor?
  /// May be past the last column of a table that has fewer; see ``column(in:)``.
  public var selectedColumn: Int

  public init(
    sortColumn: String? = nil, isDescending: Bool = false, filter: String = "",
    selected: Anchor? = nil, selectedColumn: Int = 0
  ) {
    self.sortColumn = sortColumn
    self.isDescending = isDescending
    self.filter = filter
    self.selected = selected
    self.selectedColumn = selectedColumn
  }

  /// The selected column, 0 where there is none.
  public func column(in table: DataTable) -> Int {
    max(0, min(selectedColumn, table.columns.count - 1))
  }

  /// Sorts by the next column; after the last one there is no sorting.
  public mutating func sortByNextColumn(of table: DataTable) {
    let next = table.column(sortColumn).map { $0 + 1 } ?? 0
    sortColumn = table.columns.indices.contains(next) ? table.columns[next].id : nil
    isDescending = false
  }

  /// Turns the order round; where there is none, the selected column's, the largest first.
  public mutating func reverseSort(of table: DataTable) {
    guard table.column(sortColumn) == nil else {
      isDescending.toggle()
      return
    }
    guard !table.columns.isEmpty else { return }
    sortColumn = table.columns[column(in: table)].id
    isDescending = true
  }

  /// Sorts by the column `steps` to the right of the one sorted by, else of the selected one; the
  /// direction is kept, and the first and the last column are ends.
  public mutating func moveSort(by steps: Int, in table: DataTable) {
    guard !table.columns.isEmpty else { return }
    let from = table.column(sortColumn)
    let wanted = from.map { $0 + steps } ?? column(in: table)
    sortColumn = table.columns[max(0, min(wanted, table.columns.count - 1))].id
  }

  /// What a press on a column's title does: sorts by it, or turns its order round.
  public mutating func press(column: Int, of table: DataTable) {
    guard table.columns.indices.contains(column) else { return }
    let id = table.columns[column].id
    isDescending = sortColumn == id && !isDescending
    sortColumn = id
    selectedColumn = column
  }
}
