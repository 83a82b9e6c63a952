import Canvas
import Glibc
import Testing

@testable import Curses

@Suite("Glyph ability")
struct GlyphAbilityTests {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test func `is all that there is on an emulator that reads Unicode`() {
    #expect(ability() == TerminalAbility(glyphs: .braille))
  }

  @Test(arguments: [true, false])
  func `is lines on a console, whose font has few characters`(usesLineLetters: Bool) {
    let glyphs = Glyphs(usesLineLetters: usesLineLetters, encoding: Encoding(isUnicode: true))

    #expect(glyphs.ability(isEmulator: false) == .lines)
  }

  @Test(arguments: [
    (GlyphClass.lines, GlyphAbility.ascii), (.blocks, .lines), (.braille, .blocks),
    (.shapes, .braille), (.chinese, .braille),
  ])
  func `is less where the terminal disagrees about a width`(
    glyphs: GlyphClass, expected: GlyphAbility
  ) {
    #expect(ability([glyphs: glyphs == .chinese ? 1 : 2]).glyphs == expected)
    #expect(ability([glyphs: 0]).glyphs == expected)
  }

  @Test func `tells how wide ambiguous characters are`() {
    #expect(ability([.ambiguous: 2]).ambiguousColumns == 2)
    #expect(ability([.ambiguous: 1]).ambiguousColumns == 1)
    #expect(ability([.ambiguous: 0]).ambiguousColumns == 1)
  }

  @Test func `has Chinese where it takes two columns, and never on the console`() {
    #expect(ability([.chinese: 2]).hasChinese)
    #expect(!ability([.chinese: 1]).hasChinese)
    #expect(!ability([.chinese: 2], isConsole: true).hasChinese)
  }

  @Test func `is what the user says`() {
    let wide: GlyphWidths = [.lines: 2, .blocks: 2, .shapes: 2, .ambiguous: 2]
    var options = TerminalOptions()

    options.ambiguousColumns = 1
    #expect(ability(wide, options: options) == TerminalAbility(glyphs: .braille))
    options.ambiguousColumns = 2
    #expect(
      ability([.lines: 1, .ambiguous: 1], options: options)
        == TerminalAbility(glyphs: .ascii, ambiguousColumns: 2))
    options.glyphs = .blocks
    #expect(ability(options: options).glyphs == .blocks)
  }

  @Test func `is ASCII on a slow line, unless the user wants more`() {
    var options = TerminalOptions()
    options.isSlow = true
    #expect(ability(options: options).glyphs == .ascii)

    options.glyphs = .lines
    #expect(ability(options: options).glyphs == .lines)
  }

  @Test func `leaves no character to a frame that would not fit`() {
    var glyphs = Glyphs(
      usesLineLetters: false, encoding: Encoding(isUnicode: true),
      widths: [.lines: 2, .shapes: 2, .ambiguous: 2])
    let drawn = "─│┼█⣿●▲“…×é中，a".unicodeScalars.map { scalar in
      glyphs[scalar, columns: UInt8(scalar.columns)].character
    }

    let text = String(
      String.UnicodeScalarView(drawn.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }))
    #expect(text == "-|+█⣿*^\".x?中，a")
  }

  private func ability(
    _ measured: GlyphWidths = [:], options: TerminalOptions = TerminalOptions(),
    isConsole: Bool = false
  ) -> TerminalAbility {
    let widths = measured.with(ambiguous: options.ambiguousColumns)
    let glyphs = Glyphs(
      usesLineLetters: false, encoding: Encoding(isUnicode: true), widths: widths)
    return TerminalAbility(glyphs, options: options, isEmulator: true, isConsole: isConsole)
  }
}
