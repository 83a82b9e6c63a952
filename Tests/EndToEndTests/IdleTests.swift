import Testing

@Suite("Idling")
struct IdleTests {
  @Test func `nothing is written while nothing happens`() throws {
    let screen = try TmuxScreen.demonstration()
    let record = try screen.record()

    #expect(try record.staysEmpty(for: .seconds(1)))
  }

  @Test func `a key that changes nothing writes nothing`() throws {
    let screen = try TmuxScreen.demonstration()
    let record = try screen.record()

    // A key without effect cannot be seen to have had its turn; the language after it can.
    try screen.changeLanguageAndBack()
    for _ in 1...5 { try screen.press("g", "0", "Home") }
    try screen.paste(Array("\u{1B}[99~\u{1B}[<35;3;3M".utf8))
    try screen.changeLanguageAndBack()

    // So all that is written is twice the same.
    try record.wait { bytes in
      let half = bytes.count / 2
      return half > 0 && bytes.prefix(half) == bytes.dropFirst(half)
    }
  }

  @Test func `painting a wide screen takes less than ten thousand bytes`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)
    let record = try screen.record()

    try screen.press("C-l", "Down")
    try screen.wait(until: .marks("建档立卡"))

    try record.wait { $0.count > 4000 }
    #expect(try record.bytes().count < 10_000)
  }
}

extension TmuxScreen {
  fileprivate func changeLanguageAndBack() throws {
    for speech in [Speech.english, .chinese] {
      try press("L")
      try wait(until: .lastLine(has: speech.lastHint))
    }
  }
}
