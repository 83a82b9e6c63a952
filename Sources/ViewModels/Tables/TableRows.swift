/// The rows of a table as they are shown: filtered, sorted, one of them selected.
///
/// Kept beside the choice that they come from: ``apply(_:to:)`` does only what the last change of
/// it asks for.
public struct TableRows: Sendable {
  /// The table's rows from top to bottom.
  public private(set) var order: [Int32] = []
  /// Which of ``order`` is selected; 0 where there is none.
  public internal(set) var position = 0
  /// Why the filter was not used; the rows are those of the one before.
  public private(set) var failure: TableFilterFailure?
  /// Which of ``order`` stood at the top last.
  var top = 0

  private var table = DataTable()
  private var matcher = TableMatcher(DataTable())
  /// All rows, sorted.
  private var sorted: [Int32] = []
  private var sorting = Sorting()
  private var filter = TableFilter("", columns: [])
  private var orders: [Int: TableOrder] = [:]

  private struct Sorting: Equatable, Sendable {
    var column: Int?
    var isDescending = false
  }

  public init() {}

  /// The table's row that is selected; `nil` when no row is shown.
  public var selectedRow: Int? { order.indices.contains(position) ? Int(order[position]) : nil }

  /// Shows what `choice` asks for.
  ///
  /// The selected record stays selected and on its line. Where it is not shown the nearest row is
  /// selected instead, and comes to be the choice only when the record is gone from the table.
  public mutating func apply(_ choice: inout TableChoice, to table: DataTable) {
    let line = position - top
    let isOther = self.table != table || self.table.columns.isEmpty
    let unnamed = isOther || choice.selected != nil ? nil : selectedRow
    if isOther { load(table) }

    let sorting = Sorting(
      column: table.column(choice.sortColumn), isDescending: choice.isDescending)
    let isResorted = isOther || sorting != self.sorting
    if isResorted { sort(by: sorting) }
    refilter(TableFilter(choice.filter, columns: table.columns), isOther, isResorted)

    select(&choice, unnamed)
    top = max(0, position - line)
  }

  private mutating func load(_ table: DataTable) {
    self.table = table
    matcher = TableMatcher(table)
    orders = [:]
  }

  private mutating func sort(by sorting: Sorting) {
    self.sorting = sorting
    guard let column = sorting.column else {
      sorted = Array(0..<Int32(table.rowCount))
      return
    }
    let data = table.storage.data[column]
    let order =
      orders[column] ?? TableOrder(data, isNumeric: table.columns[column].isNumeric)
    orders[column] = order
    sorted = order.sort(data.codes, isDescending: sorting.isDescending)
  }

  private mutating func refilter(_ filter: TableFilter, _ isOther: Bool, _ isResorted: Bool) {
    do throws(TableFilterFailure) {
      let beyond = isOther ? nil : filter.terms(beyond: self.filter)
      if isResorted, !isOther { order = keepingOrder(sorted) }
      var rows = beyond == nil ? sorted : order
      for term in beyond ?? filter.terms {
        rows = try matcher.rows(rows, of: table, passing: term)
      }
      order = rows
      self.filter = filter
      failure = nil
    } catch {
      // Another table has no rows of the filter before.
      if isOther {
        order = sorted
        self.filter = TableFilter("", columns: [])
      }
      failure = error
    }
  }

  /// Those of the rows that are shown.
  private func keepingOrder(_ rows: [Int32]) -> [Int32] {
    guard order.count < rows.count else { return rows }
    var isShown = [Bool](repeating: false, count: rows.count)
    for row in order { isShown[Int(row)] = true }
    return rows.filter { isShown[Int($0)] }
  }

  private mutating func select(_ choice: inout TableChoice, _ unnamed: Int?) {
    let named = choice.selected.flatMap { table.row(of: $0) }
    if let row = named ?? unnamed {
      position = order.firstIndex(of: Int32(row)) ?? nearest(to: Int32(row))
      return
    }
    position = max(0, min(position, order.count - 1))
    if let row = selectedRow { choice.selected = table.anchor(ofRow: row) }
  }

  /// Which of the rows shown is the nearest to one that is not, by their order without the filter.
  private func nearest(to hidden: Int32) -> Int {
    var next = 0
    var before = Int.min / 2
    var at: Int?
    for (index, row) in sorted.enumerated() {
      if row == hidden { at = index }
      guard next < order.count, order[next] == row else { continue }
      guard let at else {
        before = index
        next += 1
        continue
      }
      return at - before < index - at ? next - 1 : next
    }
    return max(0, next - 1)
  }
}

extension TableRows: Equatable {
  /// What is prepared for later does not count.
  public static func == (a: TableRows, b: TableRows) -> Bool {
    a.position == b.position && a.top == b.top && a.failure == b.failure && a.order == b.order
      && a.table == b.table
  }
}
