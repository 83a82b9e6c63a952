import Glibc

/// A colour in OKLab, where distance is what the eye sees (Björn Ottosson, 2020).
public struct Oklab: Hashable, Sendable {
  public let lightness, a, b: Double

  public init(_ light: Light) {
    let (red, green, blue) = (light.red, light.green, light.blue)
    let long = cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue)
    let medium = cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue)
    let short = cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue)
    lightness = 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short
    a = 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short
    b = 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short
  }

  private init(lightness: Double, a: Double, b: Double) {
    (self.lightness, self.a, self.b) = (lightness, a, b)
  }

  /// Its light; channels may lie outside of 0...1 where no screen has the colour.
  public var light: Light {
    func cube(_ value: Double) -> Double { value * value * value }
    let long = cube(lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b)
    let medium = cube(lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b)
    let short = cube(lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b)
    return Light(
      red: 4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
      green: -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
      blue: -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short)
  }

  /// The colour on the straight way to another, 0 here and 1 there.
  public func mixed(with other: Oklab, share: Double) -> Oklab {
    func mix(_ from: Double, _ to: Double) -> Double { from + (to - from) * share }
    return Oklab(
      lightness: mix(lightness, other.lightness), a: mix(a, other.a), b: mix(b, other.b))
  }

  /// How different the two look; black and white are 1 apart.
  public func distance(to other: Oklab) -> Double { squaredDistance(to: other).squareRoot() }

  func squaredDistance(to other: Oklab) -> Double {
    let (l, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
    return l * l + a * a + b * b
  }

  /// Its hue at a strength that all have; `nil` for greys, tinted ones too.
  var pureHue: Oklab? {
    let chroma = (a * a + b * b).squareRoot()
    // Between the palest colours of well-known themes and their tinted greys.
    guard chroma > 0.045 else { return nil }
    return Oklab(lightness: 0, a: a / chroma, b: b / chroma)
  }
}
