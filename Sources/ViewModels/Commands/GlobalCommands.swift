extension Command {
  static let earlier = Command(
    "earlier", [.character("[")], Phrase("Earlier report", "上一期"),
    hint: Hint(Phrase("period", "期次"), keys: "[ ]"),
    obstacle: { $0.obstacle(toTurningBy: -1) }
  ) { state in
    state.turnSubject(by: -1)
    return []
  }

  static let later = Command(
    "later", [.character("]")], Phrase("Later report", "下一期"),
    obstacle: { $0.obstacle(toTurningBy: 1) }
  ) { state in
    state.turnSubject(by: 1)
    return []
  }

  static let money = Command(
    "money", [.character("u")], Phrase("Yuan or wan (10,000 yuan)", "元 / 万元"),
    hint: Hint(Phrase("yuan/wan", "元/万元"))
  ) { state in
    state.money = state.money == .yuan ? .tenThousandYuan : .yuan
    return []
  }

  static let language = Command(
    "language", [.character("L")], Phrase("中文", "English"), hint: Hint(Phrase("中文", "English"))
  ) { state in
    state.language = state.language == .english ? .chinese : .english
    return []
  }

  static let repaint = Command(
    "repaint", [.control("l")], Phrase("Repaint the screen", "重画屏幕")
  ) { _ in [.repaint] }

  static let suspend = Command(
    "suspend", [.control("z")], Phrase("Suspend", "挂起")
  ) { _ in [.suspend] }

  static let help = Command(
    "help", [.character("?")], Phrase("Help", "帮助"),
    hint: Hint(Phrase("help", "帮助"), isAlwaysShown: true)
  ) { state in
    state.helpOffset = 0
    return []
  }

  static let quit = Command(
    "quit", [.character("q"), .control("c")], Phrase("Quit", "退出"),
    hint: Hint(Phrase("quit", "退出"), isAlwaysShown: true)
  ) { _ in [.quit] }
}

extension DashboardState {
  private var subjectIndex: Int? { subject.flatMap { subjects.firstIndex(of: $0) } }

  fileprivate func obstacle(toTurningBy step: Int) -> Phrase? {
    guard let here = subjectIndex else {
      return Phrase("There are no reports yet.", "还没有报告。")
    }
    if subjects.indices.contains(here + step) { return nil }
    return step < 0
      ? Phrase("This is the earliest report.", "已是最早一期。")
      : Phrase("This is the latest report.", "已是最新一期。")
  }

  fileprivate mutating func turnSubject(by step: Int) {
    guard let here = subjectIndex else { return }
    show(subjects[here + step])
  }
}
