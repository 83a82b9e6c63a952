import Testing

@Suite("Hanging up")
struct HangUpTests {
  @Test func `a closed terminal ends the program`() throws {
    let screen = try TmuxScreen.demonstration()

    screen.closeTerminal()

    #expect(try screen.waitForCode(within: .seconds(2)) == 129)
  }

  @Test func `the page without figures ends with its terminal too`() throws {
    let screen = try TmuxScreen.welcome()
    let program = try screen.pid()

    screen.closeTerminal()

    try screen.waitUntilGone(program, within: .seconds(2))
  }

  @Test func `no signal is needed for it`() throws {
    // In a session of its own the program does not hear of the hang-up by SIGHUP.
    let screen = try TmuxScreen.demonstration(start: .init(by: ["setsid"]))
    let program = try screen.pid()

    screen.closeTerminal()

    try screen.waitUntilGone(program, within: .seconds(2))
  }

  @Test func `a parent that ignores the signal changes nothing`() throws {
    let start = TmuxScreen.Start(by: ["sh", "-c", #"trap "" HUP; exec "$@""#, "sh"])
    let screen = try TmuxScreen.demonstration(start: start)
    let program = try screen.pid()

    screen.closeTerminal()

    try screen.waitUntilGone(program, within: .seconds(2))
  }
}
