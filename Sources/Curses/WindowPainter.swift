import CNcurses
import Canvas

/// Has ncurses write the difference between two frames: for any terminal, in any encoding.
struct WindowPainter {
  private var text = RowText()
  private var line: [cchar_t] = []

  /// Writes what makes a terminal that shows `shown` show `grid`; `nil` is a terminal that may
  /// show anything.
  ///
  /// - Parameters:
  ///   - grid: The new frame.
  ///   - shown: The old one.
  ///   - brushes: How it is drawn.
  ///   - glyphs: What with.
  ///   - inOnePiece: Whether the terminal can be told where a large frame ends.
  mutating func paint(
    _ grid: Grid, over shown: Grid?, brushes: Brushes, glyphs: inout Glyphs, inOnePiece: Bool
  ) {
    if shown == nil { cncurses_forget() }
    for row in 0..<grid.size.height {
      guard var columns = grid.changes(inRow: row, since: shown) else { continue }
      // The right half of a wide character is written with its left one.
      let first = grid.cells[row * grid.size.width + columns.lowerBound]
      if first.columns == 0 { columns = max(0, columns.lowerBound - 1)..<columns.upperBound }
      text.read(columns, ofRow: row, in: grid, brushes: brushes, glyphs: &glyphs)
      put(row: row, brushes: brushes)
    }
    leaveok(cncurses_screen(), grid.cursor == nil)
    if let cursor = grid.cursor { wmove(cncurses_screen(), CInt(cursor.y), CInt(cursor.x)) }
    cncurses_update(inOnePiece)
  }

  private mutating func put(row: Int, brushes: Brushes) {
    line.removeAll(keepingCapacity: true)
    for piece in text.pieces {
      let cell = brushes.all[piece.brush].cell
      line.append(cell.showing(piece.glyph))
      // What stands for a wide character leaves a column over.
      if Int(piece.glyph.columns) < piece.columns { line.append(cell) }
    }
    let column = text.pieces.first?.column ?? 0
    cncurses_put(CInt(row), CInt(column), line, CInt(line.count))
  }
}

extension cchar_t {
  fileprivate func showing(_ glyph: Glyphs.Glyph) -> cchar_t {
    var cell = self
    cell.chars.0 = glyph.character
    cell.attr |= glyph.attribute
    return cell
  }
}
