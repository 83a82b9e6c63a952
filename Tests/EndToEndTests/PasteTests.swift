import Testing

@Suite("Pasting")
struct PasteTests {
  @Test func `a text is no keys`() throws {
    let screen = try TmuxScreen.demonstration()

    // The middle would quit, were it typed.
    try screen.paste(Array("\u{1B}[200~5q\u{3}\r0\u{1B}[201~1".utf8))

    try screen.wait(until: .headline(has: "1 贫困人口"))
  }

  @Test func `a text goes into what is being typed, line breaks and all`() throws {
    let screen = try TmuxScreen.demonstration()

    try screen.paste(Array("\u{1B}[200~q5\r\u{1B}[201~".utf8))
    try screen.wait(until: .and(.lastLine(has: "粘贴只在输入时有效"), .headline(has: " 镇屏  清河镇  ")))

    try screen.press(":")
    try screen.paste(Array("\u{1B}[200~健康签约\u{1B}[201~".utf8))
    try screen.wait(until: .and(.contains("› 健康签约"), .marks("健康签约")))
    try screen.press("Enter")
    try screen.wait(until: .headline(has: "7 健康签约"))

    try screen.press("0", "/")
    try screen.paste(Array("\u{1B}[200~省外\rq\u{1B}[201~".utf8))
    try screen.wait(until: .contains("查找 /省外 q"))
    try screen.press("C-w", "BSpace")
    try screen.wait(until: .marks("省外"))
  }

  @Test func `a text without an end locks nobody out`() throws {
    let screen = try TmuxScreen.demonstration()

    try screen.paste(Array("\u{1B}[200~q".utf8))

    try screen.insist(on: "1", until: .headline(has: "1 贫困人口"))
  }

  @Test func `a very long text is no keys either`() throws {
    let screen = try TmuxScreen.demonstration()
    let text = String(repeating: "q4 ", count: 60_000)

    try screen.paste(Array("\u{1B}[200~\(text)\u{1B}[201~1".utf8))

    try screen.wait(until: .headline(has: "1 贫困人口"))
  }

  @Test(arguments: [("q", 0), ("C-z", nil)])
  func `is asked for at the start, and no more when the terminal is the user's`(
    key: String, code: Int?
  ) throws {
    let screen = try TmuxScreen.demonstration()
    try screen.wait(until: .contains("649"))
    let record = try screen.record()

    try screen.press(key)

    try record.wait { $0.contains("\u{1B}[?2004l") && $0.contains("\u{1B}[?1049l") }
    if let code { #expect(try screen.waitForEnd().code == code) }
  }

  @Test func `is asked for again when the screen is painted anew`() throws {
    let screen = try TmuxScreen.demonstration()
    try screen.wait(until: .contains("649"))
    let record = try screen.record()

    try screen.press("C-l")

    try record.wait { $0.contains("\u{1B}[?2004h") }
  }

  @Test(arguments: ["vt100", "linux"])
  func `is not asked of terminals that would show it`(type: String) throws {
    let screen = try TmuxScreen.demonstration(
      start: .init(environment: ["TERM": type]),
      hint: type == "linux" ? "--pinyin off" : nil)
    try screen.wait(until: .contains("649"))
    let record = try screen.record()

    try screen.press("C-l")
    try screen.press("q")

    try #expect(screen.waitForEnd().code == 0)
    #expect(try !record.bytes().contains("2004"))
  }
}

extension [UInt8] {
  func contains(_ text: String) -> Bool { contains(Array(text.utf8)) }
}
