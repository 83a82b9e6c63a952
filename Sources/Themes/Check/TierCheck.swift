import Canvas

/// What can be seen of a theme on terminals of one tier.
struct TierCheck {
  private let theme: Theme
  private let dyes: Dyes

  init(_ theme: Theme, tier: ColourTier) {
    self.theme = theme
    dyes = theme.dyes(for: tier)
  }

  var faults: [ThemeFault] {
    (faint + alike + unmarked + uneven).map { ThemeFault(tier: dyes.tier, $0) }
  }

  private var faint: [ThemeFault.Reason] {
    Role.allCases.flatMap { role in
      Surface.allCases.compactMap { faint(role, on: $0) }
    }
  }

  private func faint(_ role: Role, on surface: Surface) -> ThemeFault.Reason? {
    let dye = dyes.dye(of: role, on: surface)
    // Ramps are for charts, which lie on the page and on nothing else.
    guard role.step == nil || surface == .plain else { return nil }
    let (ink, ground) = (light(dye, isGround: false), light(dye, isGround: true))
    let wanted =
      dye.isUsers
      ? Legibility.shownContrast : role.legibility.contrast(isHigh: theme.isHighContrast)
    let contrast = ink.contrast(to: ground)
    return contrast < wanted ? .faint(role, on: surface, contrast: contrast, wanted: wanted) : nil
  }

  private var alike: [ThemeFault.Reason] {
    Self.pairs.flatMap { first, second in
      Vision.allCases.compactMap { alike(first, second, to: $0) }
    }
  }

  private func alike(_ first: Role, _ second: Role, to vision: Vision) -> ThemeFault.Reason? {
    let (a, b) = (dyes.dye(of: first), dyes.dye(of: second))
    guard a.attributes == b.attributes else { return nil }
    let distance =
      [false, true].map { isGround in
        vision.distance(light(a, isGround: isGround), light(b, isGround: isGround))
      }.max() ?? 0
    let wanted = Vision.apart
    return distance < wanted
      ? .alike(first, second, vision: vision, distance: distance, wanted: wanted) : nil
  }

  /// What must not be taken for each other: statuses, directions, and series beside each other.
  private static let pairs: [(Role, Role)] =
    [(.ok, .warn), (.ok, .bad), (.warn, .bad), (.goodDirection, .badDirection)]
    + zip(Role.series, Role.series.dropFirst()).map { ($0, $1) }

  private var unmarked: [ThemeFault.Reason] {
    let (page, marked) = (dyes.dye(of: .text), dyes.dye(of: .text, on: .selection))
    guard page.attributes == marked.attributes else { return [] }
    let distance = Vision.normal.distance(
      light(page, isGround: true), light(marked, isGround: true))
    let wanted = Vision.apart
    return distance < wanted
      ? [.unmarked(.selection, distance: distance, wanted: wanted)] : []
  }

  private var uneven: [ThemeFault.Reason] {
    Ramp.allCases.filter { theme.ramps[$0] != nil }.flatMap { ramp in
      switch ramp {
      case .sequential: uneven(ramp, ramp.roles[...])
      // From its middle, to either side.
      case .diverging: uneven(ramp, ramp.roles[...4]) + uneven(ramp, ramp.roles[4...])
      }
    }
  }

  /// The steps at which a ramp turns round.
  private func uneven(_ ramp: Ramp, _ roles: ArraySlice<Role>) -> [ThemeFault.Reason] {
    let lightness = roles.map { Oklab(light(dyes.dye(of: $0), isGround: false)).lightness }
    guard let first = lightness.first, let last = lightness.last else { return [] }
    return zip(roles, roles.dropFirst()).enumerated().compactMap { index, steps in
      let rise = lightness[index + 1] - lightness[index]
      // Steps that the tier does not tell apart are one.
      return rise * (last - first) < 0 ? .uneven(ramp, step: steps.1, after: steps.0) : nil
    }
  }

  private func light(_ dye: Dye, isGround: Bool) -> Light {
    let isReversed = dye.attributes.contains(.reverse)
    let colour = isGround != isReversed ? dye.background : dye.foreground
    return colour.light(isGround: isGround != isReversed, in: theme.variant)
  }
}

extension Dye {
  /// Whether the colour of the text is one that the terminal's user has chosen.
  fileprivate var isUsers: Bool {
    switch foreground {
    case .own, .ansi: true
    case .numbered, .rgb: false
    }
  }
}
