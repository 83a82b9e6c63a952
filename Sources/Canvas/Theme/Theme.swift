/// A look: the style of every role, the background of every surface.
public struct Theme: Equatable, Sendable {
  public var name: String
  public var variant: Variant
  /// What themes have in common that are one look on different backgrounds; `nil` for a single one.
  public var family: String?
  /// Whether it is made for eyes that need more contrast than usual.
  public var isHighContrast = false
  /// The finest glyphs that it wants, also where the terminal has finer ones.
  public var finestGlyphs: GlyphAbility?
  public var styles: [Role: Style]
  public var surfaces: [Surface: SurfaceStyle]
  public var ramps: [Ramp: RampStyle]

  /// What kind of terminal the theme is made for.
  public enum Variant: String, Sendable {
    case dark, light, any
  }

  public init(
    name: String, variant: Variant = .any, family: String? = nil, styles: [Role: Style] = [:],
    surfaces: [Surface: SurfaceStyle] = [:], ramps: [Ramp: RampStyle] = [:]
  ) {
    self.name = name
    self.variant = variant
    self.family = family
    self.styles = styles
    self.surfaces = surfaces
    self.ramps = ramps
  }

  /// The style of a role, which is that of its nearest kin where the theme does not name it.
  ///
  /// Of a ramp's step, that of a bar: which colour it has depends on how many there are.
  public func style(of role: Role) -> Style {
    var role = role
    while true {
      if let style = styles[role] { return style }
      guard let kin = role.kin else { return Style() }
      role = kin
    }
  }

  /// The background of the plain surface.
  public var background: Colour { surfaces[.plain]?.background ?? .own }
}

extension Role {
  /// The role whose style stands in for this one's.
  fileprivate var kin: Role? {
    switch self {
    case .text: nil
    case .muted, .strong, .keyLabel, .info, .bar, .provisional: .text
    case .title, .key, .header, .match, .banner, .revised, .target: .strong
    case .border, .scrollbar, .crumb, .missing, .stale, .flat, .barEmpty, .axis: .muted
    case .borderFocus: .border
    case .ok, .warn, .bad: .strong
    case .goodDirection: .ok
    case .badDirection: .bad
    case .series1, .series2, .series3, .series4, .series5, .series6, .series7, .series8: .bar
    case .sequential1, .sequential2, .sequential3, .sequential4, .sequential5, .sequential6,
      .sequential7, .sequential8, .sequential9, .diverging1, .diverging2, .diverging3,
      .diverging4, .diverging5, .diverging6, .diverging7, .diverging8, .diverging9:
      .bar
    }
  }
}
