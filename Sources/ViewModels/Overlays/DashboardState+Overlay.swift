import Domain

extension DashboardState {
  /// A key while a list lies over the screen.
  mutating func updateOverlay(_ key: KeyPress) -> [Effect] {
    guard var list = overlay else { return [] }
    if key == .enter, !list.awaitsKey {
      guard let item = list.chosen else { return [] }
      // What is chosen may open a list of its own.
      overlay = nil
      return choose(item)
    }
    defer { if overlay != nil { overlay = list } }
    if list.awaitsKey {
      list.awaitsKey = false
      list = explain(key, in: list)
      return []
    }
    let page = max(1, size.height / 2)
    switch key {
    case .escape, .control("c"):
      overlay = nil
    case .control("l"):
      return [.repaint]
    case .up, .control("p"), .backTab: list.move(by: -1)
    case .down, .control("n"), .tab: list.move(by: 1)
    case .pageUp: list.move(by: -page)
    case .pageDown: list.move(by: page)
    case .character("?") where list.kind == .help && list.editor.text.isEmpty:
      list.awaitsKey = true
    case .backspace where list.editor.text.isEmpty:
      overlay = nil
    default:
      if list.editor.take(key) { list.narrow() }
    }
    return []
  }

  /// What a key does, as the one line of the list that is selected.
  private mutating func explain(_ key: KeyPress, in list: ListOverlay) -> ListOverlay {
    var list = list
    guard let command = command(for: key) else {
      let label = key.label
      notice = Phrase("\(label) does nothing.", "“\(label)”没有作用。")
      return list
    }
    list.editor = LineEditor()
    list.narrow()
    if let index = list.items.firstIndex(where: { $0.choice == .command(command.id) }) {
      list.select(index)
    }
    return list
  }

  /// Does what was chosen from a list.
  mutating func choose(_ item: ListOverlay.Item) -> [Effect] {
    if let obstacle = item.obstacle {
      notice = obstacle
      return []
    }
    switch item.choice {
    case .command(let id):
      guard let command = Command.named(id) else { return [] }
      return run(command)
    case .export(let format):
      return [.export(ExportRequest(exportDocument, as: format, named: exportName, in: language))]
    case .theme(let name):
      keep(theme: name)
      return []
    case .period, .place, .baseline, .figure:
      let before = visit
      go(to: item.choice)
      if visit != before { trail.leave(before) }
      return []
    }
  }

  private mutating func go(to choice: ListOverlay.Choice) {
    switch choice {
    case .command, .export, .theme: break
    case .period(let period):
      turn(to: Subject(place: subject?.place, period: period))
    case .place(let code):
      go(to: code)
    case .baseline(let period):
      if case .compare = screen { leave() }
      enter(.compare(period))
    case .figure(let anchor):
      enter(.source(anchor))
    }
  }

  /// To another place, in this period where it has one, else in its latest.
  mutating func go(to place: Place.Code) {
    guard let target = target(of: place) else { return }
    path.removeAll { $0.origin != nil }
    show(target)
    if atlas.children(of: place).isEmpty { path.removeAll { $0.screen.isPlaces } }
    // A place that has no report itself is what the places inside say.
    if scope.documents.isEmpty { path = [Step(.places(nil))] }
  }

  /// A place in the period that is shown, else in its latest.
  func target(of place: Place.Code) -> Subject? {
    let here = Subject(place: place, period: subject?.period)
    if atlas.has(here) { return here }
    return atlas.periods(of: place).last.map { Subject(place: place, period: $0) }
  }
}
