import CNcurses
import Canvas
import Glibc

/// What stands on the terminal for each character of a frame.
struct Glyphs {
  /// What to write, and the attribute that switches to the terminal's line-drawing letters.
  struct Glyph {
    let character: wchar_t
    let attribute: attr_t
    /// As many as the frame gives it; 1 for what replaces a wide character.
    let columns: UInt8
  }

  /// Whether lines are drawn with the terminal's letters for them and not as characters.
  let usesLineLetters: Bool

  let encoding: Encoding
  let widths: GlyphWidths
  private(set) var known: [Unicode.Scalar: Glyph] = [:]

  init(usesLineLetters: Bool, encoding: Encoding, widths: GlyphWidths = GlyphWidths()) {
    self.usesLineLetters = usesLineLetters
    self.encoding = encoding
    self.widths = widths
  }

  subscript(scalar: Unicode.Scalar, columns columns: UInt8) -> Glyph {
    mutating get {
      if scalar.isASCII {
        return Glyph(
          character: wchar_t(truncatingIfNeeded: scalar.value), attribute: 0, columns: columns)
      }
      if let glyph = known[scalar] { return glyph }
      let glyph = glyph(of: scalar, columns: columns)
      known[scalar] = glyph
      return glyph
    }
  }

  /// What a frame may be made of; all else would become letters that look alike.
  ///
  /// - Parameter isEmulator: Not a console or a terminal of old, whose fonts have few characters.
  /// - Returns: The highest tier of which every character is one column wide.
  func ability(isEmulator: Bool) -> GlyphAbility {
    func shows(_ characters: String) -> Bool {
      characters.unicodeScalars.allSatisfy { self.shows($0, in: 1) }
    }
    guard usesLineLetters || shows("─│┌┐└┘├┤┬┴┼") else { return .ascii }
    guard isEmulator, shows("▁▂▃▄▅▆▇█▏▎▍▌▋▊▉░▒▓") else { return .lines }
    return shows("⠁⡀⣿") ? .braille : .blocks
  }

  /// Whether the terminal shows the character, and in just so many columns.
  func shows(_ scalar: Unicode.Scalar, in columns: Int) -> Bool {
    encoding.columns(of: scalar) == columns && widths.allow(scalar, in: columns)
  }

  private func glyph(of scalar: Unicode.Scalar, columns: UInt8) -> Glyph {
    if shows(scalar, in: Int(columns)) {
      return Glyph(
        character: wchar_t(truncatingIfNeeded: scalar.value), attribute: 0, columns: columns)
    }
    let likeness = scalar.asciiLikeness
    return Glyph(
      character: wchar_t(truncatingIfNeeded: likeness.value), attribute: 0, columns: 1)
  }
}

extension Glyphs {
  /// Call it once the terminal is open: only then are its line pieces known.
  init(encoding: Encoding, widths: GlyphWidths) {
    // As characters, which they are in UTF-8, they are what every terminal can do: letters that
    // some take for letters no width would give away.
    let areLetters = cncurses_line_piece(0x71).attr != 0
    self.init(
      usesLineLetters: areLetters && widths[.lineLetters] ?? 1 == 1, encoding: encoding,
      widths: widths)
    // As many as a page has; to make room little by little takes longer than to draw it.
    known.reserveCapacity(600)
    for (scalar, letter) in Self.linePieces where usesLineLetters {
      let piece = cncurses_line_piece(letter)
      known[scalar] = Glyph(character: piece.chars.0, attribute: piece.attr, columns: 1)
    }
  }

  /// The box-drawing characters and the letters of the VT100's line-drawing set.
  ///
  /// In GB18030 these are two columns wide as characters; as line pieces they never are.
  private static let linePieces: KeyValuePairs<Unicode.Scalar, CChar> = [
    "─": 0x71, "│": 0x78, "┌": 0x6C, "┐": 0x6B, "└": 0x6D, "┘": 0x6A,
    "├": 0x74, "┤": 0x75, "┬": 0x77, "┴": 0x76, "┼": 0x6E,
    "╭": 0x6C, "╮": 0x6B, "╰": 0x6D, "╯": 0x6A,
  ]
}
