import Testing

@Suite("Input")
struct InputTests {
  @Test(arguments: [1, 2, 3])
  func `ten thousand random bytes do no harm`(seed: UInt64) throws {
    let screen = try TmuxScreen.demonstration()
    var noise = Noise(seed: seed)

    try screen.paste(noise.bytes(10_000))

    // It may be inside a sequence, or where q is a letter to type: one q may not be enough.
    let ending = try screen.insistOnEnd(by: "Escape", "q")
    #expect(ending.code == 0)
    #expect(ending.isModeAsBefore)
    #expect(ending.flags == .untouched)
    #expect(ending.isScreenBack, "\(ending.frame)")
  }

  @Test func `a byte that is no character takes no other key with it`() throws {
    let screen = try TmuxScreen.demonstration()

    // As a terminal that writes Latin-1 sends é.
    try screen.paste([0xE9] + Array("5".utf8))

    try screen.wait(until: .headline(has: "5 小额信贷"))
  }

  @Test func `a sequence that nobody finishes does not lock the digits out`() throws {
    let screen = try TmuxScreen.demonstration()

    // As Alt-[ sends it.
    try screen.paste(Array("\u{1B}[".utf8))

    try screen.insist(on: "5", until: .headline(has: "5 小额信贷"))
  }

  @Test func `a held key ends with the last row selected`() throws {
    let screen = try TmuxScreen.demonstration()
    try screen.press("4", "G")
    let last = try screen.wait(until: .contains("↑ "))
    // The language goes along, for the last line is painted last.
    try screen.press("k", "L")
    let lastButOne = try screen.wait(until: .lastLine(has: "q quit"))
    try screen.press("g", "L")
    try screen.wait(until: .and(.contains("↓ "), .lastLine(has: "q 退出")))

    try screen.press("j", times: 2000)
    try screen.wait(until: .equals(last))

    // Were some of them still to come, this would not be the row before the last.
    try screen.press("k", "L")
    try screen.wait(until: .equals(lastButOne))
  }

  @Test func `no key of many is lost`() throws {
    let screen = try TmuxScreen.demonstration()
    try screen.press("4")
    try screen.wait(until: .headline(has: "4 项目进度"))
    try screen.press("j", times: 7)
    try screen.press("L")
    let seventh = try screen.wait(until: .lastLine(has: "q quit"))

    try screen.press(["j", "k"], times: 1000)
    try screen.press("L")
    try screen.wait(until: .lastLine(has: "q 退出"))
    try screen.press("L")

    #expect(try screen.wait(until: .lastLine(has: "q quit")) == seventh)
  }
}

/// Bytes that look random and are the same in every run.
private struct Noise {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    // Knuth's MMIX generator; its high bits are the good ones.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  /// Every sixteenth begins an escape sequence; none is a key that quits or suspends.
  mutating func bytes(_ count: Int) -> [UInt8] {
    let introducers = ["\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}[?", "\u{1B}P", "\u{1B}"]
    var bytes: [UInt8] = []
    while bytes.count < count {
      if next() % 16 == 0 {
        bytes += Array(introducers[Int(next()) % introducers.count].utf8)
      } else {
        let byte = UInt8(truncatingIfNeeded: next())
        if ![0x03, 0x1A, UInt8(ascii: "q")].contains(byte) { bytes.append(byte) }
      }
    }
    return bytes
  }
}
