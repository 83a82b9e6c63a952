import Canvas
import Testing
@testable import Themes

@Suite("Theme file")
struct ThemeFileTests {
  private static let head = """
    schema = 1
    name = "Test"
    variant = "dark"
    license = "MIT"
    source = "here"

    """

  @Test func `says colours by name, by number, and as the terminal's own`() throws {
    let theme = try ThemeFile.parse(
      Self.head + """
        [palette]
        red = "#bf616a"
        [ui]
        background = "#2e3440"
        text = "default"
        title = { fg = "red", attr = "bold underline" }
        border = "bright-black"
        selection = { fg = "black", bg = "cyan", mono = "reverse" }
        [status]
        bad = { fg = "red", mono = "reverse" }
        """)

    #expect(theme.name == "Test")
    #expect(theme.variant == .dark)
    #expect(theme.background == .rgb(0x2E, 0x34, 0x40))
    #expect(
      theme.styles == [
        .text: Style(),
        .title: Style(foreground: .rgb(0xBF, 0x61, 0x6A), attributes: [.bold, .underline]),
        .border: Style(foreground: .ansi(.brightBlack)),
        .bad: Style(foreground: .rgb(0xBF, 0x61, 0x6A), monochrome: .reverse),
      ])
    #expect(
      theme.surfaces[.selection]
        == SurfaceStyle(foreground: .ansi(.black), background: .ansi(.cyan), monochrome: .reverse))
  }

  @Test func `repeats a short list of series`() throws {
    let theme = try ThemeFile.parse(Self.head + "[data]\nseries = [\"red\", \"green\"]")

    #expect(theme.styles[.series1]?.foreground == .ansi(.red))
    #expect(theme.styles[.series4]?.foreground == .ansi(.green))
    #expect(theme.styles[.series7]?.foreground == .ansi(.red))
  }

  @Test(arguments: [
    (head + "[ui]\ntext = \"blu\"", 7, 1, ThemeFailure.Reason.unknownColour("blu")),
    (head + "[ui]\ntext = \"#12345g\"", 7, 1, .unknownColour("#12345g")),
    (head + "[palette]\nbg = \"nothing\"", 7, 1, .unknownColour("nothing")),
    (head + "[status]\nok = { fg = \"red\", attr = \"blink\" }", 7, 20, .unknownAttribute("blink")),
    (
      head + "[status]\nok = 5", 7, 1,
      .wrongType(key: "status.ok", expected: "colour or { fg, bg, attr, mono, c256, c16 }")
    ),
    (head + "inherits = \"base\"", 6, 1, .unknownParent("base")),
    (head + "ui = 5", 6, 1, .wrongType(key: "ui", expected: "table")),
    ("schema = 2", 1, 1, .unknownSchema(2)),
    ("schema = \"1\"", 1, 1, .wrongType(key: "schema", expected: "integer")),
    (
      "schema = 1\nname = \"a\"\nvariant = \"pink\"", 3, 1, .unknownVariant("pink")
    ),
  ])
  func `is refused at the line where the fault is`(
    text: String, line: Int, column: Int, reason: ThemeFailure.Reason
  ) {
    #expect(throws: ThemeFailure(line: line, column: column, reason: reason)) {
      try ThemeFile.parse(text)
    }
  }

  @Test func `is refused when a name is missing`() {
    #expect(throws: ThemeFailure(line: nil, column: nil, reason: .missing(key: "name"))) {
      try ThemeFile.parse("schema = 1")
    }
  }

  @Test func `is refused where it is not TOML`() throws {
    let failure = try #require(throws: ThemeFailure.self) {
      try ThemeFile.parse("schema = 1\nname = \"Test")
    }

    #expect(failure.line == 2)
    #expect(failure.column != nil)
    guard case .notTOML(let words) = failure.reason else {
      Issue.record("\(failure)")
      return
    }
    #expect(!words.isEmpty)
  }
}
