import Canvas
import Glibc
import Testing

@testable import Curses

@Suite("Glyph ability")
struct GlyphAbilityTests {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test func `is all that there is on an emulator that reads Unicode`() {
    let glyphs = Glyphs(usesLineLetters: false, encoding: Encoding(isUnicode: true))

    #expect(glyphs.ability(isEmulator: true) == .braille)
  }

  @Test(arguments: [true, false])
  func `is lines on a console, whose font has few characters`(usesLineLetters: Bool) {
    let glyphs = Glyphs(usesLineLetters: usesLineLetters, encoding: Encoding(isUnicode: true))

    #expect(glyphs.ability(isEmulator: false) == .lines)
  }
}
