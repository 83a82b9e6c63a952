import Canvas

/// The cells of a row as they are drawn: which brush, which glyph.
///
/// Between words of a role a blank takes the brush before it where that looks the same: changing
/// the style costs bytes and shows nothing.
struct RowText {
  struct Piece {
    var brush: Int
    var glyph: Glyphs.Glyph
    /// Where it stands, and how many columns the frame gives it.
    var column: Int
    var columns: Int
  }

  private(set) var pieces: [Piece] = []

  /// Reads the cells of `columns`; the first is not the right half of a character.
  mutating func read(
    _ columns: Range<Int>, ofRow row: Int, in grid: Grid, brushes: Brushes, glyphs: inout Glyphs
  ) {
    pieces.removeAll(keepingCapacity: true)
    let cells = grid.cells
    let start = row * grid.size.width
    let inkEnd = columns.last { cells[start + $0].scalar != " " } ?? 0
    var last: Int?
    for column in columns {
      let cell = cells[start + column]
      guard cell.columns > 0 else { continue }
      var brush = brushes.number(for: cell)
      if cell.scalar == " ", column < inkEnd, let last, last != brush,
        brushes.all[brush].blanksLike(brushes.all[last])
      {
        brush = last
      }
      last = brush
      pieces.append(
        Piece(
          brush: brush, glyph: glyphs[cell.scalar, columns: cell.columns], column: column,
          columns: Int(cell.columns)))
    }
  }
}
