import Domain

/// The panel or screen that has the arrows: its content, and what is selected in it.
public struct ActiveView: Equatable, Sendable {
  public let content: Content
  public let selection: Anchor?
}

extension DashboardState {
  /// The panel whose selection the arrows move; every other screen has one of its own.
  var activePanel: Panel.ID { screen.key ?? focus }

  /// What the arrows walk over, worked out once a frame.
  public var active: ActiveView {
    ActiveView(content: contents.shown(activePanel), selection: selection)
  }

  private var anchors: [[Anchor]] { contents.anchors(of: activePanel) }

  /// What is selected on the screen: the remembered one where it is still shown, else the first.
  public var selection: Anchor? {
    if screen.isTable { return selectedRow }
    return selection(in: anchors)
  }

  private func selection(in rows: [[Anchor]]) -> Anchor? {
    guard let kept = selections[activePanel] else { return rows.first?.first }
    if rows.contains(where: { $0.contains(kept) }) { return kept }
    guard let figure = kept.figure else { return rows.first?.first }
    let all = rows.lazy.flatMap { $0 }
    if let same = all.first(where: { $0.figure == figure }) { return same }
    // Another period or place: the same measure, where it is said there.
    return counterpart(of: figure, among: rows) ?? rows.first?.first
  }

  mutating func select(_ anchor: Anchor?) { selections[activePanel] = anchor }

  enum Move { case up, down, left, right, first, last, pageUp, pageDown }

  mutating func move(_ move: Move, staysInside: Bool = false) {
    if screen.isTable {
      moveInTable(move)
      return
    }
    let rows = anchors
    guard let selected = selection(in: rows),
      let y = rows.firstIndex(where: { $0.contains(selected) }),
      let x = rows[y].firstIndex(of: selected)
    else {
      if !staysInside { cross(move, from: 0) }
      return
    }
    let page = max(1, size.height / 2)
    if screen != .overview, scrollsTail(move, isLast: y + 1 == rows.count, page: page) { return }
    switch move {
    case .up where y > 0: select(rows[y - 1].near(x))
    case .down where y + 1 < rows.count: select(rows[y + 1].near(x))
    case .left where x > 0: select(rows[y][x - 1])
    case .right where x + 1 < rows[y].count: select(rows[y][x + 1])
    case .first: select(rows[0].near(x))
    case .last: select(rows[rows.count - 1].near(x))
    case .pageUp: select(rows[max(0, y - page)].near(x))
    case .pageDown: select(rows[min(rows.count - 1, y + page)].near(x))
    case .up, .down, .left, .right: if !staysInside { cross(move, from: y) }
    }
  }

  /// On from the last number to the text that follows it, and back.
  ///
  /// - Returns: Whether that is all that the move does.
  private mutating func scrollsTail(_ move: Move, isLast: Bool, page: Int) -> Bool {
    let isScrolled = tail > 0
    switch move {
    case .down where isLast: tail += 1
    case .pageDown where isLast: tail += page
    case .up where isScrolled, .pageUp where isScrolled: tail = 0
    case .last:
      tail = Self.longestTail
      return false
    default:
      tail = 0
      return false
    }
    tail = min(tail, Self.longestTail)
    return true
  }

  /// No page goes on for longer behind its last number.
  private static let longestTail = 200

  /// Over the edge of a panel of the overview into its neighbour.
  private mutating func cross(_ move: Move, from y: Int) {
    guard screen == .overview, let next = neighbour(to: move) else { return }
    focus = next
    let rows = anchors
    guard !rows.isEmpty else { return }
    switch move {
    case .up: select(rows[rows.count - 1].first)
    case .left: select(rows[min(y, rows.count - 1)].last)
    case .right: select(rows[min(y, rows.count - 1)].first)
    default: select(rows[0].first)
    }
  }
}

extension DashboardState {
  /// How the overview's panels stand: rows from the top, each from the left.
  public var overviewRows: [[Panel.ID]] {
    let ids = Panel.all.map(\.id)
    if isInOneLine { return ids.map { [$0] } }
    switch size.sizeClass {
    case .tiny, .small, .portrait: return ids.map { [$0] }
    case .standard:
      // Two by two, then lines; the two shortest share one.
      return [
        [ids[0], ids[1]], [ids[2], ids[3]], [ids[4]], [ids[5]], [ids[6], ids[7]], [ids[8]],
      ]
    case .wide, .wall:
      return stride(from: 0, to: ids.count, by: 3).map { Array(ids[$0..<min($0 + 3, ids.count)]) }
    }
  }

  var overviewOrder: [Panel.ID] { overviewRows.flatMap { $0 } }

  private func neighbour(to move: Move) -> Panel.ID? {
    let rows = overviewRows
    guard let y = rows.firstIndex(where: { $0.contains(focus) }),
      let x = rows[y].firstIndex(of: focus)
    else { return nil }
    switch move {
    case .up where y > 0: return rows[y - 1].above(x, of: rows[y].count)
    case .down where y + 1 < rows.count: return rows[y + 1].above(x, of: rows[y].count)
    case .left where x > 0: return rows[y][x - 1]
    case .right where x + 1 < rows[y].count: return rows[y][x + 1]
    default: return nil
    }
  }
}

extension [Panel.ID] {
  /// The one that stands above or below column `x` of a row of `count`.
  fileprivate func above(_ x: Int, of count: Int) -> Panel.ID {
    self[Swift.min(self.count - 1, x * self.count / Swift.max(1, count))]
  }
}

extension [Anchor] {
  /// The one in the same place, else the last; rows without anchors do not count as rows.
  fileprivate func near(_ index: Int) -> Anchor { self[Swift.min(index, count - 1)] }
}
