import Canvas

/// A colour of another program's file: sRGB, of which has to be known how well it can be read.
struct Tint: Equatable {
  let red, green, blue: UInt8

  static let black = Tint(red: 0, green: 0, blue: 0)
  static let white = Tint(red: 255, green: 255, blue: 255)

  // What the hues are called for; how light and how strong they are does not matter.
  static let green = Tint(red: 80, green: 176, blue: 80)
  static let amber = Tint(red: 224, green: 176, blue: 64)
  static let red = Tint(red: 224, green: 80, blue: 80)
  static let violet = Tint(red: 176, green: 112, blue: 224)
  static let cyan = Tint(red: 64, green: 176, blue: 208)

  init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  private init?(_ colour: Colour?) {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    self.init(red: red, green: green, blue: blue)
  }

  /// Reads `#rrggbb`.
  init?(hex: String) { self.init(Colour(hex: hex)) }

  var hex: String { Colour.rgb(red, green, blue).hex ?? "" }

  var luminance: Double { light.luminance }

  func contrast(with other: Tint) -> Double { light.contrast(to: other.light) }

  /// The colour on the way to another, as the eye sees it; a third of the way stands back and can
  /// still be read.
  func mixed(with other: Tint, share: Double = 1.0 / 3) -> Tint {
    let mixed = Oklab(light).mixed(with: Oklab(other.light), share: share).light.colour
    return Tint(mixed) ?? self
  }

  /// The one of several that can best be read on all the grounds.
  static func mostLegible(of inks: [Tint], on grounds: [Tint]) -> Tint {
    func worst(_ ink: Tint) -> Double { grounds.map { ink.contrast(with: $0) }.min() ?? 0 }
    return inks.first { worst($0) >= 4.5 } ?? inks.max { worst($0) < worst($1) } ?? .black
  }

  /// The one of several colours that has the nearest hue; `nil` where none would be called the same.
  func likeness(in colours: [Tint]) -> Tint? {
    let likenesses = colours.map { (colour: $0, likeness: hueLikeness(to: $0)) }
    // About 28 degrees; green and amber are 50 apart.
    return likenesses.filter { $0.likeness > 0.88 }.max { $0.likeness < $1.likeness }?.colour
  }

  /// 1 for the same hue, 0 and less for one at a right angle to it, and for greys.
  private func hueLikeness(to other: Tint) -> Double {
    let (mine, its) = (Oklab(light), Oklab(other.light))
    func strength(_ colour: Oklab) -> Double {
      (colour.a * colour.a + colour.b * colour.b).squareRoot()
    }
    guard strength(its) > 0.05 else { return 0 }
    return (mine.a * its.a + mine.b * its.b) / (strength(mine) * strength(its))
  }

  private var light: Light { Light(red, green, blue) }
}
