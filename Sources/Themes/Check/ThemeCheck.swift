public import Canvas

/// Whether everybody can see what a theme shows, judged by what is drawn of it on each tier.
///
/// The terminal's own colours are taken for xterm's, on a black page or on a white one as the variant
/// has it, on both for `any`. Whoever uses them has chosen them, so no more is asked of their
/// contrast than that they show.
public enum ThemeCheck {
  /// What is wrong with a theme, in order of tiers; empty for a good one.
  public static func faults(of theme: Theme) -> [ThemeFault] {
    let variants: [Theme.Variant] = theme.variant == .any ? [.dark, .light] : [theme.variant]
    var faults: [ThemeFault] = []
    for variant in variants {
      var theme = theme
      theme.variant = variant
      for tier in [ColourTier.direct, .palette256, .sixteen] {
        faults += TierCheck(theme, tier: tier).faults.filter { !faults.contains($0) }
      }
    }
    return faults
  }
}
