import Canvas

/// The colours that terminals have by number, and the nearest of them to any other.
struct TerminalPalette {
  private let first: Int
  private let colours: [Oklab]
  /// How much a difference in lightness counts beside one in hue.
  private let lightness: Float

  /// The six-by-six-by-six cube and the greys; the sixteen before them are the user's own and
  /// unknown.
  static let cubeAndGreys = TerminalPalette(
    first: 16,
    colours: (0..<216).map { index in
      Oklab(steps[index / 36], steps[index / 6 % 6], steps[index % 6])
    }
      + (0..<24).map { grey in
        let level = UInt8(8 + 10 * grey)
        return Oklab(level, level, level)
      },
    lightness: 1)

  /// The sixteen as xterm has them; users' own are seldom far from their names.
  ///
  /// With so few, the right hue in a wrong lightness tells more than the reverse.
  static let sixteen = TerminalPalette(
    first: 0,
    colours: [
      Oklab(0, 0, 0), Oklab(205, 0, 0), Oklab(0, 205, 0), Oklab(205, 205, 0),
      Oklab(0, 0, 238), Oklab(205, 0, 205), Oklab(0, 205, 205), Oklab(229, 229, 229),
      Oklab(127, 127, 127), Oklab(255, 0, 0), Oklab(0, 255, 0), Oklab(255, 255, 0),
      Oklab(92, 92, 255), Oklab(255, 0, 255), Oklab(0, 255, 255), Oklab(255, 255, 255),
    ],
    lightness: 0.5)

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  func nearest(to red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    let wanted = Oklab(red, green, blue)
    var best = (index: 0, distance: Float.infinity)
    for (index, colour) in colours.enumerated() {
      let distance = wanted.distance(to: colour, lightness: lightness)
      if distance < best.distance { best = (index, distance) }
    }
    return first + best.index
  }
}
