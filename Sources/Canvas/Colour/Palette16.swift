/// The sixteen colours, whose names are known and whose looks are the user's.
enum Palette16 {
  struct Entry: Sendable {
    let colour: AnsiColour
    let light: Light
    let looks: Oklab
  }

  /// In order of their numbers, as xterm has them.
  static let entries: [Entry] = AnsiColour.allCases.map { colour in
    let (red, green, blue) = channels[Int(colour.rawValue)]
    let light = Light(red, green, blue)
    return Entry(colour: colour, light: light, looks: Oklab(light))
  }

  /// The best colour to write in of which `isFit` is true.
  static func nearest(to wanted: Oklab, where isFit: (Entry) -> Bool = { _ in true }) -> Entry? {
    entries.filter(isFit).min { $0.cost(for: wanted) < $1.cost(for: wanted) }
  }

  /// The colour to write on: a tinted grey is as good as black or as white, a middle grey is neither.
  static func ground(for wanted: Oklab) -> AnsiColour {
    if wanted.pureHue != nil, let nearest = nearest(to: wanted) { return nearest.colour }
    return wanted.lightness < 0.55 ? .black : .brightWhite
  }

  private static let channels: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}

extension Palette16.Entry {
  /// How badly it stands for a colour.
  ///
  /// Of so few, the right hue in a wrong strength tells more than the reverse: the pale green of
  /// many themes would be white.
  func cost(for wanted: Oklab) -> Double {
    let lightness = wanted.lightness - looks.lightness
    let strength = lightness * lightness
    guard let hue = wanted.pureHue, let other = looks.pureHue else {
      return wanted.pureHue == nil && looks.pureHue == nil ? strength : 4 + strength
    }
    return hue.squaredDistance(to: other) + 0.3 * strength
  }
}
