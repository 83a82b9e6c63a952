import Canvas
import Testing

@Suite("Ramps")
struct RampTests {
  private func colours(
    _ ramp: Ramp, _ style: RampStyle, _ tier: ColourTier, mostSteps: Int = 9
  ) -> [Colour] {
    var theme = Theme(name: "Test", variant: .dark)
    theme.surfaces[.plain] = SurfaceStyle(background: .rgb(0x18, 0x18, 0x18))
    theme.ramps[ramp] = style
    let dyes = theme.dyes(for: tier, mostSteps: mostSteps)
    return ramp.roles.map { dyes.dye(of: $0).foreground }
  }

  private let blues = RampStyle(stops: [.rgb(0x3B, 0x52, 0x72), .rgb(0xE0, 0xF0, 0xFF)])

  @Test func `have a colour for each of nine steps, straight in OKLab`() {
    let colours = colours(.sequential, blues, .direct)
    let looks = colours.map { Oklab($0.light(isGround: false, in: .dark)) }

    #expect(colours.first == .rgb(0x3B, 0x52, 0x72))
    #expect(colours.last == .rgb(0xE0, 0xF0, 0xFF))
    let middle = looks[0].mixed(with: looks[8], share: 0.5)
    #expect(looks[4].distance(to: middle) < 0.003)
  }

  @Test(arguments: [(ColourTier.palette256, 7), (.sixteen, 3), (.eight, 3)])
  func `have as many colours as can be told apart`(tier: ColourTier, count: Int) {
    #expect(Set(colours(.sequential, blues, tier)).count == count)
  }

  @Test func `have few colours over a thin line`() {
    for tier in [ColourTier.direct, .palette256, .sixteen] {
      #expect(Set(colours(.sequential, blues, tier, mostSteps: 3)).count == 3)
    }
  }

  @Test func `are the same on both sides of their middle`() {
    let style = RampStyle(
      stops: [.rgb(0xE0, 0x60, 0x60), .rgb(0xF0, 0xF0, 0xF0), .rgb(0x60, 0x60, 0xE0)])
    for tier in [ColourTier.direct, .palette256, .sixteen] {
      let colours = colours(.diverging, style, tier)
      let runs = colours.indices.dropFirst().filter { colours[$0] != colours[$0 - 1] }

      #expect(runs == runs.map { 9 - $0 }.reversed(), "\(tier)")
    }
  }

  @Test func `are the colours that the theme gives the tier`() {
    let style = RampStyle(
      stops: blues.stops, palette256: [.numbered(17), .numbered(25), .numbered(33)],
      sixteen: [.ansi(.blue), .ansi(.brightWhite)])

    #expect(
      colours(.sequential, style, .palette256)
        == [17, 17, 17, 25, 25, 25, 33, 33, 33].map { .numbered($0) })
    #expect(
      colours(.sequential, style, .sixteen)
        == Array(repeating: .ansi(.blue), count: 5)
        + Array(repeating: .ansi(.brightWhite), count: 4))
  }

  @Test func `take the user's colours as they are`() {
    let style = RampStyle(stops: [.ansi(.blue), .ansi(.cyan), .own])

    #expect(
      colours(.sequential, style, .direct)
        == [.ansi(.blue), .ansi(.cyan), .own].flatMap { Array(repeating: $0, count: 3) })
  }

  @Test func `go from faint to strong without colours`() {
    var theme = Theme(name: "Test")
    theme.ramps[.sequential] = blues
    let dyes = theme.dyes(for: .mono)

    #expect(dyes.dye(of: .sequential1) == Dye(attributes: .dim))
    #expect(dyes.dye(of: .sequential5) == Dye())
    #expect(dyes.dye(of: .sequential9) == Dye(attributes: .bold))
  }
}
