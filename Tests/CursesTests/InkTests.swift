import Canvas
import Testing

@testable import Curses

@Suite("Ink")
struct InkTests {
  private let red = Style(
    foreground: .rgb(0xBF, 0x61, 0x6A), attributes: .bold, monochrome: .reverse)

  @Test func `is attributes only where there are no colours`() {
    let ink = Ink(red, tier: .mono)

    #expect(ink.foreground == -1 && ink.background == -1)
    #expect(ink.attributes == .reverse)
  }

  @Test func `leaves the terminal's own colours to the terminal`() {
    for tier in [ColourTier.eight, .sixteen, .palette256, .direct] {
      let ink = Ink(Style(), tier: tier)

      #expect(ink.foreground == -1 && ink.background == -1)
    }
  }

  @Test func `takes the nearest of 256, never one of the user's sixteen`() {
    #expect(Ink(red, tier: .palette256).foreground == 131)
    #expect(Ink(Style(foreground: .rgb(0, 0, 0)), tier: .palette256).foreground == 16)
    #expect(Ink(Style(foreground: .rgb(255, 255, 255)), tier: .palette256).foreground == 231)
    #expect(Ink(Style(foreground: .ansi(.brightRed)), tier: .palette256).foreground == 9)
  }

  @Test func `keeps the hue where colours are few`() {
    let nord: [(Colour, Set<CInt>)] = [
      (.rgb(0xA3, 0xBE, 0x8C), [2, 10]), (.rgb(0xEB, 0xCB, 0x8B), [3, 11]),
      (.rgb(0xBF, 0x61, 0x6A), [1, 9]), (.rgb(0x88, 0xC0, 0xD0), [6, 14]),
    ]
    for (colour, expected) in nord {
      #expect(
        expected.contains(Ink(Style(foreground: colour), tier: .sixteen).foreground), "\(colour)")
    }
  }

  @Test(arguments: [(Colour.rgb(0x2E, 0x34, 0x40), CInt(0)), (.rgb(0xFB, 0xFA, 0xF5), 15)])
  func `takes a tinted ground for black or for white`(ground: Colour, expected: CInt) {
    #expect(Ink(Style(background: ground), tier: .sixteen).background == expected)
    #expect(Ink(Style(background: ground), tier: .eight).background == expected % 8)
  }

  @Test func `keeps muted text readable where there are eight`() {
    let muted = Style(foreground: .rgb(0x93, 0xA1, 0xB8), background: .rgb(0x2E, 0x34, 0x40))

    #expect(Ink(muted, tier: .sixteen).foreground == 8)
    #expect(Ink(muted, tier: .eight).foreground == 7)
    #expect(Ink(muted, tier: .eight).attributes == [])
  }

  @Test func `makes bright colours bold where there are eight`() {
    let ink = Ink(
      Style(foreground: .ansi(.brightRed), background: .ansi(.brightBlue)), tier: .eight)

    #expect(ink.foreground == 1 && ink.background == 4)
    #expect(ink.attributes == .bold)
  }

  @Test(arguments: [AnsiColour.black, .blue, .cyan, .white, .brightBlack, .brightWhite])
  func `never puts text on a ground of its own colour`(ground: AnsiColour) {
    for tier in [ColourTier.eight, .sixteen] {
      let ink = Ink(Style(foreground: .ansi(ground), background: .ansi(ground)), tier: tier)

      #expect(ink.foreground != ink.background)
    }
  }

  @Test func `keeps off the numbers that a direct-colour terminal takes for the eight`() {
    #expect(Ink(Style(foreground: .rgb(0, 0, 3)), tier: .direct).foreground == 8)
    #expect(Ink(Style(foreground: .rgb(1, 2, 3)), tier: .direct).foreground == 0x010203)
    #expect(Ink(Style(foreground: .ansi(.red)), tier: .direct).foreground == 1)
  }
}
