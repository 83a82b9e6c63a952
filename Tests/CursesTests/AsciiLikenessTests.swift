import Canvas
import Testing

@testable import Curses

@Suite("ASCII likeness")
struct AsciiLikenessTests {
  @Test(arguments: [
    ("┌─┬─┐", "+-+-+"), ("│ ▏", "| |"), ("▁▃▅█▌▎", "####>#"), ("a·b…", "a.b."),
    ("→←↑↓▲▼", "><^v^v"),
    ("“中”", "\"?\""), ("⣿×✓", ":x*"),
  ])
  func `stands for what a terminal cannot show`(text: String, expected: String) {
    let likeness = String(String.UnicodeScalarView(text.unicodeScalars.map(\.asciiLikeness)))

    #expect(likeness == expected)
  }
}
