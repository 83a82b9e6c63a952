/// Chooses what is drawn of a theme on terminals of one tier.
///
/// Grounds first, then what is written on them: each colour becomes the nearest of the terminal's
/// that can be read as well as it has to, and that is none of those it must not be taken for.
struct DyeMixer {
  private let theme: Theme
  private let tier: ColourTier
  private let mostSteps: Int
  private let chart: ColourChart
  private var grounds: [Surface: Colour] = [:]
  private var inks: [Role: Colour] = [:]
  /// Of roles that bring their own.
  private var roleGrounds: [Role: Colour] = [:]
  /// Of surfaces that decide the colour of characters.
  private var surfaceInks: [Surface: Colour] = [:]

  init(_ theme: Theme, tier: ColourTier, mostSteps: Int) {
    (self.theme, self.tier, self.mostSteps) = (theme, tier, mostSteps)
    chart = ColourChart(tier: tier, variant: theme.variant)
    guard tier != .mono else { return }
    mixGrounds()
    for role in Role.allCases where role.step == nil { mixInk(of: role) }
    for surface in Surface.allCases { mixInk(of: surface) }
    for ramp in Ramp.allCases { mix(ramp) }
  }

  func dye(of role: Role, on surface: Surface) -> Dye {
    let style = theme.style(of: role).on(tier)
    let ground = surfaceStyle(surface)
    guard tier != .mono else {
      return Dye(attributes: monochrome(of: role, style).on(ground.monochrome))
    }
    var dye = Dye(
      foreground: inks[role] ?? .own, background: roleGrounds[role] ?? grounds[surface] ?? .own,
      attributes: style.attributes)
    if style.background == nil, let ink = surfaceInks[surface] {
      dye.foreground = ink
      // Dim is measured against the page; on another ground it is only hard to read.
      dye.attributes.remove(.dim)
    }
    dye.attributes = dye.attributes.on(ground.attributes)
    // With few colours a surface may have become one with the page; its marks then show it.
    if style.background == nil, wantedGround(surface) != theme.background,
      grounds[surface] == grounds[.plain]
    {
      dye.attributes.formUnion(ground.monochrome)
    }
    return tier == .eight ? dye.withoutBright : dye.readable
  }

  private func surfaceStyle(_ surface: Surface) -> SurfaceStyle {
    theme.surfaces[surface]?.on(tier) ?? SurfaceStyle()
  }

  private func wantedGround(_ surface: Surface) -> Colour {
    surfaceStyle(surface).background ?? surfaceStyle(.plain).background ?? .own
  }

  /// A ramp is shades without colour: faint at one end, strong at the other.
  private func monochrome(of role: Role, _ style: Style) -> Attributes {
    guard let step = role.step else { return style.monochrome }
    switch step.ramp {
    case .sequential: return step.index < 3 ? .dim : step.index > 5 ? .bold : []
    case .diverging: return abs(step.index - 4) > 2 ? .bold : abs(step.index - 4) < 2 ? .dim : []
    }
  }

  private mutating func mixGrounds() {
    for surface in [Surface.plain, .selection, .overlay, .bar] {
      let wanted = wantedGround(surface)
      let others = grounds.filter { wantedGround($0.key) != wanted }.map(\.value)
      grounds[surface] = chart.ground(for: wanted, besides: Set(others))
    }
    for role in Role.allCases {
      guard let wanted = theme.style(of: role).on(tier).background else { continue }
      roleGrounds[role] = chart.ground(for: wanted, besides: [])
    }
  }

  private mutating func mixInk(of role: Role) {
    let style = theme.style(of: role).on(tier)
    let least = role.legibility.contrast(isHigh: theme.isHighContrast)
    let pages: [ColourChart.Page]
    if let own = roleGrounds[role], let wanted = style.background {
      pages = [chart.page(own, instead: wanted, under: style.foreground, least: least)]
    } else {
      pages = Surface.allCases.filter { surfaceStyle($0).foreground == nil }.map {
        chart.page(
          grounds[$0] ?? .own, instead: wantedGround($0), under: style.foreground, least: least)
      }
    }
    inks[role] = chart.ink(
      for: style.foreground, on: pages,
      besides: role.rivals.compactMap { rival($0, of: style) })
  }

  /// What a role is told from by its colour, not by an attribute as well.
  private func rival(_ role: Role, of style: Style) -> ColourChart.Rival? {
    let other = theme.style(of: role).on(tier)
    guard let chosen = inks[role], other.attributes == style.attributes,
      other.foreground != style.foreground
    else { return nil }
    return chart.rival(chosen, instead: other.foreground, beside: style.foreground)
  }

  private mutating func mixInk(of surface: Surface) {
    guard let wanted = surfaceStyle(surface).foreground else { return }
    let page = chart.page(
      grounds[surface] ?? .own, instead: wantedGround(surface), under: wanted,
      least: Legibility.text.contrast(isHigh: theme.isHighContrast))
    surfaceInks[surface] = chart.ink(for: wanted, on: [page], besides: [])
  }

  private mutating func mix(_ ramp: Ramp) {
    guard let style = theme.ramps[ramp], !style.stops.isEmpty else {
      for role in ramp.roles { inks[role] = inks[.bar] }
      return
    }
    let colours = chart.steps(of: style, on: grounds[.plain] ?? .own, most: mostSteps)
    for (index, role) in ramp.roles.enumerated() {
      inks[role] = colours[RampStyle.level(ofStep: index, in: colours.count)]
    }
  }
}
