import Canvas

/// How many columns the terminal gives each kind of character, as far as that is known.
struct GlyphWidths: Equatable, ExpressibleByDictionaryLiteral {
  // By class, and so few that a dictionary would take longer to make than all else at the start.
  private var columns: [Int?] = []

  init() {}

  init(dictionaryLiteral elements: (GlyphClass, Int)...) {
    for (glyphs, columns) in elements { self[glyphs] = columns }
  }

  /// Each is 1 or 2, zero for what makes no sense, or `nil` for what is not known.
  subscript(glyphs: GlyphClass) -> Int? {
    get { columns.isEmpty ? nil : columns[glyphs.rawValue] }
    set {
      if columns.isEmpty { columns = Array(repeating: nil, count: GlyphClass.allCases.count) }
      columns[glyphs.rawValue] = newValue
    }
  }

  /// The same where the user says how wide characters of ambiguous width are, and knows better.
  func with(ambiguous wanted: Int?) -> GlyphWidths {
    guard let wanted else { return self }
    var widths = self
    for glyphs in [GlyphClass.lines, .blocks, .shapes, .ambiguous] { widths[glyphs] = wanted }
    return widths
  }

  /// Whether the terminal may be sent the character where a frame has room for so many columns.
  func allow(_ scalar: Unicode.Scalar, in room: Int) -> Bool {
    guard !columns.isEmpty, let glyphs = GlyphClass(scalar), let columns = self[glyphs] else {
      return true
    }
    // Among the Chinese there are narrow ones; those that mark others have no column.
    return room == glyphs.columns ? columns == room : glyphs == .chinese
  }
}
