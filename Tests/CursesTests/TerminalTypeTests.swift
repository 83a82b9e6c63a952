import Canvas
import Testing

@testable import Curses

@Suite("Terminal type")
struct TerminalTypeTests {
  /// What a system with all descriptions has.
  private static let known = [
    "xterm": 8, "xterm-16color": 16, "xterm-256color": 256, "xterm-direct": 1 << 24,
    "kitty-direct": 1 << 24, "xterm-kitty": 256, "tmux": 8, "tmux-256color": 256,
    "tmux-direct": 1 << 24, "screen": 8, "screen-256color": 256, "vt100": 0, "linux": 8,
  ]

  @Test(arguments: [
    ("vt100", ColourTier.mono, TierReason.noColours), ("linux", .eight, .described),
    ("xterm", .eight, .described), ("xterm-16color", .sixteen, .described),
    ("xterm-256color", .palette256, .described), ("xterm-direct", .direct, .described),
  ])
  func `has the colours of its description`(name: String, tier: ColourTier, reason: TierReason) {
    #expect(chosen(name) == TerminalType(name: name, tier: tier, reason: reason))
  }

  @Test(arguments: ["truecolor", "24bit", "TrueColor"])
  func `takes any colour where COLORTERM says so`(promise: String) {
    #expect(
      chosen("xterm-256color", promise: promise)
        == TerminalType(name: "xterm-direct", tier: .direct, reason: .said))
    #expect(chosen("xterm", promise: promise).name == "xterm-direct")
    #expect(chosen("xterm-kitty", promise: promise).name == "kitty-direct")
  }

  @Test func `does not believe COLORTERM through a multiplexer`() {
    #expect(
      chosen("tmux-256color", promise: "truecolor", multiplexer: .tmux)
        == TerminalType(name: "tmux-256color", tier: .palette256, reason: .saidThroughMultiplexer))
  }

  @Test func `keeps to its description where there is none for any colour`() {
    #expect(
      chosen("xterm-256color", promise: "truecolor", known: ["xterm-256color": 256])
        == TerminalType(name: "xterm-256color", tier: .palette256, reason: .saidWithoutDescription))
  }

  @Test(arguments: [nil, "", "yes"])
  func `has no colours where NO_COLOR is set and not empty`(refusal: String?) {
    let type = chosen("xterm-256color", promise: "truecolor", refusal: refusal)

    #expect(type.tier == (refusal == "yes" ? .mono : .direct))
    #expect(type.reason == (refusal == "yes" ? .refused : .said))
  }

  @Test(arguments: ColourTier.allCases)
  func `is what the user wants, by another description if need be`(wanted: ColourTier) {
    for (name, _) in Self.known where name != "vt100" && name.hasPrefix("xterm") {
      let type = chosen(name, wanted: wanted, refusal: "yes")

      #expect(type.tier == wanted)
      #expect(type.reason == .wanted)
      #expect(ColourTier(colours: Self.known[type.name] ?? 0).offers(wanted))
    }
  }

  @Test(arguments: [
    ("vt100", ColourTier.direct, ColourTier.mono), ("linux", .palette256, .eight),
    ("screen", .direct, .palette256), ("screen", .sixteen, .sixteen),
  ])
  func `is the nearest below what the user wants and it cannot`(
    name: String, wanted: ColourTier, expected: ColourTier
  ) {
    let type = chosen(name, wanted: wanted)

    #expect(type.tier == expected)
    #expect(type.reason == (expected == wanted ? .wanted : .wantedMore(wanted)))
  }

  @Test(arguments: [
    ("xterm-256color", "xterm-256color", ColourTier.sixteen, TierReason.slow),
    ("xterm-direct", "xterm-256color", .sixteen, .slow), ("xterm", "xterm", .eight, .described),
    ("vt100", "vt100", .mono, .noColours),
  ])
  func `has sixteen colours at most on a slow line`(
    name: String, used: String, tier: ColourTier, reason: TierReason
  ) {
    #expect(
      chosen(name, promise: "truecolor", isSlow: true)
        == TerminalType(name: used, tier: tier, reason: reason))
  }

  private func chosen(
    _ name: String, wanted: ColourTier? = nil, promise: String? = nil, refusal: String? = nil,
    multiplexer: Multiplexer = .none, isSlow: Bool = false, known: [String: Int] = known
  ) -> TerminalType {
    var options = TerminalOptions()
    options.colour = wanted
    options.isSlow = isSlow
    let facts = TerminalType.Facts(
      type: name, colours: known[name] ?? 0, multiplexer: multiplexer, refusal: refusal,
      promise: promise)
    return .chosen(from: facts, for: options) { known[$0] }
  }
}
