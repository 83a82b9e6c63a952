import Canvas
import Testing

@testable import Themes

@Suite("Theme check")
struct ThemeCheckTests {
  private static let white = Colour.rgb(255, 255, 255)
  private static let black = Colour.rgb(0, 0, 0)

  /// Black on white with a selection, all roles told apart by attributes, and nothing wrong.
  private var good: Theme {
    var theme = Theme(
      name: "Good", variant: .light,
      styles: [
        .text: Style(foreground: Self.black),
        .ok: Style(foreground: Self.black),
        .warn: Style(foreground: Self.black, attributes: .underline),
        .bad: Style(foreground: Self.black, attributes: .reverse),
      ],
      surfaces: [
        .plain: SurfaceStyle(background: Self.white),
        .selection: SurfaceStyle(foreground: Self.white, background: Self.black),
      ])
    let series: [Role] = [
      .series1, .series2, .series3, .series4, .series5, .series6, .series7, .series8,
    ]
    for (index, role) in series.enumerated() {
      theme.styles[role] = Style(
        foreground: Self.black, attributes: index % 2 == 0 ? [] : .bold)
    }
    return theme
  }

  private func faults(_ theme: Theme, _ tier: ColourTier = .direct) -> [ThemeFault.Reason] {
    ThemeCheck.faults(of: theme).filter { $0.tier == tier }.map(\.reason)
  }

  @Test func `finds nothing wrong with black on white`() {
    #expect(ThemeCheck.faults(of: good) == [])
  }

  @Test(arguments: [(0x76, true), (0x77, false)])
  func `wants a contrast of 4.5 for text`(grey: UInt8, isEnough: Bool) {
    var theme = good
    theme.styles[.info] = Style(foreground: .rgb(grey, grey, grey))

    let surfaces = faults(theme).map { reason in
      if case .faint(.info, let surface, _, 4.5) = reason { surface } else { Surface?.none }
    }
    #expect(surfaces == (isEnough ? [] : [.plain, .overlay, .bar]))
  }

  @Test(arguments: [(0x94, true), (0x95, false)])
  func `wants a contrast of 3 for what may stand back`(grey: UInt8, isEnough: Bool) {
    var theme = good
    theme.styles[.crumb] = Style(foreground: .rgb(grey, grey, grey))

    #expect(faults(theme).isEmpty == isEnough)
  }

  @Test func `wants 7 where a theme promises much contrast`() {
    var theme = good
    theme.styles[.info] = Style(foreground: .rgb(0x70, 0x70, 0x70))
    #expect(faults(theme) == [])

    theme.isHighContrast = true
    #expect(faults(theme).count == 3)
  }

  @Test func `asks of the user's own colours only that they show`() {
    var theme = good
    theme.surfaces[.plain] = SurfaceStyle(background: .own)
    // On white, 2.0 and 1.1.
    theme.styles[.info] = Style(foreground: .ansi(.cyan))
    #expect(faults(theme) == [])

    theme.styles[.info] = Style(foreground: .ansi(.brightYellow))
    #expect(faults(theme).count == 3)
  }

  @Test func `sees with eyes that lack a colour`() {
    var theme = good
    theme.styles[.ok] = Style(foreground: .rgb(0x2B, 0x6E, 0x3A))
    theme.styles[.warn] = Style(foreground: .rgb(0x8A, 0x5A, 0x00))
    let blind = faults(theme).map { reason in
      if case .alike(.ok, .warn, let vision, _, 0.1) = reason { vision } else { Vision?.none }
    }

    #expect(blind == [.protanopia, .deuteranopia])
    theme.styles[.warn]?.attributes = .bold
    #expect(faults(theme) == [])
  }

  @Test func `finds colours that become one where there are few`() {
    var theme = good
    theme.styles[.goodDirection] = Style(
      foreground: .rgb(0, 0, 0x8B), sixteen: StyleOverride(foreground: .ansi(.blue)))
    theme.styles[.badDirection] = Style(
      foreground: .rgb(0x8B, 0, 0), sixteen: StyleOverride(foreground: .ansi(.blue)))

    #expect(faults(theme) == [])
    #expect(
      faults(theme, .sixteen)
        == Vision.allCases.map {
          .alike(.goodDirection, .badDirection, vision: $0, distance: 0, wanted: 0.1)
        })
  }

  @Test func `wants a selection to be seen`() {
    var theme = good
    theme.surfaces[.selection] = SurfaceStyle(background: .rgb(0xF8, 0xF8, 0xF8))

    let distances = faults(theme).map { reason in
      if case .unmarked(.selection, let distance, 0.1) = reason { distance } else { Double.nan }
    }
    #expect(distances.count == 1)
    #expect(distances.allSatisfy { 0 < $0 && $0 < 0.03 })
    theme.surfaces[.selection]?.attributes = .reverse
    #expect(faults(theme) == [])
  }

  @Test func `wants ramps to become lighter, or darker, all the way`() {
    var theme = good
    theme.ramps[.sequential] = RampStyle(
      stops: [.rgb(0x99, 0x99, 0x99), .rgb(0x33, 0x33, 0x33), .rgb(0x88, 0x88, 0x88)])

    #expect(
      faults(theme) == [
        .uneven(.sequential, step: .sequential6, after: .sequential5),
        .uneven(.sequential, step: .sequential7, after: .sequential6),
        .uneven(.sequential, step: .sequential8, after: .sequential7),
        .uneven(.sequential, step: .sequential9, after: .sequential8),
      ])
    theme.ramps = [.diverging: theme.ramps[.sequential] ?? RampStyle(stops: [])]
    #expect(faults(theme) == [])
  }

  @Test func `judges a theme for any terminal on a black page and on a white one`() {
    var theme = Theme(name: "Any", styles: good.styles)
    for role in theme.styles.keys { theme.styles[role]?.foreground = .own }
    theme.surfaces = [.selection: SurfaceStyle(attributes: .reverse)]
    #expect(ThemeCheck.faults(of: theme) == [])

    theme.styles[.info] = Style(foreground: .ansi(.black))
    #expect(faults(theme).count == 4)
    theme.styles[.info] = Style(foreground: .ansi(.white))
    #expect(faults(theme).count == 4)
  }
}
