import Canvas
import Domain
import FrontEnd
import Testing
import ViewModels

@Suite("Laws of spelling")
struct SpellingLawTests {
  private static let sizes = [(20, 6), (40, 12), (80, 24), (84, 50), (120, 40), (230, 60)]

  /// Keys that lead to every kind of screen and of what lies over it.
  private static let ways: [String] = [
    "", "v", "a", "aG", "as", "w", "w\r", "c", "cv", "1\r", "3\r[", "?", "??", "?zzz", ":", ":dong",
    "p", "o", "oj\r", "e", "1w", "Uv", "w[", "1\rv", "D", "T", "/hu", "L", "L1", "t", "m", "z1",
    "y", "(",
    "]",
  ]

  @Test(arguments: LawLedgers.all.indices, Language.allCases)
  func `no Chinese is left where it is romanised`(index: Int, language: Language) {
    check(index, language, Spelling(.latinAsNeeded), .lines) { grid in
      Self.characters(of: grid) {
        $0.properties.isIdeographic || (0xFF00...0xFFEF).contains($0.value) || $0.columns == 2
      }
    }
  }

  @Test(arguments: LawLedgers.all.indices, Language.allCases)
  func `no character of ambiguous width is left where those are wide`(
    index: Int, language: Language
  ) {
    check(index, language, Spelling(isNarrow: true), .ascii) { grid in
      Self.characters(of: grid, AmbiguousWidth.has)
    }
  }

  @Test(arguments: Language.allCases)
  func `the terminal's own line pieces are all that is left of pictures where it has them`(
    language: Language
  ) {
    check(1, language, Spelling(isNarrow: true), .lines) { grid in
      Self.characters(of: grid) {
        AmbiguousWidth.has($0) && !(0x2500...0x253C).contains($0.value)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `bars and marks are ASCII in the tier of lines`(language: Language) {
    check(1, language, .asWritten, .lines) { grid in
      Self.characters(of: grid) {
        (0x2580...0x25FF).contains($0.value) || (0x2800...0x28FF).contains($0.value)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no braille is drawn in the tier of blocks`(language: Language) {
    check(1, language, .asWritten, .blocks) { grid in
      Self.characters(of: grid) { (0x2800...0x28FF).contains($0.value) }
    }
  }

  private func check(
    _ index: Int, _ language: Language, _ spelling: Spelling, _ glyphs: GlyphTier,
    faults: (Grid) -> String
  ) {
    let (name, ledger) = LawLedgers.all[index]
    var view = DashboardView()
    for (turn, size) in Self.sizes.enumerated() {
      let panels = Panel.everything.map { String($0.key) }
      for (number, way) in (panels + Self.ways).enumerated()
      where (number + turn + index + (language == .chinese ? 0 : 1)).isMultiple(of: 2) {
        var state = DashboardState(
          language: language, size: ScreenSize(width: size.0, height: size.1),
          database: "land.db", glyphs: glyphs, spelling: spelling)
        _ = state.update(.ledgerLoaded(ledger))
        state.press(way)
        let found = faults(view.draw(state))
        #expect(found.isEmpty, "\(name) \(size) “\(way)”: \(found)")
      }
    }
  }

  private static func characters(of grid: Grid, _ isFault: (Unicode.Scalar) -> Bool) -> String {
    var faults = String.UnicodeScalarView()
    for scalar in grid.lines.joined().unicodeScalars where isFault(scalar) { faults.append(scalar) }
    return String(faults)
  }
}
