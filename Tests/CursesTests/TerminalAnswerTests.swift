import CNcurses
import Canvas
import Glibc
import Testing

@testable import Curses

@Suite("Answers of a terminal")
struct TerminalAnswerTests {
  private var keys = Typist()

  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test(arguments: [
    ("\u{1B}[2;5R", TerminalAnswer.position(row: 2, column: 5)),
    ("\u{1B}[?62;22;52c", .attributes([62, 22, 52])), ("\u{1B}[?6c", .attributes([6])),
    ("\u{1B}[?2026;2$y", .mode(2026, setting: 2)), ("\u{1B}[?2026;0$y", .mode(2026, setting: 0)),
    ("\u{1B}[?997;1n", .appearance(.dark)), ("\u{1B}[?997;2n", .appearance(.light)),
    ("\u{1B}]11;rgb:1e1e/ffff/0000\u{1B}\\", .background(0x1E, 0xFF, 0)),
    ("\u{1B}]11;rgb:ff/80/00\u{7}", .background(0xFF, 0x80, 0)),
    ("\u{1B}]11;rgb:f/8/0\u{7}", .background(0xFF, 0x88, 0)),
    ("\u{1B}]11;rgba:2e2e/3434/4040/ffff\u{7}", .background(0x2E, 0x34, 0x40)),
  ])
  mutating func `are read and are no keys`(bytes: String, expected: TerminalAnswer) {
    #expect(keys.type(bytes + "5") == [.key(.character("5"))])
    #expect(keys.answers == [expected])
  }

  @Test(arguments: [
    "\u{1B}[2R", "\u{1B}[?2;2R", "\u{1B}[5n", "\u{1B}[?997n", "\u{1B}[?2026$y", "\u{1B}[0;1;2c",
    "\u{1B}]11;#1e1e2e\u{7}", "\u{1B}]11;rgb:12/34\u{7}", "\u{1B}]11;rgb:12345/0/0\u{7}",
    "\u{1B}]11;rgb:xx/yy/zz\u{7}",
  ])
  mutating func `that make no sense are swallowed`(bytes: String) {
    #expect(keys.type(bytes + "5") == [.key(.character("5"))])
    #expect(keys.answers == [])
  }

  /// All that is asked at the start, as an xterm answers it.
  private static let all =
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?997;1n\u{1B}[2;5R\u{1B}[2;3R"
    + "\u{1B}[?62;22c"

  @Test(arguments: [10, 90])
  mutating func `that come byte by byte are the same`(pause: Int) {
    keys.decoder.answersEnd = .now + .seconds(60)

    for byte in Self.all.utf8 {
      #expect(keys.type([CInt(byte)]) == [])
      keys.wait(.milliseconds(pause))
    }

    #expect(
      keys.answers == [
        .background(0x1E, 0x1E, 0x2E), .mode(2026, setting: 2), .appearance(.dark),
        .position(row: 2, column: 5), .position(row: 2, column: 3), .attributes([62, 22]),
      ])
    #expect(keys.type("j") == [.key(.character("j"))])
  }

  @Test mutating func `never become keys, wherever they are cut`() {
    keys.decoder.answersEnd = .now + .seconds(60)
    let bytes = Self.all.utf8.map { CInt($0) }

    for cut in bytes.indices {
      #expect(keys.type(Array(bytes[..<cut])) == [])
      keys.wait(.milliseconds(80))
      #expect(keys.type(Array(bytes[cut...])) == [])
    }

    #expect(keys.answers.count == 6 * bytes.count)
  }

  @Test mutating func `leave keys among them as they are`() {
    #expect(
      keys.type("a\u{1B}[2;5Rb\u{1B}]11;rgb:0/0/0\u{7}\u{1B}c")
        == [.key(.character("a")), .key(.character("b")), .key(.escape), .key(.character("c"))])
  }

  @Test mutating func `leave Alt and a bracket two keys`() {
    #expect(
      keys.type("\u{1B}]1j")
        == [.key(.escape), .key(.character("]")), .key(.character("1")), .key(.character("j"))])
    #expect(keys.type("\u{1B}]") == [])
    #expect(keys.pause == .milliseconds(25))
    keys.wait(.milliseconds(25))
    #expect(keys.type("") == [.key(.escape), .key(.character("]"))])
    #expect(keys.pause == nil)
  }

  @Test mutating func `keep Escape waiting no longer than they may take`() {
    keys.decoder.answersEnd = .now + .seconds(60)

    #expect(keys.type("\u{1B}") == [])
    #expect(keys.pause == .milliseconds(100))
    keys.wait(.milliseconds(100))
    #expect(keys.type("") == [.key(.escape)])

    keys.wait(.seconds(60))
    #expect(keys.type("\u{1B}") == [.key(.escape)])
  }

  @Test mutating func `that never end are given up`() {
    #expect(keys.type("\u{1B}]11;rgb:12") == [])
    keys.wait(.seconds(2))
    #expect(keys.type("j") == [.key(.character("j"))])
    #expect(keys.answers == [])
  }

  @Test(arguments: [
    (UInt8(0), UInt8(0), UInt8(0), Appearance.dark), (255, 255, 255, .light),
    (0xFD, 0xF6, 0xE3, .light), (0, 0x2B, 0x36, .dark), (0x2E, 0x34, 0x40, .dark),
    (0, 0, 255, .dark), (255, 255, 0, .light),
  ])
  func `of a background tell dark from light`(
    red: UInt8, green: UInt8, blue: UInt8, expected: Appearance
  ) {
    #expect(Appearance(red: red, green: green, blue: blue) == expected)
  }
}
