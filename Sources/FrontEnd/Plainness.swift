import Canvas
import ViewModels

/// Which characters of a finished frame give way to ASCII.
///
/// Each takes one column and gets one, so nothing moves; letters of Chinese stay.
struct Plainness {
  let glyphs: GlyphTier
  /// Also what is no picture: dashes, arrows, quotes.
  let isWhole: Bool

  func draw(_ grid: inout Grid) {
    grid.drawInAscii { keeps($0) }
  }

  private func keeps(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2500...0x257F: glyphs >= .lines
    case 0x2580...0x259F: glyphs >= .blocks
    case 0x2800...0x28FF: glyphs >= .braille
    // Circles and triangles, which are no letters of any terminal of old.
    case 0x25A0...0x25FF: glyphs >= .blocks && !isWhole
    default: !isWhole
    }
  }
}

extension DashboardState {
  /// `nil` where everything can be drawn as it is.
  var plainness: Plainness? {
    switch glyphs {
    case .ascii: Plainness(glyphs: glyphs, isWhole: true)
    // A console without Chinese has few other characters either.
    case .lines: Plainness(glyphs: glyphs, isWhole: spelling.isNarrow || spelling.isLatin)
    case .blocks, .braille:
      spelling.isNarrow ? Plainness(glyphs: glyphs, isWhole: true) : nil
    }
  }
}
