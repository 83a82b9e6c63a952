import Glibc
import Testing

/// A terminal that does not read: a stopped one, a line that is down, a window that is dragged.
@Suite("Busy lines")
struct BusyLineTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends the program while nobody reads`(signal: CInt) throws {
    let screen = try Self.clogged()

    screen.signal(signal)

    #expect(try screen.waitForEnd(within: .seconds(3)) == 128 + Int(signal))
    #expect(screen.terminal.mode == screen.terminal.modeAtFirst)
  }

  @Test func `a terminal that goes away while it does not read ends the program`() throws {
    let screen = try Self.clogged()

    screen.terminal.close()

    #expect(try screen.waitForEnd(within: .seconds(3)) == 129)
  }

  @Test func `q ends the program while nobody reads`() throws {
    let screen = try Self.clogged()

    screen.press("q")

    #expect(try screen.waitForEnd(within: .seconds(3)) == 0)
  }

  @Test func `what comes when it reads again is the latest frame, and little else`() throws {
    let screen = try Self.clogged()
    for _ in 1...200 { screen.press("14") }
    screen.press("0")

    screen.isDeaf = false
    try screen.settle()
    let late = screen.frame
    let count = screen.bytes.count
    screen.press("\u{0C}")
    try screen.settle()

    #expect(screen.emulator.faults == [])
    let isSame = screen.frame == late
    #expect(isSame, "\(late)")
    // What lay in the line, the frame that did not fit, and the last one; all of them would be two
    // million.
    #expect(count < 200_000)
  }

  /// The dashboard on a line that takes no more.
  private static func clogged() throws -> EmulatedScreen {
    let screen = try EmulatedScreen(["--demo", "--lang", "zh"], .init(size: .wide))
    try screen.waitForFigures()
    screen.isDeaf = true
    // Nothing is read of what the line holds, 64 KiB; each asks for a whole screen.
    for _ in 1...30 {
      screen.press("\u{0C}")
      try screen.wait(until: "the key is read, or never will be") {
        screen.terminal.unread == 0 || !screen.terminal.hasRoom
      }
    }
    try screen.wait(until: "the line is full") { !screen.terminal.hasRoom }
    return screen
  }
}
