import Glibc
import Testing

/// How the program ends by the user's will or another's, and how it leaves the terminal.
@Suite("Ending")
struct EndingTests {
  @Test(arguments: ["q", "C-c"])
  func `a key gives the terminal back as it was`(key: String) throws {
    let screen = try TmuxScreen.demonstration(size: .wide)

    try screen.press(key)

    let ending = try screen.waitForEnd()
    #expect(ending.code == 0)
    #expect(ending.isModeAsBefore)
    #expect(ending.flags == .untouched)
    #expect(ending.isScreenBack, "\(ending.frame)")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal gives the terminal back as it was`(signal: CInt) throws {
    let screen = try TmuxScreen.demonstration(size: .wide)
    // It has the cursor hidden, so that there is more to give back.
    try screen.waitForKeyLookup()

    try screen.kill(signal)

    let ending = try screen.waitForEnd(within: .seconds(2))
    #expect(ending.code == 128 + Int(signal))
    #expect(ending.isModeAsBefore)
    #expect(ending.flags == .untouched)
    #expect(ending.isScreenBack, "\(ending.frame)")
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP])
  func `a crash gives the terminal back as it was`(signal: CInt) throws {
    let screen = try TmuxScreen.demonstration(size: .wide)
    try screen.waitForKeyLookup()

    try screen.kill(signal)

    let ending = try screen.waitForEnd()
    #expect(ending.code == 128 + Int(signal))
    #expect(ending.isModeAsBefore)
    #expect(ending.flags == .untouched)
    #expect(ending.isScreenBack, "\(ending.frame)")
  }

  @Test func `a signal before the first key ends it too`() throws {
    let screen = try TmuxScreen.welcome()

    try screen.kill(SIGTERM)

    let ending = try screen.waitForEnd(within: .seconds(2))
    #expect(ending.code == 143)
    #expect(ending.isModeAsBefore)
    #expect(ending.flags == .untouched)
  }
}

extension TmuxScreen {
  /// Help, asked what a key does: the one list without a place to type in.
  fileprivate func waitForKeyLookup() throws {
    try press("?", "?")
    try wait(until: .contains("请按要查询的键"))
    try poll("a hidden cursor", within: .seconds(10)) {
      try self.flags().isCursorVisible ? nil : ()
    }
  }
}
