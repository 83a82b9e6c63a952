import Canvas
import Testing

/// What holds of every theme on every terminal, tried with looks that nobody would choose.
@Suite("Laws of dyes")
struct DyeLawTests {
  @Test(arguments: 0..<30)
  func `no words vanish in their ground`(seed: UInt64) {
    let theme = Self.theme(seed)
    for tier in [ColourTier.eight, .sixteen, .palette256] {
      let dyes = theme.dyes(for: tier)
      for role in Role.allCases {
        for surface in Surface.allCases {
          let dye = dyes.dye(of: role, on: surface)
          #expect(dye.foreground != dye.background, "\(role) on \(surface), \(tier)")
        }
      }
    }
  }

  @Test(arguments: 0..<30)
  func `with 256 colours words are read as well as in the theme, as far as it matters`(
    seed: UInt64
  ) {
    let theme = Self.theme(seed)
    let (wanted, found) = (theme.dyes(for: .direct), theme.dyes(for: .palette256))
    for role in Role.allCases where role.step == nil {
      let least = role.legibility.contrast(isHigh: false)
      let contrast = Self.contrast(wanted.dye(of: role))
      #expect(Self.contrast(found.dye(of: role)) >= min(least, contrast), "\(role)")
    }
  }

  @Test(arguments: 0..<30)
  func `a tier is given no colour that it does not have`(seed: UInt64) {
    let theme = Self.theme(seed)
    for tier in ColourTier.allCases {
      let dyes = theme.dyes(for: tier)
      for role in Role.allCases {
        for surface in Surface.allCases {
          let dye = dyes.dye(of: role, on: surface)
          for colour in [dye.foreground, dye.background] {
            #expect(Self.has(colour, on: tier), "\(role) on \(surface), \(tier): \(colour)")
          }
        }
      }
    }
  }

  private static func has(_ colour: Colour, on tier: ColourTier) -> Bool {
    switch (colour, tier) {
    case (.own, _): true
    case (_, .mono): false
    case (.ansi(let colour), .eight): colour.rawValue < 8
    case (.ansi, _): true
    case (.numbered, _): tier == .palette256
    case (.rgb, _): tier == .direct
    }
  }

  private static func contrast(_ dye: Dye) -> Double {
    dye.foreground.light(isGround: false, in: .dark)
      .contrast(to: dye.background.light(isGround: true, in: .dark))
  }

  private static func theme(_ seed: UInt64) -> Theme {
    var random = Seeded(state: seed)
    func colour() -> Colour {
      .rgb(
        .random(in: 0...255, using: &random), .random(in: 0...255, using: &random),
        .random(in: 0...255, using: &random))
    }
    var theme = Theme(name: "Random", variant: .dark)
    for role in Role.allCases where role.step == nil {
      theme.styles[role] = Style(foreground: colour())
    }
    theme.styles[.match]?.background = colour()
    theme.surfaces[.plain] = SurfaceStyle(background: colour())
    theme.surfaces[.selection] = SurfaceStyle(foreground: colour(), background: colour())
    theme.ramps[.sequential] = RampStyle(stops: [colour(), colour()])
    theme.ramps[.diverging] = RampStyle(stops: [colour(), colour(), colour()])
    return theme
  }
}
