import Testing

@Suite("Suspending")
struct SuspendTests {
  @Test func `the shell has its terminal, and the screen comes back`() throws {
    let screen = try TmuxScreen.inShell(size: .standard)
    // A slow machine shows a page without figures first, which has a last line too.
    let dashboard = try screen.wait(until: .and(.contains("649"), .lastLine(has: "q 退出")))

    try screen.press("C-z")
    let shell = try screen.wait(until: .and(.contains("Stopped"), .lacks("镇屏")))
    #expect(shell.first.hasSuffix("the line before"))
    #expect(try !screen.flags().isAlternate)
    try screen.enter("stty -g >stopped; echo compared")
    try screen.wait(until: .line("compared"))
    let before = try #require(screen.home.text(of: "before"))
    #expect(screen.home.text(of: "stopped") == before)

    try screen.enter("fg")
    try screen.wait(until: .equals(dashboard))

    try screen.press("q")
    try screen.wait(until: .lacks("镇屏"))
    try screen.enter("echo code $?")
    try screen.wait(until: .line("code 0"))
  }

  @Test func `a size that changed meanwhile is seen`() throws {
    let screen = try TmuxScreen.inShell(size: .standard)
    try screen.wait(until: .lastLine(has: "q 退出"))
    try screen.press("C-z")
    try screen.wait(until: .contains("Stopped"))

    try screen.resize(to: .wide)
    try screen.enter("fg")

    let frame = try screen.wait(until: .fills(.wide))
    #expect(frame.faults == [])
  }
}

extension TmuxScreen {
  /// The demonstration as a job of an interactive shell.
  static func inShell(size: ScreenSize) throws -> TmuxScreen {
    let home = try TemporaryFolder()
    let screen = try TmuxScreen(
      pane: ["env", "PS1=ready ", "ZHENPING=\(Program.path)", "bash", "--norc", "-i"], size: size,
      home: home)
    try screen.wait(until: .contains("ready"))
    try screen.enter("stty -g >before; clear; echo the line before")
    try screen.wait(until: .line("the line before"))
    try screen.enter(#""$ZHENPING" --demo --lang zh"#)
    return screen
  }

  func enter(_ command: String) throws {
    try type(command)
    try press("Enter")
  }
}
