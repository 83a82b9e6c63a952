import Testing

/// The terminal's own cursor, which screen readers and magnifiers follow.
@Suite("The cursor")
struct CursorTests {
  @Test func `is on the selected line, unseen, and seen where something is typed`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)

    try screen.press("Down")
    try screen.waitForCursor { try screen.frame().line(at: $0).contains("▌建档立卡") }
    #expect(try !screen.flags().isCursorVisible)

    try screen.press("/")
    try poll("a cursor to type at", within: .seconds(10)) {
      try screen.flags().isCursorVisible ? () : nil
    }
    #expect(try screen.frame().line(at: screen.cursor()).contains("查找 /"))

    try screen.press("Escape")
    try poll("no cursor", within: .seconds(10)) {
      try screen.flags().isCursorVisible ? nil : ()
    }
  }

  @Test func `walks over a list, and goes where a letter is typed`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)

    try screen.press("?", "Down")
    try screen.waitForCursor { try screen.frame().line(at: $0).contains("▌ ↓ j") }

    try screen.press("x")
    try screen.waitForCursor { try screen.frame().line(at: $0).contains("› x") }
  }

  @Test func `is always seen where that is set`() throws {
    let screen = try TmuxScreen("--demo", "--lang", "zh", "--cursor", "on")
    try screen.wait(until: .marks("目前在册"))

    #expect(try screen.flags().isCursorVisible)
  }
}

extension Frame {
  /// The line of a place, `column,row` from 0.
  fileprivate func line(at place: String) -> String {
    let row = place.split(separator: ",").last.flatMap { Int($0) } ?? 0
    return lines.indices.contains(row) ? lines[row] : ""
  }
}
