import Domain

/// The panel or screen that has the arrows: its content, and what is selected in it.
public struct ActiveView: Equatable, Sendable {
  public let content: Content
  public let selection: Anchor?
}

extension DashboardState {
  /// The panel whose selection the arrows move; the source's screen has one of its own.
  var activePanel: Panel.ID {
    switch screen {
    case .overview: focus
    case .panel(let id): id
    case .source: "source"
    }
  }

  /// What the arrows walk over, worked out once a frame.
  public var active: ActiveView {
    ActiveView(content: contents[activePanel], selection: selection)
  }

  private var anchors: [[Anchor]] { contents.anchors(of: activePanel) }

  /// What is selected on the screen: the remembered one where it is still shown, else the first.
  public var selection: Anchor? { selection(in: anchors) }

  private func selection(in rows: [[Anchor]]) -> Anchor? {
    guard let kept = selections[activePanel] else { return rows.first?.first }
    if rows.contains(where: { $0.contains(kept) }) { return kept }
    guard let figure = kept.figure else { return rows.first?.first }
    return rows.lazy.flatMap { $0 }.first { $0.figure == figure } ?? rows.first?.first
  }

  mutating func select(_ anchor: Anchor?) { selections[activePanel] = anchor }

  enum Move { case up, down, left, right, first, last, pageUp, pageDown }

  mutating func move(_ move: Move) {
    let rows = anchors
    guard let selected = selection(in: rows),
      let y = rows.firstIndex(where: { $0.contains(selected) }),
      let x = rows[y].firstIndex(of: selected)
    else {
      cross(move, from: 0)
      return
    }
    let page = max(1, size.height / 2)
    switch move {
    case .up where y > 0: select(rows[y - 1].near(x))
    case .down where y + 1 < rows.count: select(rows[y + 1].near(x))
    case .left where x > 0: select(rows[y][x - 1])
    case .right where x + 1 < rows[y].count: select(rows[y][x + 1])
    case .first: select(rows[0].near(x))
    case .last: select(rows[rows.count - 1].near(x))
    case .pageUp: select(rows[max(0, y - page)].near(x))
    case .pageDown: select(rows[min(rows.count - 1, y + page)].near(x))
    case .up, .down, .left, .right: cross(move, from: y)
    }
  }

  /// Over the edge of a panel of the overview into its neighbour.
  private mutating func cross(_ move: Move, from y: Int) {
    guard screen == .overview, let here = Panel.all.firstIndex(where: { $0.id == focus }) else {
      return
    }
    guard let next = neighbour(of: here, to: move) else { return }
    focus = Panel.all[next].id
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
  /// The panel beside another on the overview: two by two, the last across below, on a wall at the
  /// right; one after the other where only one is shown.
  private func neighbour(of here: Int, to move: Move) -> Int? {
    let last = Panel.all.count - 1
    let isWall = size.sizeClass == .wall
    let isSingle = size.sizeClass < .standard
    let next: Int
    switch move {
    case .up: next = isSingle ? here - 1 : isWall && here == last ? -1 : here - 2
    case .down:
      let isLowest = here / 2 == last / 2 || (isWall && here + 2 >= last)
      next = isSingle ? here + 1 : isLowest ? -1 : min(here + 2, last)
    case .left:
      next = isWall && here == last ? 1 : here.isMultiple(of: 2) && !isSingle ? -1 : here - 1
    case .right:
      let isLeft = here.isMultiple(of: 2) && here < last
      next = isSingle || isLeft ? here + 1 : isWall && here < last ? last : -1
    case .first, .last, .pageUp, .pageDown: next = -1
    }
    return Panel.all.indices.contains(next) ? next : nil
  }
}

extension [Anchor] {
  /// The one in the same place, else the last; rows without anchors do not count as rows.
  fileprivate func near(_ index: Int) -> Anchor { self[Swift.min(index, count - 1)] }
}
