import Canvas
import Curses
import ViewModels

extension TerminalOptions {
  init(_ preferences: Preferences) {
    self.init()
    colour = preferences.color.flatMap { ColourTier(rawValue: $0) }
    glyphs = preferences.glyphs.flatMap { GlyphAbility(rawValue: $0.rawValue) }
    ambiguousColumns = preferences.ambiguousWidth
    synchronises = preferences.sync
    isSlow = preferences.isSlow
    showsCursor = preferences.showsCursor
  }
}
