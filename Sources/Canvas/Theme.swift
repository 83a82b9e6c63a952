/// A look: the style of every role, the background of every surface.
public struct Theme: Equatable, Sendable {
  public var name: String
  public var variant: Variant
  public var styles: [Role: Style]
  public var surfaces: [Surface: SurfaceStyle]

  /// What kind of terminal the theme is made for.
  public enum Variant: String, Sendable {
    case dark, light, any
  }

  public init(
    name: String, variant: Variant = .any, styles: [Role: Style] = [:],
    surfaces: [Surface: SurfaceStyle] = [:]
  ) {
    self.name = name
    self.variant = variant
    self.styles = styles
    self.surfaces = surfaces
  }

  /// The style of a role, which is that of its nearest kin where the theme does not name it.
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

  /// What a role's characters look like on a surface.
  ///
  /// Nothing is left open in it: the background is there, ``Style/monochrome`` is what to use
  /// instead of the attributes and the colours.
  public func style(of role: Role, on surface: Surface) -> Style {
    var style = style(of: role)
    let ground = surfaces[surface] ?? SurfaceStyle()
    if style.background == nil, let foreground = ground.foreground {
      style.foreground = foreground
      // Dim is measured against the page; on another ground it is only hard to read.
      style.attributes.remove(.dim)
    }
    style.background = style.background ?? ground.background ?? background
    style.attributes = style.attributes.on(ground.attributes)
    style.monochrome = style.monochrome.on(ground.monochrome)
    return style
  }
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
    }
  }
}
