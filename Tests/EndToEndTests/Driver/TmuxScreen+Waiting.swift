import Glibc

extension TmuxScreen {
  /// Looks at the terminal until it shows what it should, and does so in two looks: a frame
  /// is painted from top to bottom.
  ///
  /// - Throws: What it showed instead, when the time is up.
  @discardableResult
  func wait(
    until condition: Condition, within limit: Duration = .seconds(10), line: Int = #line
  ) throws -> Frame {
    var seen: Frame?
    do {
      return try poll(condition.words, within: limit) {
        let frame = try self.frame()
        defer { seen = frame }
        return frame == seen && condition.holds(frame) ? frame : nil
      }
    } catch is Impatience {
      let shown =
        seen.map { frame in
          condition.expected.map { frame.differences(from: $0) } ?? frame.description
        } ?? "nothing"
      throw Impatience(words: "line \(line): no frame \(condition.words); it shows\n\(shown)")
    }
  }

  /// Presses a key again and again until it has had its effect.
  func insist(on key: String, until condition: Condition) throws {
    try insist(on: [key], until: condition.words) { condition.holds(try frame()) }
  }

  /// The same, until the program has ended.
  func insistOnEnd(by keys: String...) throws -> Ending {
    try insist(on: keys, until: "ends") { home.text(of: "code") != nil }
    return try waitForEnd()
  }

  private func insist(
    on keys: [String], until words: String, _ isDone: () throws -> Bool
  ) throws {
    // Ten thousand keys take a program that was not optimised some seconds.
    for _ in 1...200 {
      // One at a time: what comes at once after Escape could be one key of the terminal's.
      for key in keys { try press(key) }
      let end = ContinuousClock.now + .milliseconds(100)
      while ContinuousClock.now < end {
        if try isDone() { return }
        // Between two looks at another process.
        usleep(10_000)
      }
    }
    throw Impatience(words: "\(keys) does nothing: no frame \(words); it shows\n\(try frame())")
  }

  /// Asks until the cursor stands where it should.
  func waitForCursor(where isRight: (String) throws -> Bool) throws {
    // Only for the words of a failure.
    try poll("the cursor, which is at \((try? cursor()) ?? "?")", within: .seconds(10)) {
      try isRight(self.cursor()) ? () : nil
    }
  }

  /// Looks until the program has ended and the terminal shows what came after.
  func waitForEnd(within limit: Duration = .seconds(10)) throws -> Ending {
    let code = try waitForCode(within: limit)
    let frame = try wait(until: .contains(Self.lineAfter))
    let mode = home.text(of: "before")
    return Ending(
      code: code, isModeAsBefore: mode != nil && mode == home.text(of: "after"),
      flags: try flags(), frame: frame)
  }

  /// Looks until the program has ended, be there a terminal or not.
  func waitForCode(within limit: Duration) throws -> Int {
    try poll("an end of the program; \((try? frame()).map { "\($0)" } ?? "")", within: limit) {
      self.home.text(of: "code").flatMap { Int($0) }
    }
  }

  /// Looks until the program is gone, its terminal being closed.
  func waitUntilGone(_ process: pid_t, within limit: Duration) throws {
    try poll("an end of process \(process)", within: limit) { self.isRunning(process) ? nil : () }
  }
}
