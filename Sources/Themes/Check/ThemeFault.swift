public import Canvas

/// Something of a theme that cannot be seen well, on terminals of a tier.
public struct ThemeFault: Equatable, Sendable {
  public let tier: ColourTier
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    /// The contrast of a role's characters with what is behind them (WCAG 2, 1...21).
    case faint(Role, on: Surface, contrast: Double, wanted: Double)
    /// The distance in OKLab, to eyes of a kind, of two roles that mean different things.
    case alike(Role, Role, vision: Vision, distance: Double, wanted: Double)
    /// The distance in OKLab of a surface that has to be found at a glance from the page.
    case unmarked(Surface, distance: Double, wanted: Double)
    /// A step of a ramp is not lighter or darker than the one before it, as the others are.
    case uneven(Ramp, step: Role, after: Role)
  }

  public init(tier: ColourTier, _ reason: Reason) {
    self.tier = tier
    self.reason = reason
  }
}
