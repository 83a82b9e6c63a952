/// One frame, as a grid of cells; the only thing a front end draws on.
///
/// Writing outside is allowed and ignored, so nobody has to clip by hand. A wide character is
/// always whole: where only half of it would be left, the cell becomes blank.
public struct Grid: Equatable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]

  /// Where the terminal's cursor goes, seen or not, for readers that follow it; `nil` leaves it
  /// where it is, there being nothing to attend to.
  public var cursor: Point?
  /// Whether the cursor is seen: where something is typed.
  public var showsCursor = false

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
    _ text: String, x: Int, y: Int, role: Role = .text, surface: Surface = .plain,
    limit: Int = .max
  ) -> Int {
    let room = min(limit, size.width - x)
    var cell = Cell(" ", role: role, surface: surface)
    let row = indices(ofRow: y)
    var cells = cells.mutableSpan
    var column = 0
    for scalar in text.unicodeScalars {
      let columns = scalar.columns
      guard columns > 0 else { continue }
      guard column + columns <= room else { break }
      cell.scalar = scalar
      cell.columns = UInt8(columns)
      cells.put(cell, at: x + column, in: row)
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
    grid.showsCursor = showsCursor
    return grid
  }

  /// The columns of a row from the first that is not as in `old` to the last.
  ///
  /// - Returns: `nil` when the row is the same; all columns when the sizes differ.
  public func changes(inRow row: Int, since old: Grid?) -> Range<Int>? {
    guard let old, old.size == size else { return size.width == 0 ? nil : 0..<size.width }
    let start = row * size.width
    var (first, last) = (start, start + size.width - 1)
    // Every cell of a frame comes by here at every key; spans are the quickest to walk.
    let (new, former) = (cells.span, old.cells.span)
    while first <= last, new[first] == former[first] { first += 1 }
    while first <= last, new[last] == former[last] { last -= 1 }
    return first > last ? nil : first - start..<last - start + 1
  }

  /// Gives a rectangle another surface, the characters kept.
  public mutating func lay(_ surface: Surface, on rect: Rect) {
    change(rect) { $0.surface = surface }
  }

  /// Blanks a rectangle.
  public mutating func clear(_ rect: Rect, surface: Surface = .plain) {
    fill(rect, with: Cell(" ", role: .text, surface: surface))
  }

  /// Puts the same cell all over a rectangle: lines, bars.
  public mutating func fill(_ rect: Rect, with cell: Cell) {
    for y in rect.rows.clamped(to: 0..<size.height) {
      let row = indices(ofRow: y)
      var cells = cells.mutableSpan
      for x in stride(from: rect.x, to: rect.columns.upperBound, by: max(1, Int(cell.columns))) {
        cells.put(cell, at: x, in: row)
      }
    }
  }

  /// Copies another grid, or `rows` of it, to (`x`, `y`), its cursor too.
  public mutating func paste(_ other: Grid, rows: Range<Int>? = nil, x: Int, y: Int) {
    let rows = (rows ?? 0..<other.size.height).clamped(to: 0..<other.size.height)
    for row in rows {
      let target = y + row - rows.lowerBound
      guard (0..<size.height).contains(target) else { continue }
      // Whole inside, nothing is cut in half but at the two ends.
      guard x >= 0, other.size.width > 0, x + other.size.width <= size.width else {
        for (offset, cell) in other[row: row].enumerated() where cell.columns > 0 {
          put(cell, x: x + offset, y: target)
        }
        continue
      }
      put(.blank, x: x, y: target)
      put(.blank, x: x + other.size.width - 1, y: target)
      let start = target * size.width + x
      cells.replaceSubrange(start..<start + other.size.width, with: other[row: row])
    }
    if let point = other.cursor, rows.contains(point.y) {
      cursor = Point(x: x + point.x, y: y + point.y - rows.lowerBound)
    }
  }

  /// Puts one cell, mending what it cuts in half.
  ///
  /// A control character becomes a blank. A right half cannot be put: it comes with its character.
  public mutating func put(_ cell: Cell, x: Int, y: Int) {
    let row = indices(ofRow: y)
    var cells = cells.mutableSpan
    cells.put(cell, at: x, in: row)
  }

  /// Where a row's cells are; nowhere when there is no such row.
  private func indices(ofRow y: Int) -> Range<Int> {
    guard y >= 0, y < size.height else { return 0..<0 }
    return y * size.width..<(y + 1) * size.width
  }

  mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
    for y in rect.rows.clamped(to: 0..<size.height) {
      for x in rect.columns.clamped(to: 0..<size.width) {
        body(&cells[y * size.width + x])
      }
    }
  }
}

extension Grid {
  /// The frame as lines of text, for tests and for paper.
  public var lines: [String] {
    (0..<size.height).map { row in
      var line = ""
      for cell in self[row: row] where cell.columns > 0 { line.unicodeScalars.append(cell.scalar) }
      return line
    }
  }
}
