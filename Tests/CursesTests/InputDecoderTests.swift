import CNcurses
import Canvas
import Glibc
import Testing

@testable import Curses

@Suite("Input decoder")
struct InputDecoderTests {
  private var keys = Typist()

  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test(arguments: [
    ("j", [TerminalKey.character("j")]), ("村1", [.character("村"), .character("1")]),
    ("\r\t\u{7F}", [.enter, .tab, .backspace]), ("\u{4}", [.control("d")]),
  ])
  mutating func `reads characters`(bytes: String, expected: [TerminalKey]) {
    #expect(keys.type(bytes) == expected.map { .key($0) })
  }

  @Test(arguments: [
    (KEY_UP, TerminalKey.up), (KEY_DC, .delete), (KEY_IC, .insert), (KEY_F0 + 1, .function(1)),
    (KEY_F0 + 12, .function(12)), (KEY_BACKSPACE, .backspace),
  ])
  mutating func `takes the keys that ncurses knows`(code: CInt, expected: TerminalKey) {
    #expect(keys.type([code]) == [.key(expected)])
  }

  @Test mutating func `has no key for what ncurses knows and we do not`() {
    #expect(keys.type([KEY_F0 + 13, KEY_RESIZE, KEY_MOUSE]) == [])
  }

  @Test mutating func `takes ESC for Escape, whatever comes with it`() {
    #expect(keys.type("\u{1B}") == [.key(.escape)])
    #expect(keys.type("q") == [.key(.character("q"))])
    #expect(keys.type("\u{1B}q") == [.key(.escape), .key(.character("q"))])
    #expect(keys.type("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(keys.type("\u{1B}村") == [.key(.escape), .key(.character("村"))])
  }

  @Test(arguments: ["\u{1B}[99;5~", "\u{1B}Oz", "\u{1B}[?62;4c", "\u{1B}[I", "\u{1B}[201~"])
  mutating func `swallows a sequence that it does not know`(bytes: String) {
    #expect(keys.type(bytes + "5") == [.key(.character("5"))])
  }

  @Test mutating func `gives a sequence up that nobody finishes`() {
    #expect(keys.type("\u{1B}[") == [])
    keys.wait(.milliseconds(25))
    #expect(keys.type("5") == [.key(.character("5"))])
  }

  @Test mutating func `lets a control character end a sequence`() {
    #expect(keys.type("\u{1B}[1;\rj") == [.key(.enter), .key(.character("j"))])
  }

  @Test mutating func `knows the function keys of the Linux console in pieces`() {
    #expect(keys.type("\u{1B}[") == [])
    #expect(keys.type("[E") == [.key(.function(5))])
    #expect(keys.type("\u{1B}[[Zj") == [.key(.character("j"))])
  }

  @Test(arguments: [
    ("0;10;5M", TerminalMouse(.click, at: Point(x: 9, y: 4))),
    ("2;1;1M", TerminalMouse(.secondary, at: Point(x: 0, y: 0))),
    ("64;300;60M", TerminalMouse(.wheelUp, at: Point(x: 299, y: 59))),
    ("65;2;3M", TerminalMouse(.wheelDown, at: Point(x: 1, y: 2))),
    ("16;2;3M", TerminalMouse(.click, at: Point(x: 1, y: 2))),
  ])
  mutating func `reads the mouse`(report: String, expected: TerminalMouse) {
    keys.decoder.reportsMouse = true

    #expect(keys.type("\u{1B}[<" + report) == [.mouse(expected)])
  }

  @Test(arguments: [
    "0;10;5m", "1;10;5M", "32;10;5M", "66;1;1M", "0;0;5M", "0;10M", "0;-1;5M", "0;1;99999M",
    "0;1;99999999999999999999M", ";;M", "M",
  ])
  mutating func `swallows releases, motion and reports that make no sense`(report: String) {
    keys.decoder.reportsMouse = true

    #expect(keys.type("\u{1B}[<" + report + "j") == [.key(.character("j"))])
  }

  @Test mutating func `reads the mouse in bytes too, in column 95 as in any`() {
    keys.decoder.reportsMouse = true

    #expect(
      keys.type("\u{1B}[M !!") == [.mouse(TerminalMouse(.click, at: Point(x: 0, y: 0)))])
    #expect(
      keys.type([0x1B, 0x5B, 0x4D, 0x20, KEY_BACKSPACE, 0xFF])
        == [.mouse(TerminalMouse(.click, at: Point(x: 94, y: 222)))])
    #expect(keys.type("\u{1B}[M#!!j") == [.key(.character("j"))])
  }

  @Test mutating func `swallows reports that were not asked for`() {
    #expect(keys.type("\u{1B}[<0;10;5Mj") == [.key(.character("j"))])
  }

  @Test mutating func `waits for a report that comes in pieces`() {
    keys.decoder.reportsMouse = true

    #expect(keys.type("\u{1B}[<0;1") == [])
    keys.wait(.milliseconds(400))
    #expect(keys.type("0;5M") == [.mouse(TerminalMouse(.click, at: Point(x: 9, y: 4)))])
  }
}

/// Sends bytes at a time that stands still unless told to go on.
struct Typist {
  var decoder = InputDecoder(patience: .milliseconds(25))
  /// What the terminal has said of itself.
  private(set) var answers: [TerminalAnswer] = []
  private var now = ContinuousClock.now

  mutating func wait(_ time: Duration) { now += time }

  /// How long the program would wait.
  var pause: Duration? { decoder.wait(at: now) }

  mutating func type(_ text: String) -> [TerminalInput] { type(text.utf8.map { CInt($0) }) }

  /// What comes of codes that arrive at once.
  mutating func type(_ codes: [CInt]) -> [TerminalInput] {
    var rest = codes[...]
    var all: [TerminalInput] = []
    while let output = decoder.next(at: now, reading: { rest.popFirst() }) {
      switch output {
      case .input(let input): all.append(input)
      case .answer(let answer): answers.append(answer)
      }
    }
    return all
  }
}
