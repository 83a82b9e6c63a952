/// A look: the style of every role, the background of every surface.
public struct Theme: Equatable, Sendable {
  public var name: String
  public var styles: [Role: Style]
  public var surfaces: [Surface: SurfaceStyle]

  public init(name: String, styles: [Role: Style] = [:], surfaces: [Surface: SurfaceStyle] = [:]) {
    self.name = name
    self.styles = styles
    self.surfaces = surfaces
  }
}

/// How characters of a role look.
public struct Style: Equatable, Sendable {
  /// `nil` is the terminal's own.
  public var foreground: Colour?
  public var attributes: Attributes
  /// Instead of ``attributes`` where there is no colour.
  public var monochrome: Attributes

  public init(
    foreground: Colour? = nil, attributes: Attributes = [], monochrome: Attributes? = nil
  ) {
    self.foreground = foreground
    self.attributes = attributes
    self.monochrome = monochrome ?? attributes
  }
}

/// What lies behind the characters.
public struct SurfaceStyle: Equatable, Sendable {
  /// `nil` is the terminal's own.
  public var background: Colour?
  /// Added to the characters' own where there is no colour.
  public var monochrome: Attributes

  public init(background: Colour? = nil, monochrome: Attributes = []) {
    self.background = background
    self.monochrome = monochrome
  }
}

public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let italic = Attributes(rawValue: 4)
  public static let underline = Attributes(rawValue: 8)
  public static let reverse = Attributes(rawValue: 16)
}

/// A colour in sRGB, 0...255 a channel.
public struct Colour: Hashable, Sendable {
  public let red, green, blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#rrggbb`.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 7, hex.first == "#",
      let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }
}
