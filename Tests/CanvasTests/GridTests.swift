import Canvas
import Testing

@Suite("Grid")
struct GridTests {
  @Test func `keeps what is written inside and drops what is outside`() {
    var grid = Grid(size: Size(width: 6, height: 2))

    grid.write("left", x: -2, y: 0)
    grid.write("right", x: 3, y: 0)
    grid.write("nowhere", x: 0, y: 2)
    grid.write("nowhere", x: 0, y: -1)

    #expect(grid.lines == ["ft rig", "      "])
  }

  @Test func `says how many columns it wrote`() {
    var grid = Grid(size: Size(width: 7, height: 1))

    #expect(grid.write("贫困a", x: 0, y: 0) == 5)
    #expect(grid.write("贫困", x: 0, y: 0, limit: 3) == 2)
  }

  @Test(arguments: [
    ("a中b", 0, "x中b "), ("a中b", 1, "ax b "), ("a中b", 2, "a xb "), ("a中b", 3, "a中x "),
  ])
  func `blanks the other half of what it overwrites`(
    text: String, place: Int, expected: String
  ) {
    var grid = Grid(size: Size(width: 5, height: 1))
    grid.write(text, x: 0, y: 0)

    grid.write("x", x: place, y: 0)

    #expect(grid.lines == [expected])
  }

  @Test func `leaves a wide character out when only half of it fits`() {
    var grid = Grid(size: Size(width: 3, height: 1))

    let columns = grid.write("中中", x: 0, y: 0)

    #expect(columns == 2)
    #expect(grid.lines == ["中 "])
  }

  @Test(arguments: ["\n", "\t", "\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}"])
  func `shows a control character as a blank`(control: String) {
    var grid = Grid(size: Size(width: 3, height: 1))

    grid.write("a\(control)b", x: 0, y: 0)
    #expect(grid.lines == ["a b"])

    for scalar in control.unicodeScalars { grid.put(Cell(scalar, role: .text), x: 0, y: 0) }
    #expect(grid.lines == ["  b"])
  }

  @Test func `leaves out marks without a width`() {
    var grid = Grid(size: Size(width: 4, height: 1))

    grid.write("e\u{301}\u{200B}f\u{FE0F}", x: 0, y: 0)

    #expect(grid.lines == ["ef  "])
  }

  @Test func `fills rectangles, also with wide characters and partly outside`() {
    var grid = Grid(size: Size(width: 5, height: 3))

    grid.fill(Rect(x: -1, y: 0, width: 9, height: 1), with: Cell("─", role: .border))
    grid.fill(Rect(x: 1, y: 1, width: 9, height: 9), with: Cell("中", columns: 2, role: .text))

    #expect(grid.lines == ["─────", " 中中", " 中中"])
  }

  @Test func `takes a rectangle that is wholly outside for an empty one`() {
    var grid = Grid(size: Size(width: 2, height: 2))

    for (x, y) in [(0, 5), (5, 0), (-5, 0), (0, -5)] {
      grid.fill(Rect(x: x, y: y, width: 1, height: 1), with: Cell("x", role: .text))
      grid.lay(.bar, on: Rect(x: x, y: y, width: 1, height: 1))
    }

    #expect(grid == Grid(size: Size(width: 2, height: 2)))
  }

  @Test func `lays another surface under characters that stay`() {
    var grid = Grid(size: Size(width: 4, height: 1))
    grid.write("中a", x: 0, y: 0, role: .bad)

    grid.lay(.selection, on: Rect(x: 0, y: 0, width: 3, height: 5))

    #expect(grid.lines == ["中a "])
    #expect(grid.cells.map(\.surface) == [.selection, .selection, .selection, .plain])
    #expect(grid.cells.map(\.role) == [.bad, .bad, .bad, .text])
  }

  @Test func `says which columns of a row have changed`() {
    var old = Grid(size: Size(width: 8, height: 2))
    old.write("一二三", x: 0, y: 0)
    var new = old
    new.write("x", x: 3, y: 0)

    #expect(new.changes(inRow: 0, since: old) == 2..<4)
    #expect(new.changes(inRow: 1, since: old) == nil)
    #expect(new.changes(inRow: 1, since: nil) == 0..<8)
    #expect(new.changes(inRow: 1, since: Grid(size: Size(width: 7, height: 2))) == 0..<8)
  }

  @Test func `fits another sheet without halves at the edge`() {
    var grid = Grid(size: Size(width: 6, height: 2))
    grid.write("一二三", x: 0, y: 0)

    #expect(grid.resized(to: Size(width: 5, height: 1)).lines == ["一二 "])
    #expect(grid.resized(to: Size(width: 7, height: 2)).lines == ["一二三 ", "       "])
  }

  @Test(arguments: [(0, 0), (0, 5), (5, 0), (-1, -1)])
  func `takes everything at no size at all`(width: Int, height: Int) {
    var grid = Grid(size: Size(width: width, height: height))

    grid.write("中", x: 0, y: 0)
    grid.lay(.bar, on: Rect(x: 0, y: 0, width: 9, height: 9))
    grid.clear(Rect(x: -3, y: -3, width: 9, height: 9))

    #expect(grid.cells.isEmpty)
  }
}
