extension DashboardState {
  /// What the terminal is to wear: while somebody looks through the list, the line that is selected
  /// there, so that Escape has nothing to undo.
  public var wornTheme: String {
    guard let list = overlay, list.kind == .themes, let item = list.chosen, item.obstacle == nil,
      case .theme(let name) = item.choice
    else { return theme }
    return name
  }

  var themeList: ListOverlay { ListOverlay(.themes, themes.map { themeItem(of: $0) }) }

  // With a detail it stands among other things, whose list begins at its first line and not at the
  // look that is worn.
  func themeItem(of choice: ThemeChoice, detail: Phrase? = nil) -> ListOverlay.Item {
    ListOverlay.Item(
      .theme(choice.name), choice.title.text(in: language),
      detail: (detail ?? choice.detail).text(in: language),
      isCurrent: detail == nil && choice.name == theme,
      obstacle: choice.obstacle,
      alsoFoundBy: [
        choice.name, choice.title.english, choice.title.chinese, choice.detail.english,
        choice.detail.chinese,
      ])
  }

  /// Keeps a look, also over the next start: somebody has chosen it by hand.
  mutating func keep(theme name: String) {
    theme = name
    chosenTheme = name
  }

  /// Puts on the look after this one.
  mutating func turnTheme() {
    let here = themes.firstIndex { $0.name == theme }
    let start = here.map { $0 + 1 } ?? 0
    let others = themes[start...] + themes[..<start]
    guard let next = others.first(where: { $0.isInTurn && $0.obstacle == nil }) else { return }
    keep(theme: next.name)
    notice = Phrase("Look: \(next.title.english)", "主题：\(next.title.chinese)")
  }

  /// A look cannot be had: it is not offered again before its file is another.
  mutating func refuse(theme name: String, _ words: Phrase) {
    if let index = themes.firstIndex(where: { $0.name == name }) { themes[index].obstacle = words }
    refreshThemeList()
    notice = words
  }

  /// Files have come, gone or changed; what is typed and selected in the list stays.
  mutating func offer(_ choices: [ThemeChoice]) {
    themes = choices
    refreshThemeList()
  }

  private mutating func refreshThemeList() {
    guard let open = overlay, open.kind == .themes else { return }
    overlay = themeList.opened(like: open)
  }
}

extension Command {
  static let theme = Command(
    "theme", [.character("t")], Phrase("Next look", "下一主题"),
    obstacle: \.noOtherLook
  ) { state in
    state.turnTheme()
    return []
  }

  static let themes = Command(
    "themes", [.character("T")], Phrase("Choose a look, seeing it", "选择主题（边选边看）"),
    obstacle: \.noOtherLook
  ) { state in
    state.overlay = state.themeList
    return [.listThemes]
  }
}

extension DashboardState {
  fileprivate var noOtherLook: Phrase? {
    themes.count < 2 ? Phrase("There is only one look.", "只有一个主题。") : nil
  }
}
