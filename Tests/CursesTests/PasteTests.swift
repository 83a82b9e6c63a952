import CNcurses
import Canvas
import Glibc
import Testing

@testable import Curses

@Suite("Pasting")
struct PasteTests {
  private var keys = Typist()
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test mutating func `is one text and no keys`() {
    #expect(keys.type(start + "qq 贫困人口" + end + "j") == [.paste("qq 贫困人口"), .key(.character("j"))])
  }

  @Test mutating func `may come in pieces`() {
    #expect(keys.type(start + "贫") == [])
    #expect(keys.type(Array("困".utf8.prefix(1)).map { CInt($0) }) == [])
    keys.wait(.milliseconds(1900))
    #expect(keys.type(Array("困".utf8.dropFirst()).map { CInt($0) }) == [])
    #expect(keys.type("\u{1B}[20") == [])
    #expect(keys.type("1~") == [.paste("贫困")])
  }

  @Test mutating func `may take long on a slow line`() {
    let line = String(repeating: "x", count: 64)
    #expect(keys.type(start) == [])

    for _ in 1...10 {
      keys.wait(.milliseconds(1900))
      #expect(keys.type(line) == [])
    }

    #expect(keys.type(end) == [.paste(String(repeating: line, count: 10))])
  }

  @Test mutating func `is not kept alive by a key held down`() {
    #expect(keys.type(start) == [])

    for _ in 1...40 {
      #expect(keys.type("5") == [])
      keys.wait(.milliseconds(50))
    }

    #expect(keys.type("5") == [.paste(String(repeating: "5", count: 40)), .key(.character("5"))])
  }

  @Test mutating func `has blanks for line ends, and no control characters`() {
    #expect(
      keys.type(start + "a\r\nb\rc\nd\te\u{7}\u{1B}[31mf\u{9B}" + end) == [.paste("a b c d e[31mf")]
    )
  }

  @Test mutating func `leaves out what is no character of the encoding`() {
    let codes =
      (start + "a").utf8.map { CInt($0) } + [0xE9, 0x62, 0xFF] + end.utf8.map { CInt($0) }

    #expect(keys.type(codes) == [.paste("ab")])
  }

  @Test mutating func `leaves out the keys that ncurses finds in it`() {
    let codes =
      (start + "a").utf8.map { CInt($0) } + [KEY_UP, KEY_BACKSPACE] + end.utf8.map { CInt($0) }

    #expect(keys.type(codes) == [.paste("a")])
  }

  @Test mutating func `is nothing when it is empty`() {
    #expect(keys.type(start + end + "j") == [.key(.character("j"))])
  }

  @Test mutating func `is over after two seconds of silence`() {
    #expect(keys.pause == nil)
    #expect(keys.type(start + "abc") == [])
    #expect(keys.pause == .seconds(2))
    keys.wait(.milliseconds(1500))
    #expect(keys.pause == .milliseconds(500))
    #expect(keys.type("") == [])
    keys.wait(.milliseconds(500))
    #expect(keys.pause == .zero)

    #expect(keys.type("") == [.paste("abc")])
    #expect(keys.pause == nil)
    #expect(keys.type("j") == [.key(.character("j"))])
  }

  @Test mutating func `comes before the key that ends the silence`() {
    #expect(keys.type(start + "abc") == [])
    keys.wait(.seconds(2))

    #expect(keys.type("j") == [.paste("abc"), .key(.character("j"))])
  }

  @Test mutating func `is cut at 64 KiB, and its rest is no keys`() {
    let text = String(repeating: "x", count: 200_000)

    let inputs = keys.type(start + text + end + "j")

    #expect(inputs == [.paste(String(text.prefix(65_536))), .key(.character("j"))])
  }

  @Test(arguments: 65_530...65_540)
  mutating func `ends where it ends, be it at the limit`(count: Int) {
    let text = String(repeating: "x", count: count)

    let inputs = keys.type(start + text + end + "j")

    #expect(inputs.last == .key(.character("j")))
    #expect(inputs.count == 2)
  }

  @Test mutating func `has no end in what was no paste`() {
    #expect(keys.type(end + "j") == [.key(.character("j"))])
  }
}
