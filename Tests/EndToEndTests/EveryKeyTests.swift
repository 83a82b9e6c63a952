import Testing

@Suite("Every key")
struct EveryKeyTests {
  static let keys =
    [
      "Up", "Down", "Left", "Right", "k", "j", "h", "l", "g", "G", "Home", "End", "PPage", "NPage",
      "C-d", "C-u", "Tab", "BTab", "Enter", "Escape", "BSpace", "0", "1", "2", "3", "4", "5", "6",
      "7", "8", "9", "U", "v", "n", "N", "s", "S", "<", ">", "a", "c", "w", "[", "]", "y", "Y", "-",
      "{", "}", "u", "z", "t", "m", "r", "C-l", "x", "F5", "Space", "M-x", "Insert", "DC", "é", "镇",
    ]

  /// Where `L` changes the language after any of the keys.
  static let places: [(name: String, keys: [String])] = [
    ("overview", []), ("panel", ["1"]), ("long panel", ["4"]), ("source", ["1", "Enter"]),
    ("table", ["4", "v"]),
  ]

  @Test(arguments: places.map(\.name), [ScreenSize.standard, .small])
  func `leaves a whole frame`(place: String, size: ScreenSize) throws {
    let way = Self.places.first { $0.name == place }?.keys ?? []
    let screen = try TmuxScreen.demonstration(in: .chinese, size: size)
    var speech = Speech.chinese

    for key in Self.keys {
      // The language is changed last, and seen to be: by then the key has had its effect.
      try screen.press(["0", "0"] + way + [key, "L"])
      speech = speech.other
      let frame = try screen.wait(until: .lastLine(has: speech.lastHint))
      #expect(frame.faults == [], "after \(key):\n\(frame)")
    }
  }

  /// Where what is typed goes into a line.
  static let lines = [
    "help": "?", "palette": ":", "periods": "p", "places": "o", "formats": "e", "find": "/",
  ]

  @Test(arguments: lines.keys.sorted(), [ScreenSize.standard, .small])
  func `leaves a whole frame where something is typed`(place: String, size: ScreenSize) throws {
    let way = try #require(Self.lines[place])
    let screen = try TmuxScreen.demonstration(in: .chinese, size: size)
    var speech = Speech.chinese

    // Not chosen: a file would be written, or the program left.
    for key in Self.keys where key != "Enter" {
      try screen.press(way, key)
      let frame = try screen.wait(until: .whole)
      #expect(frame.faults == [], "after \(key):\n\(frame)")
      // One Escape closes it, from wherever it is, and L is a key again.
      try screen.press("Escape")
      try screen.press("L")
      speech = speech.other
      let closed = try screen.wait(until: .lastLine(has: speech.lastHint))
      #expect(closed.list == nil)
      #expect(closed.faults == [], "after \(key) and Escape:\n\(closed)")
    }
  }
}
