import Canvas
import Testing

@Suite("Theme")
struct ThemeTests {
  private let theme = Theme(
    name: "Test",
    styles: [
      .text: Style(foreground: .ansi(.white)),
      .bad: Style(foreground: .ansi(.red), attributes: .bold, monochrome: .reverse),
      .muted: Style(attributes: .dim),
      .match: Style(foreground: .ansi(.black), background: .ansi(.yellow)),
    ],
    surfaces: [
      .plain: SurfaceStyle(background: .rgb(1, 2, 3)),
      .selection: SurfaceStyle(
        foreground: .ansi(.black), background: .ansi(.cyan), monochrome: .reverse),
    ])

  @Test func `gives a role that it does not name the style of its kin`() {
    #expect(theme.style(of: .badDirection) == theme.style(of: .bad))
    #expect(theme.style(of: .series8) == theme.style(of: .text))
    #expect(Theme(name: "Empty").style(of: .crumb) == Style())
  }

  @Test func `puts characters on the plain background where a surface has none`() {
    let dyes = theme.dyes(for: .direct)

    #expect(dyes.dye(of: .text, on: .overlay).background == .rgb(1, 2, 3))
    #expect(
      Theme(name: "Empty").dyes(for: .direct).dye(of: .text, on: .selection).background == .own)
  }

  @Test func `lets a surface decide the colour of characters, unless they bring a background`() {
    let dyes = theme.dyes(for: .direct)

    #expect(dyes.dye(of: .bad, on: .selection).foreground == .ansi(.black))
    #expect(dyes.dye(of: .muted, on: .selection).attributes == [])
    #expect(dyes.dye(of: .match, on: .selection).foreground == .ansi(.black))
    #expect(dyes.dye(of: .match, on: .selection).background == .ansi(.yellow))
  }

  @Test func `shows what is reversed also on a reversed surface`() {
    let dyes = theme.dyes(for: .mono)

    #expect(dyes.dye(of: .text, on: .selection) == Dye(attributes: .reverse))
    #expect(dyes.dye(of: .bad, on: .selection) == Dye())
  }

  @Test(arguments: [
    ("#2e3440", Colour.rgb(0x2E, 0x34, 0x40)), ("#FFFFFF", .rgb(255, 255, 255)), ("#12345", nil),
    ("123456#", nil), ("#+12345", nil), ("", nil),
  ])
  func `reads colours`(text: String, expected: Colour?) {
    #expect(Colour(hex: text) == expected)
  }
}
