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
    let sameFigure = rows.lazy.flatMap { $0 }.first { $0.figure == kept.figure }
    return sameFigure ?? rows.first?.first
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
    let columns = size.sizeClass >= .standard ? 2 : 1
    let next: Int
    switch move {
    case .up: next = here - columns
    case .down:
      // The last panel lies across below the others.
      let isLastRow = here / columns == (Panel.all.count - 1) / columns
      next = isLastRow ? -1 : min(here + columns, Panel.all.count - 1)
    case .left: next = columns == 1 || here % columns > 0 ? here - 1 : -1
    case .right: next = columns == 1 || here % columns < columns - 1 ? here + 1 : -1
    case .first, .last, .pageUp, .pageDown: next = -1
    }
    guard Panel.all.indices.contains(next) else { return }
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

extension [Anchor] {
  /// The one in the same place, else the last; rows without anchors do not count as rows.
  fileprivate func near(_ index: Int) -> Anchor { self[Swift.min(index, count - 1)] }
}
