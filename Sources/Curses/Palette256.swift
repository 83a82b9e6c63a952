/// The 240 colours that all terminals with 256 have in common: a six-by-six-by-six cube and greys.
///
/// The sixteen before them are the user's own, and unknown.
enum Palette256 {
  /// The number of the colour that looks nearest.
  static func nearest(to wanted: Oklab) -> CInt {
    var best = (index: 0, distance: Float.infinity)
    for (index, colour) in colours.enumerated() {
      let distance = wanted.distance(to: colour)
      if distance < best.distance { best = (index, distance) }
    }
    return CInt(16 + best.index)
  }

  private static let colours = cube + greys

  private static let cube = (0..<216).map { index in
    Oklab(steps[index / 36], steps[index / 6 % 6], steps[index % 6])
  }

  private static let greys = (0..<24).map { index in
    let level = UInt8(8 + 10 * index)
    return Oklab(level, level, level)
  }

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
}
