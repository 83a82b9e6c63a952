import Canvas

extension GlyphAbility {
  /// What a theme may ask for by name, and the finest glyphs there are with it; `braille` is no limit.
  static let sets: KeyValuePairs<String, [String: GlyphAbility]> = [
    "borders": ["auto": .braille, "light": .braille, "ascii": .ascii],
    "bars": ["auto": .braille, "blocks": .braille, "ascii": .lines],
    "chart": ["auto": .braille, "braille": .braille, "blocks": .blocks, "ascii": .lines],
  ]
}
