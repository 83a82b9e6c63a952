import Foundation
import Glibc
import Testing

/// What happens to the terminal's modes around a stop, and after somebody else has been at it.
@Suite("Modes kept")
struct SuspensionTests {
  @Test(arguments: EmulatedType.allCases.filter(\.isScreen))
  func `the shell has its terminal, and the dashboard gets it back`(type: EmulatedType) throws {
    let home = try TemporaryFolder()
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"],
      .init(
        type: type.value, manners: type.manners(in: .utf8),
        by: ["sh", "-c", Self.shell, home.path],
        home: home))
    try screen.watch(pidIn: "pid")
    try screen.waitForFigures()
    try screen.type("4j")
    let modes = screen.emulator.modes
    let looks = screen.emulator.looks

    screen.press("\u{1A}")
    try screen.wait(until: "the shell is there") { home.exists("stopped") }
    screen.catchUp()
    #expect(screen.emulator.traces.filter { $0 != "a cursor in the middle" } == [])
    #expect(home.text(of: "stopped") == home.text(of: "before"))

    screen.press("go on\n")
    try screen.wait(until: "the dashboard is back") { screen.emulator.modes == modes }
    try screen.settle()
    let isSame = screen.emulator.looks == looks
    #expect(isSame, "\(screen.frame)")
    #expect(screen.emulator.complaints == [])

    screen.press("q")
    #expect(try screen.waitForEnd() == 0)
  }

  /// As far as a shell has to do with a stopped program.
  private static let shell = """
    cd "$0"
    stty -g >before
    set -m
    sh -c 'echo $$ >pid; exec "$@"' sh "$@"
    stty -g >stopped.partly
    mv stopped.partly stopped
    read answer
    fg >/dev/null
    """

  @Test(arguments: EmulatedType.allCases.filter(\.isScreen))
  func `Ctrl-L puts right what another program has done`(type: EmulatedType) throws {
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"], .init(type: type.value, manners: type.manners(in: .utf8)))
    try screen.waitForFigures()
    let modes = screen.emulator.modes
    let looks = screen.emulator.looks

    screen.scribble("\u{1B}[H\u{1B}[31;44mtorn\u{1B}[m\u{1B}[?2004l\u{1B}[?1000l\u{1B}[?25h")
    try screen.settle()
    #expect(screen.emulator.looks != looks)
    try screen.type("\u{0C}")

    let isSame = screen.emulator.looks == looks
    #expect(isSame, "\(screen.frame)")
    // A terminal without an invisible cursor shows it anyhow.
    #expect(type == .vt100 || screen.emulator.modes == modes, "\(screen.emulator.modes)")
  }
}

extension EmulatedScreen {
  /// Writes on the terminal as another program of the session may.
  func scribble(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(terminal.programsEnd, $0.baseAddress, $0.count) }
  }
}
