/// One frame, as a grid of cells; the only thing a front end draws on.
///
/// Writing outside is allowed and ignored, so nobody has to clip by hand. A wide character is
/// always whole: where only half of it would be left, the cell becomes blank.
public struct Grid: Equatable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]

  /// Where the terminal's cursor goes, for readers that follow it; `nil` hides it.
  public var cursor: Point?

  public init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  public subscript(row row: Int) -> ArraySlice<Cell> {
    cells[row * size.width..<(row + 1) * size.width]
  }

  /// Writes `text` from (`x`, `y`), at most `limit` columns of it.
  ///
  /// Control characters, also the invisible ones that turn text around, become blanks; marks
  /// without a width of their own are left out. A wide character that the limit would cut is left
  /// out with all that follows.
  ///
  /// - Returns: The number of columns written.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, x: Int, y: Int, role: Role = .text, surface: Surface = .plain,
    limit: Int = .max
  ) -> Int {
    let room = min(limit, size.width - x)
    var column = 0
    for scalar in text.unicodeScalars {
      let columns = scalar.columns
      guard columns > 0 else { continue }
      guard column + columns <= room else { break }
      let visible = scalar.isControl ? " " : scalar
      put(Cell(visible, columns: columns, role: role, surface: surface), x: x + column, y: y)
      column += columns
    }
    return column
  }

  /// The same frame on a sheet of another size, cut or blank at the right and the bottom.
  public func resized(to size: Size) -> Grid {
    var grid = Grid(size: size)
    for y in 0..<min(size.height, self.size.height) {
      for (x, cell) in self[row: y].enumerated() { grid.put(cell, x: x, y: y) }
    }
    grid.cursor = cursor
    return grid
  }

  /// Gives a rectangle another surface, the characters kept.
  public mutating func lay(_ surface: Surface, on rect: Rect) {
    change(rect) { $0.surface = surface }
  }

  /// Blanks a rectangle.
  public mutating func clear(_ rect: Rect, surface: Surface = .plain) {
    for y in rect.y..<rect.y + rect.height {
      for x in rect.x..<rect.x + rect.width {
        put(Cell(" ", role: .text, surface: surface), x: x, y: y)
      }
    }
  }

  /// Copies the rows `rows` of another grid to (`x`, `y`).
  public mutating func paste(_ other: Grid, rows: Range<Int>, x: Int, y: Int) {
    for row in rows.clamped(to: 0..<other.size.height) {
      for (offset, cell) in other[row: row].enumerated() where cell.columns > 0 {
        put(cell, x: x + offset, y: y + row - rows.lowerBound)
      }
    }
  }

  /// Puts one cell, mending what it cuts in half.
  ///
  /// A right half cannot be put: it comes with its character.
  public mutating func put(_ cell: Cell, x: Int, y: Int) {
    guard (0..<size.height).contains(y), (0..<size.width).contains(x), cell.columns > 0 else {
      return
    }
    let index = y * size.width + x
    mend(index, x)
    guard cell.columns == 2 else {
      cells[index] = cell
      return
    }
    guard x + 1 < size.width else { return }
    mend(index + 1, x + 1)
    cells[index] = cell
    cells[index + 1] = .rightHalf(cell.role, cell.surface)
  }

  /// Blanks the other half of a wide character that is about to be overwritten at `index`.
  private mutating func mend(_ index: Int, _ x: Int) {
    if cells[index].columns == 0, x > 0 {
      cells[index - 1] = Cell(" ", role: cells[index].role, surface: cells[index].surface)
    }
    if cells[index].columns == 2 {
      cells[index + 1] = Cell(" ", role: cells[index].role, surface: cells[index].surface)
    }
  }

  private mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
    for y in max(0, rect.y)..<max(0, min(size.height, rect.y + rect.height)) {
      for x in max(0, rect.x)..<max(0, min(size.width, rect.x + rect.width)) {
        body(&cells[y * size.width + x])
      }
    }
  }
}

extension Grid {
  /// The frame as lines of text, for tests and for paper.
  public var lines: [String] {
    (0..<size.height).map { row in
      var line = String.UnicodeScalarView()
      line.append(contentsOf: self[row: row].lazy.filter { $0.columns > 0 }.map(\.scalar))
      return String(line)
    }
  }
}
