import Canvas
import Testing

@testable import Themes

@Suite("Theme inheritance")
struct InheritanceTests {
  private static let head = """
    schema = 1
    name = "Test"
    variant = "dark"
    license = "MIT"
    source = "here"

    """
  private static let base =
    head + """
      family = "test"
      contrast = "high"
      [palette]
      ink = "#ffffff"
      [ui]
      text = "ink"
      title = { attr = "bold" }
      border = "accent"
      [ramp]
      sequential = ["ink", "accent"]
      [glyphs]
      bars = "ascii"
      """

  private func read(_ text: String, from parents: [String: String]) throws -> ThemeFile.Reading {
    try ThemeFile.read(Self.head + text) { parents[$0] }
  }

  @Test func `gives the parent's roles the child's colours`() throws {
    let reading = try read(
      "inherits = \"base\"\n[palette]\nink = \"#101010\"\naccent = \"cyan\"",
      from: ["base": Self.base])
    let theme = reading.theme

    #expect(reading.parents == ["base"])
    #expect(reading.remarks == [])
    #expect(theme.styles[.text] == Style(foreground: .rgb(16, 16, 16)))
    #expect(theme.styles[.title] == Style(foreground: .rgb(16, 16, 16), attributes: .bold))
    #expect(theme.styles[.border] == Style(foreground: .ansi(.cyan)))
    #expect(theme.ramps[.sequential]?.stops == [.rgb(16, 16, 16), .ansi(.cyan)])
    #expect(theme.family == "test" && theme.isHighContrast && theme.finestGlyphs == .lines)
  }

  @Test func `lets the child's role replace the parent's whole`() throws {
    let reading = try read(
      "inherits = \"base\"\ncontrast = \"usual\"\n[palette]\naccent = \"red\"\n[ui]\ntitle = \"accent\"",
      from: ["base": Self.base])

    #expect(reading.theme.styles[.title] == Style(foreground: .ansi(.red)))
    #expect(!reading.theme.isHighContrast)
  }

  @Test func `goes on to the parent's parent`() throws {
    let reading = try read(
      "inherits = \"middle\"",
      from: [
        "middle": Self.head + "inherits = \"base\"\n[palette]\naccent = \"blue\"",
        "base": Self.base,
      ])

    #expect(reading.parents == ["middle", "base"])
    #expect(reading.theme.styles[.border] == Style(foreground: .ansi(.blue)))
  }

  @Test func `says in which parent the fault is, and where it is inherited`() {
    // The child gives `accent` no colour, and the parent uses it.
    let inner = ThemeFailure(line: 13, column: 1, reason: .unknownColour("accent"))

    #expect(
      throws: ThemeFailure(line: 6, column: 1, reason: .parent(name: "base", inner))
    ) {
      try read("inherits = \"base\"", from: ["base": Self.base])
    }
  }

  @Test func `ends where themes inherit from each other`() {
    let failure = ThemeFailure(line: 6, column: 1, reason: .inheritsItself(["a", "b", "a"]))

    #expect(throws: failure) {
      try read(
        "inherits = \"a\"",
        from: ["a": Self.head + "inherits = \"b\"", "b": Self.head + "inherits = \"a\""])
    }
  }

  @Test func `wants a parent that is there`() {
    #expect(throws: ThemeFailure(line: 6, column: 1, reason: .unknownParent("base"))) {
      try read("inherits = \"base\"", from: [:])
    }
  }
}
