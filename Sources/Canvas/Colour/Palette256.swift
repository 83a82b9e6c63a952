/// The 240 colours that all terminals with 256 have in common: a six-by-six-by-six cube and greys.
///
/// The sixteen before them are the user's own, and unknown.
enum Palette256 {
  struct Entry: Sendable {
    let number: UInt8
    let light: Light
    let looks: Oklab
  }

  /// In order of their numbers, 16...255.
  static let entries: [Entry] = (UInt8(16)...255).map { number in
    let (red, green, blue) = channels(of: number)
    let light = Light(red, green, blue)
    return Entry(number: number, light: light, looks: Oklab(light))
  }

  /// The nearest colour of which `isFit` is true; it is asked of few.
  static func nearest(to wanted: Oklab, where isFit: (Entry) -> Bool = { _ in true }) -> Entry? {
    var best: Entry?
    var distance = Double.infinity
    for entry in entries {
      let candidate = wanted.squaredDistance(to: entry.looks)
      if candidate < distance, isFit(entry) { (best, distance) = (entry, candidate) }
    }
    return best
  }

  /// The channels of a colour, 16...255.
  static func channels(of number: UInt8) -> (UInt8, UInt8, UInt8) {
    if number >= 232 {
      let level = 8 + 10 * (number - 232)
      return (level, level, level)
    }
    let index = Int(max(16, number)) - 16
    return (steps[index / 36], steps[index / 6 % 6], steps[index % 6])
  }

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
}
