import Canvas
import Testing

@testable import Curses

@Suite("Ink")
struct InkTests {
  @Test func `leaves the terminal's own colours to the terminal`() {
    for tier in ColourTier.allCases {
      #expect(Ink(Dye(), tier: tier) == Ink(foreground: -1, background: -1, attributes: []))
    }
  }

  @Test func `has the numbers of a palette`() {
    let dye = Dye(foreground: .numbered(131), background: .ansi(.brightBlue), attributes: .bold)

    #expect(
      Ink(dye, tier: .palette256) == Ink(foreground: 131, background: 12, attributes: .bold))
  }

  @Test func `keeps off the numbers that a direct-colour terminal takes for the eight`() {
    #expect(Ink(Dye(foreground: .rgb(0, 0, 3)), tier: .direct).foreground == 8)
    #expect(Ink(Dye(foreground: .rgb(1, 2, 3)), tier: .direct).foreground == 0x010203)
    #expect(Ink(Dye(foreground: .ansi(.red)), tier: .direct).foreground == 1)
  }

  @Test func `makes bright colours bold where direct colours leave no room for them`() {
    let ink = Ink(
      Dye(foreground: .ansi(.brightRed), background: .ansi(.brightBlue)), tier: .direct)

    #expect(ink == Ink(foreground: 1, background: 4, attributes: .bold))
  }
}
