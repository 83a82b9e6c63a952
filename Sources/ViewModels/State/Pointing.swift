extension DashboardState {
  /// What a click or the wheel does: what the keys would do there.
  mutating func point(_ pointing: Pointing) -> [Effect] {
    overlay?.awaitsKey = false
    switch pointing.act {
    case .secondary:
      if overlay != nil || prompt != nil { return updateOverlayOrPrompt(.escape) }
      return run(.back)
    case .wheelUp, .wheelDown:
      let isUp = pointing.act == .wheelUp
      if overlay != nil { return updateOverlay(isUp ? .up : .down) }
      if screen == .overview, let panel = panel(at: pointing.target) { focus = panel }
      for _ in 0..<3 { move(isUp ? .up : .down, staysInside: true) }
      return []
    case .click:
      return click(pointing.target)
    }
  }

  private mutating func updateOverlayOrPrompt(_ key: KeyPress) -> [Effect] {
    overlay == nil ? updatePrompt(key) : updateOverlay(key)
  }

  private mutating func click(_ target: Pointing.Target?) -> [Effect] {
    if overlay != nil {
      guard case .item(let index) = target else {
        overlay = nil
        return []
      }
      overlay?.select(index)
      return updateOverlay(.enter)
    }
    switch target {
    case .anchor(let anchor):
      // The second click follows what the first has selected.
      if selection == anchor { return run(.open) }
      select(clicked: anchor)
    case .panel(let panel):
      if screen == .overview, focus != panel {
        focus = panel
      } else if let panel = Panel.named(panel) {
        return run(.open(panel))
      }
    case .command(let id):
      return Command.named(id).map { run($0) } ?? []
    case .column(let column): return sort(byColumn: column)
    case .row(let row): return select(row: row)
    case .item, nil: break
    }
    return []
  }

  /// On the overview a click is in whichever panel has the number.
  private mutating func select(clicked anchor: Anchor) {
    if screen == .overview, let panel = panel(at: .anchor(anchor)) { focus = panel }
    select(anchor)
  }

  private func panel(at target: Pointing.Target?) -> Panel.ID? {
    switch target {
    case .panel(let panel): panel
    case .anchor(let anchor):
      overviewOrder.first { contents.anchors(of: $0).contains { $0.contains(anchor) } }
    default: nil
    }
  }
}
