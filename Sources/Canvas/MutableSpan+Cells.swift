// A span of them is changed in place; an array would be asked at every cell whether it is shared.
extension MutableSpan<Cell> {
  /// Puts a cell into the row whose cells are at `row`; see ``Grid/put(_:x:y:)``.
  mutating func put(_ cell: Cell, at x: Int, in row: Range<Int>) {
    guard x >= 0, x + Int(cell.columns) <= row.count, cell.columns > 0 else { return }
    let index = row.lowerBound + x
    if self[index].columns != 1 { mend(index) }
    self[index] = cell
    if cell.scalar.isControl { self[index].scalar = " " }
    guard cell.columns == 2 else { return }
    if self[index + 1].columns != 1 { mend(index + 1) }
    self[index + 1] = .rightHalf(cell.role, cell.surface)
  }

  /// Blanks the other half of a wide character that is about to be overwritten.
  private mutating func mend(_ index: Int) {
    let half = self[index]
    let other = half.columns == 2 ? index + 1 : index - 1
    self[other] = Cell(" ", role: half.role, surface: half.surface)
  }
}
