/// How characters of a role look.
public struct Style: Hashable, Sendable {
  public var foreground: Colour
  /// `nil` is the background of the surface below.
  public var background: Colour?
  public var attributes: Attributes
  /// Instead of ``attributes`` where there is no colour.
  public var monochrome: Attributes

  public init(
    foreground: Colour = .own, background: Colour? = nil, attributes: Attributes = [],
    monochrome: Attributes? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monochrome = monochrome ?? attributes
  }
}

/// What lies behind the characters.
public struct SurfaceStyle: Hashable, Sendable {
  /// Instead of the characters' own; `nil` leaves it to them.
  public var foreground: Colour?
  /// `nil` is that of the plain surface.
  public var background: Colour?
  /// Added to the characters' own.
  public var attributes: Attributes
  /// Instead of ``attributes`` where there is no colour.
  public var monochrome: Attributes

  public init(
    foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes = [],
    monochrome: Attributes? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monochrome = monochrome ?? attributes
  }
}
