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
}
