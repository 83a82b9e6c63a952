/// What a theme comes to on terminals of a tier: the only place where that is decided.
///
/// Terminals draw it, the checker judges it, and `theme show` prints it. Made once for a theme; each
/// look-up is one step.
public struct Dyes: Equatable, Sendable {
  public let tier: ColourTier

  /// By role, and within it by surface.
  private let all: [Dye]

  /// What is drawn for a role's characters on a surface.
  public func dye(of role: Role, on surface: Surface = .plain) -> Dye {
    all[Int(role.rawValue) * Surface.allCases.count + Int(surface.rawValue)]
  }
}

extension Dyes {
  fileprivate init(_ theme: Theme, tier: ColourTier, mostSteps: Int) {
    let mixer = DyeMixer(theme, tier: tier, mostSteps: mostSteps)
    self.init(
      tier: tier,
      all: Role.allCases.flatMap { role in
        Surface.allCases.map { mixer.dye(of: role, on: $0) }
      })
  }
}

extension Theme {
  /// What is drawn for every role on every surface of terminals of the tier.
  ///
  /// - Parameters:
  ///   - tier: What the terminal has.
  ///   - mostSteps: How many colours a ramp may have: over a thin line, each costs.
  /// - Returns: The look, which does not change any more.
  public func dyes(for tier: ColourTier, mostSteps: Int = 9) -> Dyes {
    Dyes(self, tier: tier, mostSteps: mostSteps)
  }
}
