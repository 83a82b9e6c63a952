import Glibc
import Testing

/// What terminals send for their keys, and what it does.
@Suite("Keys of terminals")
struct KeyTableTests {
  /// What does the same as the key, typed as a letter.
  static let letters = [
    "Up": "k", "Down": "j", "Left": "h", "Right": "l", "Home": "g", "End": "G",
    "PageUp": "\u{15}", "PageDown": "\u{04}", "F1": "?",
  ]

  /// Where they differ from xterm with the cursor keys in the mode that curses asks for.
  static let xterm = [
    "Up": ["OA", "[A"], "Down": ["OB", "[B"], "Left": ["OD", "[D"], "Right": ["OC", "[C"],
    "Home": ["OH", "[H"], "End": ["OF", "[F"], "PageUp": ["[5~"], "PageDown": ["[6~"],
    "F1": ["OP", "[11~"],
  ]
  static let tmux = xterm.merging(["Home": ["[1~"], "End": ["[4~"], "F1": ["OP"]]) { $1 }
  static let tables: [EmulatedType: [String: [String]]] = [
    .xterm256: xterm, .xterm: xterm, .xtermDirect: xterm, .tmux256: tmux, .screen: tmux,
    // PuTTY sends what its settings say: as xterm, or as rxvt.
    .putty: tmux.merging([
      "Home": ["[1~", "[H", "[7~"], "End": ["[4~", "[F", "[8~"], "F1": ["[11~", "OP"],
    ]) { $1 },
    .linux: tmux.merging([
      "Up": ["[A"], "Down": ["[B"], "Left": ["[D"], "Right": ["[C"], "F1": ["[[A"],
    ]) { $1 },
    .vt220: tmux.merging(["F1": ["OP"], "Home": ["[1~", "[H"], "End": ["[4~", "[F"]]) { $1 },
    .vt100: tmux,
  ]

  @Test(arguments: tables.keys.sorted { $0.rawValue < $1.rawValue })
  func `move as their letters do`(type: EmulatedType) throws {
    let table = try #require(Self.tables[type])
    let start = EmulatedScreen.Start(type: type.value, manners: type.manners(in: .utf8))
    let screen = try EmulatedScreen(["--demo", "--lang", "zh"], start)
    let other = try EmulatedScreen(["--demo", "--lang", "zh"], start)
    try screen.waitForFigures()
    try other.waitForFigures()

    for (key, sequences) in table.sorted(by: { $0.key < $1.key }) {
      let letter = try #require(Self.letters[key])
      for sequence in sequences {
        // From the middle of a long list, or of the overview, where there is a way left and right.
        let way = ["Left", "Right"].contains(key) ? "0jl" : "04jjj"
        try screen.type(way, "\u{1B}" + sequence)
        try other.type(way, letter)
        let isSame = screen.frame == other.frame
        #expect(isSame, "\(key) as ESC \(sequence)")
        guard key == "F1" else { continue }
        try screen.type("\u{1B}")
        try other.type("\u{1B}")
      }
    }
  }

  @Test(arguments: tables.keys.sorted { $0.rawValue < $1.rawValue })
  func `back-tab undoes a tab, and backspace a letter`(type: EmulatedType) throws {
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"], .init(type: type.value, manners: type.manners(in: .utf8)))
    try screen.waitForFigures()
    let first = screen.frame
    try screen.type("\t")
    #expect(screen.frame != first)
    // The Linux console has its own; Debian's sends xterm's.
    try screen.type(type == .linux ? "\u{1B}\t" : "\u{1B}[Z")
    #expect(screen.frame == first)

    try screen.type(":", "a")
    let typed = screen.frame
    for backspace in ["\u{7F}", "\u{8}"] {
      try screen.type("b", backspace)
      let isUndone = screen.frame == typed
      #expect(isUndone, "\(backspace.debugDescription)\n\(screen.frame)\n\(typed)")
    }
  }

  @Test(arguments: [[:], ["SSH_TTY": "/dev/pts/0"]] as [[String: String]])
  func `escape alone does not wait for ever`(environment: [String: String]) throws {
    let screen = try EmulatedScreen(["--demo", "--lang", "zh"], .init(environment: environment))
    try screen.waitForFigures()
    let first = screen.frame
    try screen.type("?")

    let start = ContinuousClock.now
    screen.press("\u{1B}")
    try screen.wait(until: "help is closed") { screen.frame == first }

    // 25 ms, or 100 over ssh, and a busy machine; ncurses alone would take a second.
    #expect(ContinuousClock.now - start < .milliseconds(600))
  }

  @Test func `ESCDELAY is for lines that bring a key in pieces`() throws {
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"], .init(environment: ["ESCDELAY": "5000"]))
    try screen.waitForFigures()
    try screen.type("4")
    let first = screen.frame

    for piece in ["\u{1B}", "[", "B"] {
      screen.press(piece)
      try screen.wait(until: "the piece is read") { screen.terminal.unread == 0 }
    }
    try screen.settle()

    // Were it Escape, the overview would be there.
    #expect(screen.frame.first == first.first)
    #expect(screen.frame != first)
  }

  @Test(arguments: EmulatedType.allCases.filter(\.isScreen))
  func `what no terminal has a key for does nothing`(type: EmulatedType) throws {
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"], .init(type: type.value, manners: type.manners(in: .utf8)))
    try screen.waitForFigures()
    try screen.type("4")
    let first = screen.frame

    for sequence in [
      "[25~", "[1;5Q", "[200;1H", "[27;5;113~", "[113;5u", "O5Q", "[?0u", "[>1;2;3t",
    ] {
      try screen.type("\u{1B}" + sequence)
      let isSame = screen.frame == first
      #expect(isSame, "ESC \(sequence)")
    }
  }
}

extension EmulatedScreen {
  /// Presses keys one after the other, each when the one before has had its effect.
  func type(_ keys: String...) throws {
    for key in keys where !key.isEmpty {
      press(key)
      try settle()
    }
  }
}
