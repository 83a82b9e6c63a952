import Glibc

/// A colour as amounts of light, 0...1 each: what eyes and mixtures reckon with.
public struct Light: Hashable, Sendable {
  public var red, green, blue: Double

  public init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The light of a colour in sRGB.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    self.init(red: linear(red), green: linear(green), blue: linear(blue))
  }

  /// The nearest colour that a screen can show.
  public var colour: Colour {
    func channel(_ light: Double) -> UInt8 {
      let light = min(1, max(0, light))
      let value = light <= 0.003_130_8 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
      return UInt8((value * 255).rounded())
    }
    return .rgb(channel(red), channel(green), channel(blue))
  }

  /// How bright it is, 0...1 (WCAG 2, "relative luminance").
  public var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// Whether black is read more easily on it than white.
  public var isLight: Bool { luminance > 0.179 }

  /// How well one can be read on the other, 1...21 (WCAG 2).
  public func contrast(to other: Light) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}
