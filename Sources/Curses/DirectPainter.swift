import Canvas

/// Writes the difference between two frames itself, for terminals that work as nearly all do.
///
/// ncurses takes most of a key's time for it, and sends a page in a hundred writes.
struct DirectPainter {
  /// Whether erasing takes the background in force.
  let erasesInColour: Bool
  /// What clears the screen.
  let clear: [UInt8]

  private(set) var bytes: [UInt8] = []
  /// The brush in force; `nil` is none, as between two frames.
  private var worn: Int?
  /// Where the terminal writes next; `nil` after a last column, when terminals differ.
  private var place: Point?
  private var text = RowText()

  init(erasesInColour: Bool, clear: [UInt8]) {
    self.erasesInColour = erasesInColour
    self.clear = clear
  }

  /// Writes what makes a terminal that shows `shown` show `grid`; `nil` is a terminal that may
  /// show anything.
  ///
  /// ``bytes`` is empty when that is nothing.
  mutating func paint(
    _ grid: Grid, over shown: Grid?, brushes: Brushes, glyphs: inout Glyphs
  ) {
    bytes.removeAll(keepingCapacity: true)
    place = nil
    let shown = shown ?? cleared(to: grid.size, brushes: brushes)
    for row in 0..<grid.size.height {
      guard var columns = grid.changes(inRow: row, since: shown) else { continue }
      // The right half of a wide character is written with its left one.
      let first = grid.cells[row * grid.size.width + columns.lowerBound]
      if first.columns == 0 { columns = max(0, columns.lowerBound - 1)..<columns.upperBound }
      if Self.isBlank(grid[row: row].dropFirst(columns.upperBound - 1), brushes: brushes) {
        columns = columns.lowerBound..<grid.size.width
      }
      text.read(columns, ofRow: row, in: grid, brushes: brushes, glyphs: &glyphs)
      paint(row, of: grid, over: shown, brushes: brushes)
    }
    // Whatever is written next, by whomever, is plain.
    if worn != nil { bytes += brushes.plain }
    worn = nil
    if let cursor = grid.cursor, cursor != shown?.cursor || !bytes.isEmpty { move(to: cursor) }
  }

  /// Tells the terminal to show a large frame at once (mode 2026); a small one is.
  mutating func putInOnePiece() {
    guard bytes.count > Self.largeFrame else { return }
    bytes.insert(contentsOf: Array("\u{1B}[?2026h".utf8), at: 0)
    bytes += "\u{1B}[?2026l".utf8
  }

  /// About what a terminal reads at once.
  private static let largeFrame = 2048

  /// Clears the screen, and says what it shows then: blanks, if they are of the page's colour.
  private mutating func cleared(to size: Size, brushes: Brushes) -> Grid? {
    let page = brushes.number(for: .blank)
    let isPlain = brushes.all[page].ink.background < 0
    bytes += brushes.plain
    if !isPlain, erasesInColour { wear(page, brushes) }
    bytes += clear
    place = Point(x: 0, y: 0)
    return isPlain || erasesInColour ? Grid(size: size) : nil
  }

  private mutating func paint(_ row: Int, of grid: Grid, over shown: Grid?, brushes: Brushes) {
    let start = row * grid.size.width
    let tail = erasableTail(width: grid.size.width, brushes: brushes)
    var written = -1
    for index in 0..<tail {
      let piece = text.pieces[index]
      if let shown, grid.cells[start + piece.column] == shown.cells[start + piece.column] {
        continue
      }
      // A jump takes five bytes: over a few columns of the same brush, writing them is shorter.
      let gap = written + 1..<index
      if written >= 0, gap.count < 5, gap.allSatisfy({ text.pieces[$0].brush == worn }) {
        for index in gap { write(text.pieces[index], row: row, size: grid.size, brushes: brushes) }
      }
      write(piece, row: row, size: grid.size, brushes: brushes)
      written = index
    }
    guard tail < text.pieces.count else { return }
    move(to: Point(x: text.pieces[tail].column, y: row))
    wear(text.pieces[tail].brush, brushes)
    bytes += [0x1B, 0x5B, 0x4B]
  }

  /// Whether the cells are blanks of one brush.
  private static func isBlank(_ cells: ArraySlice<Cell>, brushes: Brushes) -> Bool {
    guard let brush = cells.first.map(brushes.number(for:)) else { return true }
    return cells.allSatisfy { $0.scalar == " " && brushes.number(for: $0) == brush }
  }

  /// Where blanks begin that go on to the right edge and can be erased instead of written.
  private func erasableTail(width: Int, brushes: Brushes) -> Int {
    let pieces = text.pieces
    guard let last = pieces.last, last.column == width - 1, last.glyph.character == 0x20,
      brushes.all[last.brush].isErasable(inColour: erasesInColour)
    else { return pieces.count }
    let ink = pieces.lastIndex { $0.glyph.character != 0x20 || $0.brush != last.brush } ?? -1
    return pieces.count - (ink + 1) > 3 ? ink + 1 : pieces.count
  }

  private mutating func write(
    _ piece: RowText.Piece, row: Int, size: Size, brushes: Brushes
  ) {
    move(to: Point(x: piece.column, y: row))
    wear(piece.brush, brushes)
    if let scalar = Unicode.Scalar(UInt32(bitPattern: piece.glyph.character)) {
      bytes += Unicode.UTF8.encode(scalar).map { Array($0) } ?? []
    }
    if Int(piece.glyph.columns) < piece.columns { bytes.append(0x20) }
    let next = piece.column + piece.columns
    place = next < size.width ? Point(x: next, y: row) : nil
  }

  private mutating func move(to target: Point) {
    guard place != target else { return }
    if let place, place.y == target.y, place.x < target.x {
      escape(target.x - place.x == 1 ? [] : [target.x - place.x], final: 0x43)
    } else {
      // What is left out is 1.
      let column = target.x == 0 ? [] : [target.x + 1]
      escape(target == Point(x: 0, y: 0) ? [] : [target.y + 1] + column, final: 0x48)
    }
    place = target
  }

  private mutating func wear(_ brush: Int, _ brushes: Brushes) {
    guard worn != brush else { return }
    let new = brushes.all[brush]
    let old = worn.map { brushes.all[$0] }
    worn = brush
    guard let old, new.coversColours(of: old) else {
      bytes += new.attributes
      bytes += new.foreground
      bytes += new.background
      return
    }
    if old.ink.foreground != new.ink.foreground { bytes += new.foreground }
    if old.ink.background != new.ink.background { bytes += new.background }
  }

  private mutating func escape(_ numbers: [Int], final: UInt8) {
    bytes += [0x1B, 0x5B]
    for (index, number) in numbers.enumerated() {
      if index > 0 { bytes.append(0x3B) }
      bytes += String(number).utf8
    }
    bytes.append(final)
  }
}
