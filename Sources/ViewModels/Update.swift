extension DashboardState {
  /// The only place the state changes.
  ///
  /// - Returns: What must now happen outside, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    let effects = handle(event)
    contents.refresh(for: self)
    return effects
  }

  private mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      notice = nil
      if helpOffset != nil { return updateHelp(key) }
      guard let command = Command.bound(to: key) else { return [] }
      if let obstacle = command.obstacle(self) {
        notice = obstacle
        return []
      }
      return command.perform(&self)
    case .resized(let width, let height):
      resize(to: ScreenSize(width: width, height: height))
      return []
    case .ledgerLoaded(let ledger):
      load(ledger)
      notice = nil
      return []
    case .databaseChanged:
      return [.loadLedger]
    case .failed(let words):
      // The last good figures stay; without any, the words have the page to themselves.
      if ledger == nil { failure = words } else { notice = words }
      return []
    case .noticed(let words):
      notice = words
      return []
    case .pasted, .pointed:
      return []
    case .terminationRequested:
      return [.quit]
    }
  }

  /// Help scrolls, closes, and lets the keys that end or repaint the program through.
  private mutating func updateHelp(_ key: KeyPress) -> [Effect] {
    let last = max(0, Command.all.count - 1)
    let page = max(1, size.height / 2)
    switch key {
    case .down, .character("j"): helpOffset = min(last, (helpOffset ?? 0) + 1)
    case .up, .character("k"): helpOffset = max(0, (helpOffset ?? 0) - 1)
    case .pageDown: helpOffset = min(last, (helpOffset ?? 0) + page)
    case .pageUp: helpOffset = max(0, (helpOffset ?? 0) - page)
    case .control, .character("L"): return Command.bound(to: key)?.perform(&self) ?? []
    default: helpOffset = nil
    }
    return []
  }
}
