import Domain

extension Command {
  static let open = Command(
    "open", [.enter], Phrase("Where it comes from, or into it", "出处；进入所选地区、期次"),
    hint: Hint(Phrase("source", "出处")),
    obstacle: { state in
      state.selection == nil || state.screen == .doctor ? .noFigureToFollow : nil
    }
  ) { state in
    guard let selection = state.selection else { return [] }
    state.follow(selection)
    return []
  }

  static let back = Command(
    "back", [.escape, .backspace], Phrase("Back, or up one place", "返回上一层"),
    hint: Hint(Phrase("back", "返回")),
    obstacle: { state in
      state.path.isEmpty && state.atlas.parent(of: state.subject?.place) == nil
        ? Phrase("This is the overview; q quits.", "已在总览；按 q 退出。") : nil
    }
  ) { state in
    if !state.path.isEmpty {
      state.leave()
    } else if let parent = state.atlas.parent(of: state.subject?.place) {
      state.go(to: parent)
    }
    return []
  }

  static let overview = Command(
    "overview", [.character("0")], Phrase("Overview", "总览"),
    hint: Hint(Phrase("panels", "面板"), keys: "0-\(Panel.all.count)")
  ) { state in
    state.path = []
    return []
  }

  /// The full screen of a panel, with what was selected on the overview; the same digit again
  /// leads back.
  static func open(_ panel: Panel) -> Command {
    Command(ID(panel.id.name), panel.digit.map { [.character($0)] } ?? [], panel.title) { state in
      if state.screen == .panel(panel.id) {
        state.path = []
        return []
      }
      state.focus = panel.id
      state.path = [Step(.panel(panel.id))]
      return []
    }
  }

  static let unclassified = Command(
    "unclassified", [.character("U")], Panel.unclassified.title
  ) { state in
    state.path = [Step(.panel(Panel.unclassified.id))]
    return []
  }

  static let nextPanel = Command("next-panel", [.tab], Phrase("Next panel", "下一面板")) { state in
    state.turn(by: 1)
    return []
  }

  static let previousPanel = Command(
    "previous-panel", [.backTab], Phrase("Previous panel", "上一面板")
  ) { state in
    state.turn(by: -1)
    return []
  }

  static let lastScreen = Command(
    "last-screen", [.character("-")], Phrase("Last screen", "上一屏"),
    obstacle: { $0.trail.earlier.isEmpty ? .nowhereBack : nil }
  ) { state in
    if let visit = state.trail.swap(with: state.visit) { state.restore(visit) }
    return []
  }

  static let historyBack = Command(
    "history-back", [.character("{")], Phrase("Back in history", "历史后退"),
    obstacle: { $0.trail.earlier.isEmpty ? .nowhereBack : nil }
  ) { state in
    if let visit = state.trail.back(from: state.visit) { state.restore(visit) }
    return []
  }

  static let historyForward = Command(
    "history-forward", [.character("}")], Phrase("Forward in history", "历史前进"),
    obstacle: {
      $0.trail.later.isEmpty
        ? Phrase("This is the last screen of the history.", "已是历史中最后一屏。") : nil
    }
  ) { state in
    if let visit = state.trail.forward(from: state.visit) { state.restore(visit) }
    return []
  }
}

extension Phrase {
  fileprivate static let noFigureToFollow = Phrase(
    "There is no figure here to follow.", "此处没有可查出处的数字。")
  fileprivate static let nowhereBack = Phrase("There was no screen before this.", "此前没有其他屏。")
}

extension DashboardState {
  /// To the next panel: of the overview, or its full screen when one is open.
  fileprivate mutating func turn(by step: Int) {
    let ids = overviewOrder
    let here = ids.firstIndex(of: focus) ?? 0
    focus = ids[(here + step + ids.count) % ids.count]
    if screen != .overview { path = [Step(.panel(focus))] }
  }

  /// To where a number comes from, into a place, or to another period.
  mutating func follow(_ anchor: Anchor) {
    switch anchor {
    case .place(let code):
      guard let target = target(of: code) else {
        let name = placeName(code)
        notice = Phrase("\(name) has no reports.", "\(name)没有报告。")
        return
      }
      let isDeeper = !atlas.children(of: code).isEmpty
      enter(isDeeper && screen.isPlaces ? screen : .overview, of: target)
    case .finding: break
    case .period(let period):
      show(Subject(place: subject?.place, period: period))
    case .figure(let id), .derived(_, from: let id):
      if screen == .source(anchor) { return }
      enter(.source(anchor), of: Subject(place: id.place, period: id.period))
      selections["source"] = nil
    }
  }
}

extension Screen {
  var isPlaces: Bool { if case .places = self { true } else { false } }
  public var isTable: Bool { if case .table = self { true } else { false } }
}
