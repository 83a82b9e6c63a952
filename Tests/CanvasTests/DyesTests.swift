import Canvas
import Testing

@Suite("Dyes")
struct DyesTests {
  private static let red = Style(
    foreground: .rgb(0xBF, 0x61, 0x6A), attributes: .bold, monochrome: .reverse)

  /// What is drawn of a style for text on the page, or as the page.
  private func dye(_ style: Style, _ tier: ColourTier, page: Colour = .own) -> Dye {
    Theme(
      name: "Test", styles: [.text: style], surfaces: [.plain: SurfaceStyle(background: page)]
    ).dyes(for: tier).dye(of: .text)
  }

  @Test func `are attributes only where there are no colours`() {
    #expect(dye(Self.red, .mono) == Dye(attributes: .reverse))
  }

  @Test(arguments: ColourTier.allCases)
  func `leave the terminal's own colours to the terminal`(tier: ColourTier) {
    #expect(dye(Style(), tier) == Dye())
  }

  @Test func `are the nearest of 256, never one of the user's sixteen`() {
    #expect(dye(Self.red, .palette256).foreground == .numbered(131))
    #expect(dye(Style(foreground: .rgb(255, 255, 255)), .palette256).foreground == .numbered(231))
    #expect(dye(Style(foreground: .ansi(.brightRed)), .palette256).foreground == .ansi(.brightRed))
  }

  @Test(arguments: [
    (Colour.rgb(0xA3, 0xBE, 0x8C), AnsiColour.green), (.rgb(0xEB, 0xCB, 0x8B), .yellow),
    (.rgb(0xBF, 0x61, 0x6A), .brightRed), (.rgb(0x88, 0xC0, 0xD0), .cyan),
  ])
  func `keep the hue where colours are few`(colour: Colour, expected: AnsiColour) {
    #expect(dye(Style(foreground: colour), .sixteen).foreground == .ansi(expected))
  }

  @Test(arguments: [
    (Colour.rgb(0x2E, 0x34, 0x40), AnsiColour.black, AnsiColour.black),
    (.rgb(0xFB, 0xFA, 0xF5), .brightWhite, .white),
  ])
  func `take a tinted ground for black or for white`(
    ground: Colour, sixteen: AnsiColour, eight: AnsiColour
  ) {
    #expect(dye(Style(), .sixteen, page: ground).background == .ansi(sixteen))
    #expect(dye(Style(), .eight, page: ground).background == .ansi(eight))
  }

  @Test func `keep muted text readable where there are eight`() {
    let muted = Style(foreground: .rgb(0x93, 0xA1, 0xB8))
    let page = Colour.rgb(0x2E, 0x34, 0x40)

    #expect(dye(muted, .sixteen, page: page).foreground == .ansi(.brightBlack))
    #expect(
      dye(muted, .eight, page: page) == Dye(foreground: .ansi(.white), background: .ansi(.black)))
  }

  @Test func `are a grey for black that cannot be read, and no signal colour`() {
    let dye = dye(
      Style(foreground: .rgb(0, 0, 0)), .palette256, page: .rgb(0x42, 0x71, 0xAE))

    #expect(dye.background == .numbered(61))
    #expect(dye.foreground == .numbered(254))
  }

  @Test func `make bright colours bold where there are eight`() {
    let bright = Style(foreground: .ansi(.brightRed), background: .ansi(.brightBlue))

    #expect(
      dye(bright, .eight)
        == Dye(foreground: .ansi(.red), background: .ansi(.blue), attributes: .bold))
  }

  @Test(arguments: [AnsiColour.black, .blue, .cyan, .white, .brightBlack, .brightWhite])
  func `never put text on a ground of its own colour`(ground: AnsiColour) {
    for tier in [ColourTier.eight, .sixteen] {
      let dye = dye(Style(foreground: .ansi(ground), background: .ansi(ground)), tier)

      #expect(dye.foreground != dye.background)
    }
  }

  @Test func `are what the theme says of the tier, where it does`() {
    let style = Style(
      foreground: .rgb(255, 0, 0), palette256: StyleOverride(foreground: .numbered(203)),
      sixteen: StyleOverride(foreground: .ansi(.brightMagenta), attributes: .underline))

    #expect(dye(style, .direct) == Dye(foreground: .rgb(255, 0, 0)))
    #expect(dye(style, .palette256) == Dye(foreground: .numbered(203)))
    #expect(
      dye(style, .sixteen) == Dye(foreground: .ansi(.brightMagenta), attributes: .underline))
    #expect(
      dye(style, .eight) == Dye(foreground: .ansi(.magenta), attributes: [.underline, .bold]))
  }

  @Test func `show a surface by its marks where few colours make it one with the page`() {
    var theme = Theme(name: "Test", variant: .dark)
    theme.surfaces = [
      .plain: SurfaceStyle(background: .rgb(0x10, 0x10, 0x10)),
      .selection: SurfaceStyle(background: .rgb(0x20, 0x20, 0x20), monochrome: .reverse),
    ]

    #expect(theme.dyes(for: .direct).dye(of: .text, on: .selection).attributes == [])
    #expect(theme.dyes(for: .palette256).dye(of: .text, on: .selection).attributes == [])
    #expect(theme.dyes(for: .sixteen).dye(of: .text, on: .selection).attributes == .reverse)
  }

  @Test func `keep two grounds apart that have one nearest colour`() {
    var theme = Theme(name: "Test", variant: .dark)
    theme.surfaces = [
      .plain: SurfaceStyle(background: .rgb(0x2E, 0x34, 0x40)),
      .overlay: SurfaceStyle(background: .rgb(0x2F, 0x35, 0x41)),
    ]
    let dyes = theme.dyes(for: .palette256)

    #expect(dyes.dye(of: .text).background == .numbered(236))
    #expect(dyes.dye(of: .text, on: .overlay).background == .numbered(237))
  }

  @Test func `keep apart what means different things, to every eye`() {
    let (ok, warn) = (Colour.rgb(0x35, 0x80, 0x48), Colour.rgb(0xB0, 0x78, 0x10))
    let theme = Theme(
      name: "Test", variant: .light,
      styles: [.ok: Style(foreground: ok), .warn: Style(foreground: warn)],
      surfaces: [.plain: SurfaceStyle(background: .rgb(255, 255, 255))])
    func distance(_ a: Colour, _ b: Colour, _ vision: Vision) -> Double {
      vision.distance(a.light(isGround: false, in: .light), b.light(isGround: false, in: .light))
    }

    for tier in [ColourTier.palette256, .sixteen] {
      let dyes = theme.dyes(for: tier)
      for vision in Vision.allCases {
        let found = distance(
          dyes.dye(of: .ok).foreground, dyes.dye(of: .warn).foreground, vision)
        #expect(found >= min(0.1, distance(ok, warn, vision)), "\(tier) \(vision)")
      }
    }
  }
}
