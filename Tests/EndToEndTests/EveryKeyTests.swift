import Testing

@Suite("Every key")
struct EveryKeyTests {
  static let keys =
    [
      "Up", "Down", "Left", "Right", "k", "j", "h", "l", "g", "G", "Home", "End", "PPage", "NPage",
      "C-d", "C-u", "Tab", "BTab", "Enter", "Escape", "BSpace", "0", "1", "2", "3", "4", "5", "6",
      "[", "]", "u", "C-l", "?", "x", "F1", "Space", "M-x", "Insert", "é", "镇",
    ]

  static let places: [(name: String, keys: [String])] = [
    ("overview", []), ("panel", ["4"]), ("long panel", ["5"]), ("source", ["1", "Enter"]),
    ("help", ["?"]),
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
}
