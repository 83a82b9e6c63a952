import Canvas
import TOML
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

  @Test func `says what few colours are to be drawn with`() throws {
    let theme = try ThemeFile.parse(
      Self.head + """
        [palette]
        red = "#bf616a"
        [ui]
        selection = { bg = "red", c256 = 240, c16 = { fg = "white", bg = "red", attr = "bold" } }
        [status]
        bad = { fg = "red", c256 = { fg = 167, attr = "bold" }, c16 = "bright-red" }
        """)

    #expect(
      theme.surfaces[.selection]
        == SurfaceStyle(
          background: .rgb(0xBF, 0x61, 0x6A),
          palette256: StyleOverride(background: .numbered(240)),
          sixteen: StyleOverride(
            foreground: .ansi(.white), background: .ansi(.red), attributes: .bold)))
    #expect(
      theme.styles[.bad]
        == Style(
          foreground: .rgb(0xBF, 0x61, 0x6A),
          palette256: StyleOverride(foreground: .numbered(167), attributes: .bold),
          sixteen: StyleOverride(foreground: .ansi(.brightRed))))
  }

  @Test func `gives ramps colours to go through`() throws {
    let theme = try ThemeFile.parse(
      Self.head + """
        [ramp]
        sequential = ["#000000", "#ffffff"]
        diverging = { fg = ["red", "default", "blue"], c256 = [160, 21], c16 = ["red", "blue"] }
        """)

    #expect(
      theme.ramps == [
        .sequential: RampStyle(stops: [.rgb(0, 0, 0), .rgb(255, 255, 255)]),
        .diverging: RampStyle(
          stops: [.ansi(.red), .own, .ansi(.blue)], palette256: [.numbered(160), .numbered(21)],
          sixteen: [.ansi(.red), .ansi(.blue)]),
      ])
  }

  @Test func `may give a colour another name`() throws {
    let theme = try ThemeFile.parse(
      Self.head + """
        [palette]
        accent = "blue"
        blue = "#5e81ac"
        red = "red"
        [ui]
        title = "accent"
        key = "red"
        """)

    #expect(theme.styles[.title]?.foreground == .rgb(0x5E, 0x81, 0xAC))
    #expect(theme.styles[.key]?.foreground == .ansi(.red))
  }

  @Test func `passes over what nobody knows, and says so`() throws {
    let reading = try ThemeFile.read(
      Self.head + """
        author = "me"
        [ui]
          text-mutd = "red"
        [status]
        ok = { fore = "red", c16 = { colour = "red" } }
        [widgets]
        a = 1
        """)

    #expect(
      reading.remarks == [
        ThemeFailure(line: 6, column: 1, reason: .unknown(key: "author")),
        ThemeFailure(line: 11, column: 1, reason: .unknown(key: "widgets")),
        ThemeFailure(line: 8, column: 3, reason: .unknown(key: "ui.text-mutd")),
        ThemeFailure(line: 10, column: 30, reason: .unknown(key: "status.ok.c16.colour")),
        ThemeFailure(line: 10, column: 8, reason: .unknown(key: "status.ok.fore")),
      ])
    #expect(reading.license == "MIT")
    #expect(reading.source == "here")
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
    (head + "contrast = \"low\"", 6, 1, .unknownContrast("low")),
    (head + "[ui]\ntext = { c256 = 15 }", 7, 10, .unknownNumber(15)),
    (head + "[ui]\ntext = { c16 = \"#ffffff\" }", 7, 10, .unknownColour("#ffffff")),
    (head + "[data]\nseries = [\"red\",\n  \"blu\"]", 8, 3, .unknownColour("blu")),
    (head + "[glyphs]\nbars = \"round\"", 7, 1, .unknownGlyphs("round")),
    (
      head + "[ramp]\nsequential = []", 7, 1,
      .wrongType(key: "ramp.sequential", expected: "array of 1 to 9 colours")
    ),
    (head + "[palette]\na = \"b\"\nb = \"a\"", 7, 1, .unknownColour("b")),
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

  @Test func `is refused where it is not TOML`() {
    #expect(throws: ThemeFailure(line: 2, column: 8, reason: .notTOML(.openString))) {
      try ThemeFile.parse("schema = 1\nname = \"Test")
    }
  }
}
