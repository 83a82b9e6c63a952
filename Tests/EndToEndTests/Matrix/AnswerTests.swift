import Testing

/// What a terminal says of itself is no key.
@Suite("Answers")
struct AnswerTests {
  static let answers = [
    "[12;40R", "[1;2R", "[?64;1;2;22c", "[?1;2c", "[?6c", "[>41;380;0c", "[0n",
    "]11;rgb:0000/0000/0000\u{1B}\\", "]11;rgb:ffff/ffff/ffff\u{7}", "[?2026;2$y",
    "[?2026;0$y", "[?2031;2$y", "[?997;1n", "[?997;2n", "[I", "[O", "[8;24;80t",
  ]

  @Test(arguments: answers)
  func `that nobody waits for any more does nothing`(answer: String) throws {
    let screen = try EmulatedScreen(["--demo", "--lang", "zh"])
    try screen.waitForFigures()

    for place in ["", "4", "?", ":", "/"] {
      try screen.type("0", place)
      let first = screen.frame
      try screen.type("\u{1B}" + answer)
      let atOnce = screen.frame == first
      #expect(atOnce, "after “\(place)”:\n\(screen.frame)")
      try screen.type("\u{1B}")
    }
    // And keys are keys again.
    try screen.type("0", "1")
    #expect(screen.frame.first.contains("1 贫困人口"), "\(screen.frame)")
  }

  @Test(arguments: answers)
  func `that comes byte by byte does nothing either`(answer: String) throws {
    // A busy machine may send them further apart than the bytes of a key are.
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"], .init(environment: ["ESCDELAY": "5000"]))
    try screen.waitForFigures()
    try screen.type("4")
    let first = screen.frame

    try screen.typeInPieces(Array("\u{1B}\(answer)".utf8))

    let isSame = screen.frame == first
    #expect(isSame, "\(screen.frame)")
  }

  @Test(arguments: [Manners.Pace.atOnce, .held, .inPieces])
  func `to the questions at the start do nothing else`(pace: Manners.Pace) throws {
    var manners = EmulatedType.xterm256.manners(in: .utf8)
    manners.pace = pace
    let screen = try EmulatedScreen(["--demo", "--lang", "zh"], .init(manners: manners))
    try screen.waitForFigures()
    screen.release()
    try screen.settle()

    #expect(screen.emulator.faults == [])
    #expect(screen.frame.first.hasPrefix(" 镇屏  清河镇  "))
    #expect(screen.frame.contains("│▌目前在册"), "\(screen.frame)")
    try screen.type("q")
    #expect(try screen.waitForEnd() == 0)
    expectNoTrace(on: screen)
  }

  @Test func `that come between keys leave the keys as they are`() throws {
    let screen = try EmulatedScreen(["--demo", "--lang", "zh"])
    try screen.waitForFigures()

    let other = try EmulatedScreen(["--demo", "--lang", "zh"])
    try other.waitForFigures()

    try screen.type("4j\u{1B}[3;7Rj\u{1B}]11;rgb:ffff/ffff/ffff\u{7}j\u{1B}[?64;1c")
    try other.type("4jjj")

    let isSame = screen.frame == other.frame
    #expect(isSame, "\(screen.frame.differences(from: other.frame))")
  }

  @Test func `of a terminal that has left do not reach the shell`() throws {
    let screen = try EmulatedScreen(["--demo", "--lang", "zh"])

    // As early as it can be: the questions have just been sent.
    screen.press("q")

    #expect(try screen.waitForEnd() == 0)
    #expect(screen.terminal.unread == 0)
    expectNoTrace(on: screen)
  }
}

extension EmulatedScreen {
  /// Sends bytes one by one, each when the one before has been read.
  func typeInPieces(_ bytes: [UInt8]) throws {
    for byte in bytes {
      press([byte])
      try wait(until: "the byte is read") { terminal.unread == 0 }
    }
    try settle()
  }
}
