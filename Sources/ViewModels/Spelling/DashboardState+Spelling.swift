extension DashboardState {
  /// Draws and writes as the terminal is now known to be able to.
  mutating func adapt(to glyphs: GlyphTier, _ spelling: Spelling) {
    self.glyphs = glyphs
    let isNews = spelling.script == .latinAsNeeded && self.spelling.script != spelling.script
    self.spelling = spelling
    learnNames()
    if isNews { notice = .noChinese }
  }

  /// Finds the names that are to be written as words.
  mutating func learnNames() {
    if spelling.isLatin, let ledger { spelling.names = NameBook(ledger) }
  }

  /// Why the language cannot be changed; `nil` where it can.
  var languageObstacle: Phrase? {
    switch spelling.script {
    case .asWritten: nil
    case .latinAsNeeded: .noChinese
    case .latinAsWanted:
      Phrase(
        "Chinese is in pinyin because you asked for it; --pinyin auto shows the characters.",
        "已按要求用拼音代替汉字；--pinyin auto 恢复汉字。")
    }
  }
}

extension Phrase {
  static let noChinese = Phrase(
    "This terminal has no Chinese characters, so names are in pinyin; "
      + "over ssh or in a window they show (or try --pinyin off).",
    "此终端不能显示汉字，名称改用拼音；通过 ssh 或图形终端可显示汉字（也可试 --pinyin off）。")
}
