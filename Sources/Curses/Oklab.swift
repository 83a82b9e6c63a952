import Canvas
import Glibc

/// A colour in OKLab, where distance is what the eye sees (Björn Ottosson, 2020).
struct Oklab {
  let lightness, a, b: Float

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    func linear(_ channel: UInt8) -> Float {
      let value = Float(channel) / 255
      return value <= 0.04045 ? value / 12.92 : powf((value + 0.055) / 1.055, 2.4)
    }
    let (red, green, blue) = (linear(red), linear(green), linear(blue))
    let long = cbrtf(0.412_221_47 * red + 0.536_332_54 * green + 0.051_445_99 * blue)
    let medium = cbrtf(0.211_903_5 * red + 0.680_699_5 * green + 0.107_396_96 * blue)
    let short = cbrtf(0.088_302_46 * red + 0.281_718_84 * green + 0.629_978_7 * blue)
    lightness = 0.210_454_26 * long + 0.793_617_8 * medium - 0.004_072_047 * short
    a = 1.977_998_5 * long - 2.428_592_2 * medium + 0.450_593_7 * short
    b = 0.025_904_037 * long + 0.782_771_77 * medium - 0.808_675_77 * short
  }

  private init(lightness: Float, a: Float, b: Float) {
    (self.lightness, self.a, self.b) = (lightness, a, b)
  }

  /// Its hue at a strength that all have; `nil` for greys, tinted ones too.
  var pureHue: Oklab? {
    let chroma = (a * a + b * b).squareRoot()
    // Between the palest colours of well-known themes and their tinted greys.
    guard chroma > 0.045 else { return nil }
    return Oklab(lightness: 0, a: a / chroma, b: b / chroma)
  }

  /// The square of the distance.
  func distance(to other: Oklab) -> Float {
    let (l, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
    return l * l + a * a + b * b
  }
}
