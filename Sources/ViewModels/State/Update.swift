import Domain

extension DashboardState {
  /// The only place the state changes.
  ///
  /// - Returns: What must now happen outside, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    let before = screen
    let worn = wornTheme
    var effects = handle(event)
    if screen != before { tail = 0 }
    // Nothing is typed where it cannot be seen.
    if size.sizeClass == .tiny {
      overlay = nil
      prompt = nil
    }
    if wornTheme != worn { effects.append(.wear(wornTheme)) }
    effects += refreshTable()
    contents.refresh(for: self)
    return effects
  }

  private mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      notice = nil
      asksForLedger = false
      return press(key)
    case .pointed(let pointing):
      notice = nil
      return point(pointing)
    case .pasted(let text):
      paste(text)
      return []
    case .resized(let width, let height):
      resize(to: ScreenSize(width: width, height: height))
      return []
    case .ledgerLoaded(let ledger):
      take(ledger)
      return []
    case .gathered(let table, let number):
      show(table, of: number)
      return []
    case .databaseChanged:
      return [.loadLedger]
    case .failed(let words):
      // The last good figures stay; without any, the words have the page to themselves.
      isFailing = true
      if ledger == nil { failure = words } else { notice = words }
      return []
    case .noticed(let words):
      notice = words
      return []
    case .abilityKnown(let glyphs, let spelling):
      adapt(to: glyphs, spelling)
      return []
    case .themesChanged(let choices):
      offer(choices)
      return []
    case .themeRefused(let name, let words):
      refuse(theme: name, words)
      return []
    case .diagnosed(let diagnosis):
      self.diagnosis = diagnosis
      examinations += 1
      return []
    case .terminationRequested:
      return [.quit]
    }
  }

  private mutating func press(_ key: KeyPress) -> [Effect] {
    if overlay != nil { return updateOverlay(key) }
    if prompt != nil { return updatePrompt(key) }
    guard let command = command(for: key) else {
      let label = key.label
      notice = Phrase("\(label) does nothing; ? shows the keys.", "“\(label)”没有作用，按 ? 查看按键。")
      return []
    }
    return run(command)
  }

  /// Does what a command says, or says why it does not; remembers where that led away from.
  mutating func run(_ command: Command) -> [Effect] {
    if let obstacle = command.obstacle(self) {
      notice = obstacle
      return []
    }
    let before = visit
    let effects = command.perform(&self)
    let isElsewhere = before.subject != subject || before.path != path
    if !command.isWalkThroughHistory, isElsewhere { trail.leave(before) }
    return effects
  }

  /// Pasted text goes where text is typed, and nowhere else.
  private mutating func paste(_ text: String) {
    if overlay != nil {
      overlay?.awaitsKey = false
      overlay?.editor.insert(text)
      overlay?.narrow()
    } else if prompt != nil {
      prompt?.editor.insert(text)
      followPrompt()
    } else {
      notice = Phrase(
        "Pasted text is taken only where something is typed: / or :", "粘贴只在输入时有效：按 / 或 :")
    }
  }
}
