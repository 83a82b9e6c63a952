extension TmuxScreen {
  /// The demonstration, once its first frame is there.
  static func demonstration(
    in speech: Speech = .chinese, start: Start = Start()
  ) throws -> TmuxScreen {
    let screen = try TmuxScreen("--demo", "--lang", speech.rawValue, start: start)
    // The keys are hinted at before there are figures.
    try screen.wait(until: .and(.headline(has: "20"), .lastLine(has: speech.lastHint)))
    return screen
  }

  static func demonstration(
    in speech: Speech = .chinese, size: ScreenSize
  ) throws -> TmuxScreen {
    try demonstration(in: speech, start: Start(size: size))
  }

  /// The page of a machine without a database, once it is there.
  static func welcome(
    in speech: Speech = .chinese, on database: String? = nil, home: TemporaryFolder? = nil
  ) throws -> TmuxScreen {
    try opened(in: speech, on: database, home: home, showing: .contains(speech.welcome))
  }

  /// A dashboard on a database, once figures are there.
  static func figures(
    in speech: Speech = .chinese, on database: String? = nil, home: TemporaryFolder? = nil
  ) throws -> TmuxScreen {
    try opened(in: speech, on: database, home: home, showing: .contains("▌"))
  }

  private static func opened(
    in speech: Speech, on database: String?, home: TemporaryFolder?, showing condition: Condition
  ) throws -> TmuxScreen {
    let arguments = ["--lang", speech.rawValue] + (database.map { ["--db", $0] } ?? [])
    let screen = try TmuxScreen(arguments, start: Start(home: home))
    try screen.wait(until: .and(condition, .lastLine(has: speech.lastHint)))
    return screen
  }
}
