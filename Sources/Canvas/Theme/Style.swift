/// How characters of a role look.
public struct Style: Hashable, Sendable {
  public var foreground: Colour
  /// `nil` is the background of the surface below.
  public var background: Colour?
  public var attributes: Attributes
  /// Instead of ``attributes`` where there is no colour.
  public var monochrome: Attributes
  /// What differs where there are 256 colours, instead of the nearest of them.
  public var palette256 = StyleOverride()
  /// What differs where there are sixteen colours, or eight.
  public var sixteen = StyleOverride()

  public init(
    foreground: Colour = .own, background: Colour? = nil, attributes: Attributes = [],
    monochrome: Attributes? = nil, palette256: StyleOverride = StyleOverride(),
    sixteen: StyleOverride = StyleOverride()
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monochrome = monochrome ?? attributes
    self.palette256 = palette256
    self.sixteen = sixteen
  }

  /// The style with what a theme says of the tier put in.
  func on(_ tier: ColourTier) -> Style {
    guard let override = tier.override(palette256, sixteen) else { return self }
    var style = self
    style.foreground = override.foreground ?? foreground
    style.background = override.background ?? background
    style.attributes = override.attributes ?? attributes
    return style
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
  /// What differs where there are 256 colours, instead of the nearest of them.
  public var palette256 = StyleOverride()
  /// What differs where there are sixteen colours, or eight.
  public var sixteen = StyleOverride()

  public init(
    foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes = [],
    monochrome: Attributes? = nil, palette256: StyleOverride = StyleOverride(),
    sixteen: StyleOverride = StyleOverride()
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monochrome = monochrome ?? attributes
    self.palette256 = palette256
    self.sixteen = sixteen
  }

  /// The style with what a theme says of the tier put in.
  func on(_ tier: ColourTier) -> SurfaceStyle {
    guard let override = tier.override(palette256, sixteen) else { return self }
    var style = self
    style.foreground = override.foreground ?? foreground
    style.background = override.background ?? background
    style.attributes = override.attributes ?? attributes
    return style
  }
}

/// What a theme says of a role or a surface for terminals with few colours; `nil` changes nothing.
public struct StyleOverride: Hashable, Sendable {
  public var foreground: Colour?
  public var background: Colour?
  public var attributes: Attributes?

  public init(
    foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

extension ColourTier {
  fileprivate func override(
    _ palette256: StyleOverride, _ sixteen: StyleOverride
  ) -> StyleOverride? {
    switch self {
    case .palette256: palette256
    case .sixteen, .eight: sixteen
    case .mono, .direct: nil
    }
  }
}
