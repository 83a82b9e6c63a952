import Canvas
import Testing

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

  @Test func `a frame in ASCII keeps its letters and its width`() {
    var grid = Grid(size: Size(width: 12, height: 1))
    grid.write("┌ 镇é ─▌█▲", x: 0, y: 0)
    grid.drawInAscii()

    #expect(grid.lines == ["+ 镇é ->#^  "])
  }
}
