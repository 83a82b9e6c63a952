import Testing

@Suite("Terminal types")
struct TerminalTypeTests {
  static let roomy = ScreenSize(columns: 130, rows: 60)

  @Test(arguments: [
    ("dumb", "the terminal type 'dumb' cannot place its cursor"),
    (nil, "TERM is not set"),
    ("", "TERM is not set"),
    ("no-such-terminal", "this system does not know the terminal type 'no-such-terminal'"),
  ])
  func `what cannot be drawn on gets the overview as text, and the reason`(
    type: String?, reason: String
  ) throws {
    let screen = try TmuxScreen(
      "--demo", "--lang", "en",
      start: .init(size: Self.roomy, environment: ["TERM": type], keepsErrors: true))

    let ending = try screen.waitForEnd()

    #expect(ending.code == 0)
    #expect(ending.isModeAsBefore)
    #expect(ending.flags == .untouched)
    let errors = screen.home.text(of: "errors") ?? ""
    #expect(errors.hasPrefix("zhenping: \(reason)"), "\(errors)")
    #expect(ending.frame.contains("┌─ 1 Poverty ─"))
    #expect(ending.frame.contains("1,285"))
  }

  @Test(arguments: ["vt100", "xterm", "xterm-256color", "screen"])
  func `starts, shows figures, and leaves no trace`(type: String) throws {
    let screen = try TmuxScreen.demonstration(start: .init(environment: ["TERM": type]))

    let frame = try screen.frame()
    #expect(frame.contains("649"))
    #expect(frame.faults == [])
    try screen.press("Down")
    try screen.wait(until: .marks("建档立卡"))

    try screen.press("q")
    let ending = try screen.waitForEnd()
    #expect(ending.code == 0)
    #expect(ending.isModeAsBefore)
    #expect(ending.flags == .untouched)
  }

  @Test func `a console without Chinese gets names in pinyin, and the reason`() throws {
    let screen = try TmuxScreen.demonstration(
      start: .init(environment: ["TERM": "linux"]), hint: "--pinyin off")

    #expect(try screen.frame().first.hasPrefix(" Zhenping  Qinghe Zhen "))
    try screen.press("Down")
    try screen.wait(until: .marks("registered"))
    #expect(try screen.frame().faults == [])

    try screen.press("q")
    let ending = try screen.waitForEnd()
    #expect(ending.code == 0)
    #expect(ending.isModeAsBefore)
    #expect(ending.flags == .untouched)
  }

  @Test(arguments: Speech.allCases)
  func `without a terminal it prints the overview`(speech: Speech) throws {
    let home = try TemporaryFolder()

    let outcome = try Program.run(
      [Program.path, "--demo", "--lang", speech.rawValue],
      environment: Program.environment(home: home), in: home)

    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 41)
    #expect(lines[0].hasPrefix(" 镇屏  清河镇 "))
    #expect(lines[39].hasSuffix(speech.lastHint))
    #expect(outcome.output.contains("1,285"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func `a pipe gets the overview, also from a terminal`() throws {
    let start = TmuxScreen.Start(
      size: Self.roomy, by: ["sh", "-c", #""$@" | tee output-of-program"#, "sh"])
    let screen = try TmuxScreen("--demo", "--lang", "zh", start: start)

    #expect(try screen.waitForEnd().code == 0)
    let text = screen.home.text(of: "output-of-program") ?? ""
    #expect(text.contains("1,285"))
    #expect(!text.contains("\u{1B}"))
  }
}
