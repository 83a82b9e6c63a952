extension TableRows {
  public enum Move: Equatable, Sendable {
    case up, down, pageUp, pageDown, first, last, left, right
    /// Down by so many rows, up where below zero: the wheel, half a page.
    case by(Int)
  }

  /// How many rows are seen in a rectangle of this height: the head and the line that counts are
  /// left out where there is little room.
  public static func capacity(ofHeight height: Int) -> Int {
    switch height {
    case ..<2: max(0, height)
    case 2: 1
    case 3...5: height - 2
    default: height - 3
    }
  }

  /// Moves the selection, which costs the same at any length.
  ///
  /// - Parameters:
  ///   - move: Where to.
  ///   - page: How many rows are seen; see ``capacity(ofHeight:)``.
  ///   - choice: Gets the record that is selected then.
  ///   - table: The one that was applied last.
  public mutating func move(
    _ move: Move, page: Int, _ choice: inout TableChoice, in table: DataTable
  ) {
    let page = max(1, page)
    switch move {
    case .up: select(position - 1, page: page, &choice, in: table)
    case .down: select(position + 1, page: page, &choice, in: table)
    case .pageUp: select(position - page, page: page, &choice, in: table)
    case .pageDown: select(position + page, page: page, &choice, in: table)
    case .by(let rows): select(position + rows, page: page, &choice, in: table)
    case .first: select(0, page: page, &choice, in: table)
    case .last: select(order.count - 1, page: page, &choice, in: table)
    case .left: choice.selectedColumn = max(0, choice.column(in: table) - 1)
    case .right:
      choice.selectedColumn = min(
        max(0, table.columns.count - 1), choice.column(in: table) + 1)
    }
  }

  /// Selects a row by its place among those that are shown: what the mouse points at.
  public mutating func select(
    _ wanted: Int, page: Int, _ choice: inout TableChoice, in table: DataTable
  ) {
    guard !order.isEmpty else { return }
    let oldTop = top(of: page)
    position = max(0, min(wanted, order.count - 1))
    top = oldTop
    top = top(of: page)
    choice.selected = table.anchor(ofRow: Int(order[position]))
  }

  /// Which of ``order`` stands at the top where `page` rows are seen, so that the selected one is.
  public func top(of page: Int) -> Int {
    let page = max(1, page)
    let reached = min(max(top, position - page + 1), position)
    return max(0, min(reached, order.count - page))
  }
}
