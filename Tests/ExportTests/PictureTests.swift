import Canvas
import Export
import Testing

@Suite("Pictures")
struct PictureTests {
  @Test func `a picture has a run a look, fitted to its columns`() {
    var grid = Grid(size: Size(width: 8, height: 2))
    grid.write("镇屏<&", x: 0, y: 0, role: .strong)
    grid.write("3 4", x: 2, y: 1, role: .ok)
    let theme = Theme(
      name: "t", variant: .light,
      styles: [
        .strong: Style(attributes: .bold),
        .ok: Style(foreground: .ansi(.green), background: .rgb(1, 2, 255)),
      ])

    #expect(
      Exporter.svg(of: grid, theme: theme) == """
        <svg xmlns="http://www.w3.org/2000/svg" width="64" height="36" viewBox="0 0 64 36" \
        font-family="Sarasa Mono SC, Noto Sans Mono CJK SC, DejaVu Sans Mono, NSimSun, monospace" \
        font-size="13.3" xml:space="preserve">
        <rect width="100%" height="100%" fill="#ffffff"/>
        <text x="0" y="13" textLength="32" lengthAdjust="spacingAndGlyphs" fill="#1f1f1f" \
        font-weight="bold">镇屏</text>
        <text x="32" y="13" textLength="16" lengthAdjust="spacingAndGlyphs" fill="#1f1f1f" \
        font-weight="bold">&lt;&amp;</text>
        <rect x="16" y="18" width="24" height="18" fill="#0102ff"/>
        <text x="16" y="31" textLength="8" lengthAdjust="spacingAndGlyphs" fill="#00cd00">3</text>
        <text x="32" y="31" textLength="8" lengthAdjust="spacingAndGlyphs" fill="#00cd00">4</text>
        </svg>

        """)
  }

  @Test func `reversed colours change places, also the terminal's own`() {
    var grid = Grid(size: Size(width: 1, height: 1))
    grid.write("x", x: 0, y: 0)
    let theme = Theme(name: "t", styles: [.text: Style(attributes: .reverse)])

    let picture = Exporter.svg(of: grid, theme: theme)

    #expect(picture.contains("<rect x=\"0\" y=\"0\" width=\"8\" height=\"18\" fill=\"#d4d4d4\"/>"))
    #expect(picture.contains("fill=\"#1e1e1e\">x</text>"))
  }

  @Test(arguments: hostileTexts)
  func `hostile text in a cell stays text`(text: String) {
    var grid = Grid(size: Size(width: 60, height: 1))
    grid.write(text, x: 0, y: 0)

    let picture = Exporter.svg(of: grid, theme: .terminal)

    let tags = picture.split(separator: "<").map { $0.prefix { $0.isLetter || $0 == "/" } }
    #expect(Set(tags).isSubset(of: ["svg", "rect", "text", "/text", "/svg"]))
    #expect(!picture.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!picture.unicodeScalars.contains { (0x200E...0x202E).contains($0.value) })
  }
}
