extension Command {
  static let open = Command(
    "open", [.enter], Phrase("Where the figure comes from", "所选数字的出处"),
    hint: Hint(Phrase("source", "出处")),
    obstacle: { state in
      state.selection == nil ? Phrase("There is no figure here to follow.", "此处没有可查出处的数字。") : nil
    }
  ) { state in
    guard let selection = state.selection else { return [] }
    if state.screen == .source(selection) { return [] }
    state.path.append(.source(selection))
    state.selections["source"] = nil
    return []
  }

  static let back = Command(
    "back", [.escape, .backspace], Phrase("Back", "返回"),
    hint: Hint(Phrase("back", "返回")) { $0 != .overview },
    obstacle: { state in
      state.path.isEmpty
        ? Phrase("This is the overview; q quits.", "已在总览；按 q 退出。") : nil
    }
  ) { state in
    state.path.removeLast()
    return []
  }

  static let overview = Command(
    "overview", [.character("0")], Phrase("Overview", "总览"),
    hint: Hint(Phrase("panels", "面板"), keys: "0-\(Panel.all.count)")
  ) { state in
    state.path = []
    return []
  }

  /// The full screen of a panel, with what was selected on the overview.
  static func open(_ panel: Panel) -> Command {
    Command(
      ID(panel.id.name), [.character(panel.key)], panel.title
    ) { state in
      state.focus = panel.id
      state.path = [.panel(panel.id)]
      return []
    }
  }

  static let nextPanel = Command(
    "next-panel", [.tab], Phrase("Next panel", "下一面板")
  ) { state in
    state.turn(by: 1)
    return []
  }

  static let previousPanel = Command(
    "previous-panel", [.backTab], Phrase("Previous panel", "上一面板")
  ) { state in
    state.turn(by: -1)
    return []
  }
}

extension DashboardState {
  /// To the next panel: of the overview, or its full screen when one is open.
  fileprivate mutating func turn(by step: Int) {
    let ids = Panel.all.map(\.id)
    let here = ids.firstIndex(of: focus) ?? 0
    focus = ids[(here + step + ids.count) % ids.count]
    if screen != .overview { path = [.panel(focus)] }
  }
}
