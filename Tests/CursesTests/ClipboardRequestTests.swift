import Testing

@testable import Curses

@Suite("Clipboard")
struct ClipboardRequestTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("1,285 户", "MSwyODUg5oi3"),
    ("???>>>", "Pz8/Pj4+"),
  ])
  func `encodes as RFC 4648 has it`(text: String, expected: String) {
    #expect(String(decoding: ClipboardRequest.base64(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func `asks the terminal`() throws {
    let request = try #require(ClipboardRequest("Hallo", multiplexer: .none))

    #expect(String(decoding: request.bytes, as: UTF8.self) == "\u{1B}]52;c;SGFsbG8=\u{7}")
  }

  @Test func `asks tmux, and the terminal behind it`() throws {
    let request = try #require(ClipboardRequest("Hallo", multiplexer: .tmux))

    #expect(
      String(decoding: request.bytes, as: UTF8.self)
        == "\u{1B}]52;c;SGFsbG8=\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;SGFsbG8=\u{7}\u{1B}\\")
  }

  @Test func `does not ask GNU screen, which would keep it to itself`() {
    #expect(ClipboardRequest("Hallo", multiplexer: .screen) == nil)
  }

  @Test func `refuses what terminals would cut`() {
    #expect(ClipboardRequest(String(repeating: "x", count: 56_244), multiplexer: .none) != nil)
    #expect(ClipboardRequest(String(repeating: "x", count: 56_247), multiplexer: .none) == nil)
  }
}
