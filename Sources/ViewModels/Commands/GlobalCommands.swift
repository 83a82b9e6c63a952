import Domain

extension Command {
  static let earlier = Command(
    "earlier", [.character("[")], Phrase("Earlier period", "上一期"),
    hint: Hint(Phrase("period", "期次"), keys: "[ ]"),
    obstacle: { $0.obstacle(toTurningBy: -1) }
  ) { state in
    state.turnPeriod(by: -1)
    return []
  }

  static let later = Command(
    "later", [.character("]")], Phrase("Later period", "下一期"),
    obstacle: { $0.obstacle(toTurningBy: 1) }
  ) { state in
    state.turnPeriod(by: 1)
    return []
  }

  static let periods = Command(
    "periods", [.character("p")], Phrase("Choose a period", "选择期次"),
    obstacle: { $0.subject == nil ? .noReports : nil }
  ) { state in
    state.overlay = state.periodList
    return []
  }

  static let places = Command(
    "places", [.character("o")], Phrase("Choose a place", "选择地区"),
    obstacle: { state in
      state.atlas.inhabitedPlaces.isEmpty
        ? Phrase("No report names its place.", "报告均未注明地区。") : nil
    }
  ) { state in
    state.overlay = state.placeList
    return []
  }

  static let money = Command(
    "money", [.character("u")], Phrase("Yuan or wan (10,000 yuan)", "元 / 万元"),
    hint: Hint(Phrase("yuan/wan", "元/万元")) { !$0.isTable }
  ) { state in
    state.money = state.money == .yuan ? .tenThousandYuan : .yuan
    return []
  }

  static let language = Command(
    "language", [.character("L")], Phrase("中文", "English"), hint: Hint(Phrase("中文", "English")),
    obstacle: { $0.languageObstacle }
  ) { state in
    state.language = state.language == .english ? .chinese : .english
    return []
  }

  static let zeroAxis = Command(
    "zero-axis", [.character("z")], Phrase("Charts from zero, or not", "图表从零起 / 不从零")
  ) { state in
    state.startsAtZero.toggle()
    state.notice =
      state.startsAtZero
      ? Phrase("Charts start at zero.", "图表纵轴从零起。")
      : Phrase("Charts start where their numbers do.", "图表纵轴从最小值附近起。")
    return []
  }

  static let mouse = Command(
    "mouse", [.character("m")],
    Phrase("Mouse for the program, or for selecting text", "鼠标归程序 / 归选字")
  ) { state in
    state.capturesMouse.toggle()
    state.notice =
      state.capturesMouse
      ? Phrase("The mouse works here; m frees it for selecting text.", "鼠标已启用；按 m 释放以便选字。")
      : Phrase("The mouse is free for selecting text.", "鼠标已释放，可选字复制。")
    return [.captureMouse(state.capturesMouse)]
  }

  static let reload = Command(
    "reload", [.character("r")], Phrase("Read the database again", "重新读取")
  ) { state in state.reload() }

  static let repaint = Command(
    "repaint", [.control("l")], Phrase("Repaint the screen", "重画屏幕")
  ) { _ in [.repaint] }

  static let suspend = Command(
    "suspend", [.control("z")], Phrase("Suspend", "挂起")
  ) { _ in [.suspend] }

  static let palette = Command(
    "palette", [.character(":")], Phrase("Everything by name", "按名称查找一切"),
    hint: Hint(Phrase("search", "命令"), isAlwaysShown: true)
  ) { state in
    state.overlay = state.palette
    return []
  }

  static let help = Command(
    "help", [.character("?"), .function(1)], Phrase("Help", "帮助"),
    hint: Hint(Phrase("help", "帮助"), isAlwaysShown: true)
  ) { state in
    state.overlay = state.helpList
    return []
  }

  static let quit = Command(
    "quit", [.character("q"), .control("c")], Phrase("Quit", "退出"),
    hint: Hint(Phrase("quit", "退出"), isAlwaysShown: true)
  ) { _ in [.quit] }
}

extension Phrase {
  static let noReports = Phrase("There are no reports yet.", "还没有报告。")
}

extension DashboardState {
  /// The periods of the place that is shown, oldest first.
  var periods: [Period?] { atlas.periods(of: subject?.place) }

  private var periodIndex: Int? { subject.flatMap { periods.firstIndex(of: $0.period) } }

  fileprivate func obstacle(toTurningBy step: Int) -> Phrase? {
    guard let here = periodIndex else { return .noReports }
    if periods.indices.contains(here + step) { return nil }
    return step < 0
      ? Phrase("This is the earliest report.", "已是最早一期。")
      : Phrase("This is the latest report.", "已是最新一期。")
  }

  /// The same place, another period; where the source of a figure is shown, that of the same
  /// measure.
  fileprivate mutating func turnPeriod(by step: Int) {
    guard let here = periodIndex else { return }
    turn(to: Subject(place: subject?.place, period: periods[here + step]))
  }
}
