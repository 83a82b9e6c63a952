import Canvas
import ViewModels

extension Spelling {
  /// As the terminal needs it; `pinyin` says what the user wants, `nil` leaves it to the terminal.
  init(_ ability: TerminalAbility, pinyin: Bool?) {
    let script: Script =
      switch pinyin {
      case true?: .latinAsWanted
      case false?: .asWritten
      case nil: ability.hasChinese ? .asWritten : .latinAsNeeded
      }
    self.init(script, isNarrow: ability.ambiguousColumns == 2)
  }

  /// For paper and for lines, where nothing is known but what the user says.
  ///
  /// A console of the kernel has no Chinese, and nothing else needs to be known of it.
  init(_ preferences: Preferences, isConsole: Bool = false) {
    self.init(
      TerminalAbility(
        glyphs: .ascii, ambiguousColumns: preferences.ambiguousWidth ?? 1, hasChinese: !isConsole),
      pinyin: preferences.pinyin)
  }
}

extension GlyphTier {
  init(_ ability: TerminalAbility) { self = GlyphTier(rawValue: ability.glyphs.rawValue) ?? .ascii }

  /// For paper: all there is, but for lines that would be as wide as two letters.
  init(_ preferences: Preferences) {
    self = preferences.glyphs ?? (preferences.ambiguousWidth == 2 ? .ascii : .braille)
  }
}
