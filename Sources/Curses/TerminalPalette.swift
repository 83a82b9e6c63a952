import Canvas

/// The colours that terminals have by number, and the nearest of them to any other.
struct TerminalPalette {
  private let first: Int
  private let colours: [Oklab]
  /// With few colours, the right hue in a wrong strength tells more than the reverse: the pale
  /// green of many themes would be white.
  private let matchesHue: Bool

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
    matchesHue: false)

  /// The sixteen as xterm has them; users' own are seldom far from their names.
  static let sixteen = TerminalPalette(
    first: 0,
    colours: [
      Oklab(0, 0, 0), Oklab(205, 0, 0), Oklab(0, 205, 0), Oklab(205, 205, 0),
      Oklab(0, 0, 238), Oklab(205, 0, 205), Oklab(0, 205, 205), Oklab(229, 229, 229),
      Oklab(127, 127, 127), Oklab(255, 0, 0), Oklab(0, 255, 0), Oklab(255, 255, 0),
      Oklab(92, 92, 255), Oklab(255, 0, 255), Oklab(0, 255, 255), Oklab(255, 255, 255),
    ],
    matchesHue: true)

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  func nearest(to red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    let wanted = Oklab(red, green, blue)
    let target = matchesHue ? wanted.inPureHue : wanted
    var best = (index: 0, distance: Float.infinity)
    for (index, colour) in colours.enumerated() {
      let distance = target.distance(to: matchesHue ? colour.inPureHue : colour)
      if distance < best.distance { best = (index, distance) }
    }
    return first + best.index
  }
}
