import Canvas
import Testing

@testable import Curses

/// Keys of a terminal whose type nobody knows.
@Suite("Keys of a line")
struct LineKeysTests {
  private let start = ContinuousClock.now

  private func keys(_ bytes: String, after pause: Duration = .zero) -> [TerminalKey] {
    var keys = LineKeys(patience: .milliseconds(25))
    let typed = bytes.utf8.flatMap { keys.keys(endingWith: $0, at: start) }
    return typed + [keys.key(at: start + pause)].compactMap { $0 }
  }

  @Test(arguments: [
    ("\u{1B}[A", TerminalKey.up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}OF", .end),
    ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
    ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[1;5C", .right), ("\r", .enter), ("\n", .enter),
    ("\u{7F}", .backspace), ("\u{08}", .backspace), ("\u{0C}", .control("l")), ("\t", .tab),
  ])
  func `are those that nearly every terminal sends`(bytes: String, key: TerminalKey) {
    #expect(keys(bytes) == [key])
  }

  @Test func `an ESC alone is Escape when its time is over`() {
    #expect(keys("\u{1B}", after: .milliseconds(24)) == [])
    #expect(keys("\u{1B}", after: .milliseconds(25)) == [.escape])
    #expect(keys("\u{1B}j") == [.escape, .character("j")])
    #expect(keys("\u{1B}\u{1B}", after: .milliseconds(25)) == [.escape, .escape])
  }

  @Test func `what nobody knows is swallowed whole, or given up in time`() {
    #expect(keys("\u{1B}[?1;2cj") == [.character("j")])
    var typed = LineKeys(patience: .milliseconds(25))
    for byte in "\u{1B}[".utf8 { #expect(typed.keys(endingWith: byte, at: start) == []) }
    #expect(typed.wait(at: start) == .milliseconds(25))
    #expect(typed.keys(endingWith: UInt8(ascii: "j"), at: start + .seconds(1)) == [.character("j")])
    #expect(typed.wait(at: start) == nil)
  }

  @Test func `what a terminal answers late is no key`() {
    #expect(keys("\u{1B}[24;80Rj") == [.character("j")])
    #expect(keys("\u{1B}[?997;1nj") == [.character("j")])
  }
}
