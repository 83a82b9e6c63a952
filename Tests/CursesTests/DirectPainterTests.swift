import CNcurses
import Canvas
import Glibc
import Testing

@testable import Curses

@Suite("Direct painter")
struct DirectPainterTests {
  private var painter = DirectPainter(erasesInColour: true, clear: Array("\u{1B}[H\u{1B}[2J".utf8))
  private var glyphs = Glyphs(usesLineLetters: false, encoding: Encoding(isUnicode: true))
  private let brushes = Brushes.numbered()

  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test mutating func `clears first, then writes what is not blank`() {
    var grid = Grid(size: Size(width: 8, height: 2))
    grid.write("中a", x: 2, y: 1)

    #expect(bytes(of: grid, over: nil) == "<0m<H<2J<2;3H<0m<100m中a<0m")
  }

  @Test mutating func `writes nothing when nothing has changed`() {
    var grid = Grid(size: Size(width: 8, height: 2))
    grid.write("same", x: 0, y: 0)

    #expect(bytes(of: grid, over: grid) == "")
  }

  @Test mutating func `writes only what has changed, jumping over the rest`() {
    let old = grid("村1234567890 a")
    let new = grid("村x2y4567890 b")

    #expect(bytes(of: new, over: old) == "<1;3H<0m<100mx2y<8Cb<0m")
  }

  @Test mutating func `erases blanks that go on to the edge`() {
    #expect(bytes(of: grid("abc"), over: grid("abc 户户户户")) == "<1;5H<0m<100m<K<0m")
    #expect(bytes(of: grid("x"), over: grid("y")) == "<H<0m<100mx<0m")
  }

  @Test mutating func `leaves the style alone between words of a role`() {
    let blank = Grid(size: Size(width: 20, height: 1))
    var new = blank
    new.write("one", x: 0, y: 0, role: .ok)
    new.write("two", x: 4, y: 0, role: .ok)

    #expect(bytes(of: new, over: blank) == "<H<0m<1\(Role.ok.number)mone two<0m")
  }

  @Test mutating func `puts the cursor where the frame has it`() {
    var new = grid("ab")
    new.cursor = Point(x: 1, y: 0)

    #expect(bytes(of: new, over: grid("ab")) == "<1;2H")
    #expect(bytes(of: new, over: new) == "")
  }

  @Test mutating func `marks where a large frame begins and ends, and a small one not`() {
    var large = Grid(size: Size(width: 120, height: 40))
    for row in 0..<40 { large.write(String(repeating: "村", count: 60), x: 0, y: row) }

    _ = bytes(of: large, over: nil)
    painter.putInOnePiece()
    let text = String(decoding: painter.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{1B}[?2026h\u{1B}[0m"))
    #expect(text.hasSuffix("\u{1B}[0m\u{1B}[?2026l"))

    _ = bytes(of: grid("abc"), over: grid("abd"))
    painter.putInOnePiece()
    #expect(!String(decoding: painter.bytes, as: UTF8.self).contains("2026"))
  }

  @Test(arguments: [true, false], 1...40)
  mutating func `makes any frame of any other`(erasesInColour: Bool, seed: UInt64) {
    var random = Seeded(state: seed)
    let size = Size(
      width: .random(in: 1...14, using: &random), height: .random(in: 1...4, using: &random))
    let ground: CInt = Bool.random(using: &random) ? -1 : 200
    let brushes = Brushes.numbered(ground: ground)
    painter = DirectPainter(
      erasesInColour: erasesInColour, clear: Array("\u{1B}[H\u{1B}[2J".utf8))
    var screen = Screen(size: size, erasesInColour: erasesInColour)
    var shown: Grid?

    for _ in 0..<12 {
      var grid = Bool.random(using: &random) ? shown ?? Grid(size: size) : Grid(size: size)
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        grid.write(
          ["石桥村", "ab  c", "户3", "─█", "      "].randomElement(using: &random) ?? "",
          x: .random(in: -1...13, using: &random), y: .random(in: 0...3, using: &random),
          role: Role.allCases.randomElement(using: &random) ?? .text,
          surface: Surface.allCases.randomElement(using: &random) ?? .plain)
      }
      painter.paint(grid, over: shown, brushes: brushes, glyphs: &glyphs)
      screen.feed(painter.bytes)
      shown = grid

      let wrong = zip(screen.cells, brushes.expected(for: grid)).enumerated().first { $1.0 != $1.1 }
      #expect(wrong == nil)
      #expect(screen.isPlain)
    }
  }

  private func grid(_ text: String) -> Grid {
    var grid = Grid(size: Size(width: 20, height: 1))
    grid.write(text, x: 0, y: 0)
    return grid
  }

  /// What is written, `<` for the two bytes that begin a sequence.
  private mutating func bytes(of grid: Grid, over shown: Grid?) -> String {
    painter.paint(grid, over: shown, brushes: brushes, glyphs: &glyphs)
    return String(decoding: painter.bytes, as: UTF8.self)
      .split(separator: "\u{1B}[", omittingEmptySubsequences: false).joined(separator: "<")
  }
}

extension Role {
  /// Two digits.
  fileprivate var number: String { rawValue < 10 ? "0\(rawValue)" : "\(rawValue)" }
}

extension Brushes {
  /// Role n on surface m is written as `0m`, `1nnm` and `20mm`; the plain surface has no number unless `ground`
  /// gives it one.
  fileprivate static func numbered(ground: CInt = -1) -> Brushes {
    let all = Role.allCases.flatMap { role in
      Surface.allCases.map { surface in
        let background = surface == .plain ? ground : 200 + CInt(surface.rawValue)
        return Brush(
          ink: Ink(foreground: 100 + CInt(role.rawValue), background: background, attributes: []),
          cell: .init(), attributes: Array("\u{1B}[0m".utf8),
          foreground: Array("\u{1B}[1\(role.number)m".utf8),
          background: background < 0 ? [] : Array("\u{1B}[\(background)m".utf8))
      }
    }
    return Brushes(
      all: all, numbers: Array(all.indices), plain: Array("\u{1B}[0m".utf8))
  }

  /// How a screen has to look.
  fileprivate func expected(for grid: Grid) -> [Screen.Character] {
    grid.cells.map { cell in
      guard cell.columns > 0 else { return Screen.Character(scalar: "\0", style: "half") }
      let ink = all[number(for: cell)].ink
      let ground = ink.background < 0 ? [] : ["\(ink.background)"]
      let text = cell.scalar == " " ? [] : ["\(ink.foreground)"]
      return Screen.Character(scalar: cell.scalar, style: (text + ground).joined(separator: ";"))
    }
  }
}
