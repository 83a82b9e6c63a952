import Canvas

/// How many columns the terminal gives each kind of character, as far as that is known.
struct GlyphWidths: Equatable {
  /// Each is 1 or 2, or zero for what makes no sense.
  private(set) var columns: [GlyphClass: Int] = [:]

  init() {}

  /// - Parameters:
  ///   - measured: What the terminal has shown.
  ///   - wanted: What the user says of characters of ambiguous width, and knows better.
  init(measured: [GlyphClass: Int], wanted: Int?) {
    columns = measured
    guard let wanted else { return }
    for glyphs in [GlyphClass.lines, .blocks, .shapes, .ambiguous] { columns[glyphs] = wanted }
  }

  subscript(glyphs: GlyphClass) -> Int? { columns[glyphs] }

  /// Whether the terminal may be sent the character where a frame has room for so many columns.
  func allow(_ scalar: Unicode.Scalar, in room: Int) -> Bool {
    guard let glyphs = GlyphClass(scalar), let columns = columns[glyphs] else { return true }
    // Among the Chinese there are narrow ones; those that mark others have no column.
    return room == glyphs.columns ? columns == room : glyphs == .chinese
  }
}
