/// What is written, moved and erased.
extension Emulator {
  func write(_ scalar: Unicode.Scalar) {
    // Of the terminal's own making, and so never wide.
    if lines[isShifted ? 1 : 0], let line = Self.lineLetters[scalar] {
      write(line, columns: 1)
    } else {
      write(scalar, columns: widths.columns(of: scalar))
    }
  }

  func repeatLast(_ count: Int) {
    guard let last else {
      complain("nothing is repeated")
      return
    }
    for _ in 0..<count { write(last.scalar, columns: Int(last.columns)) }
  }

  private func write(_ scalar: Unicode.Scalar, columns: Int) {
    guard columns > 0 else {
      complain("U+\(String(scalar.value, radix: 16)) is drawn over another character")
      return
    }
    if isAtEdge || column + columns > size.columns {
      guard modes.contains(7), columns <= size.columns else { return }
      isAtEdge = false
      column = 0
      index()
    }
    if isInserting { insertBlanks(columns) }
    part(row, column)
    part(row, column + columns)
    let place = row * size.columns + column
    let square = Square(scalar: scalar, columns: UInt8(columns), pen: pen)
    squares[place] = square
    last = square
    if columns == 2 { squares[place + 1] = Square(columns: 0, pen: pen) }
    column += columns
    if column == size.columns {
      isAtEdge = true
      column -= 1
    }
  }

  /// The line-drawing letters of the VT100.
  static let lineLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "t": "├", "u": "┤", "w": "┬",
    "v": "┴", "n": "┼", "a": "▒", "`": "◆", "f": "°", "g": "±", "~": "·", "o": "⎺", "s": "⎽",
    "y": "≤", "z": "≥", "{": "π", "|": "≠", "}": "£",
  ]

  /// Blanks what would be left of a wide character that is parted before a column.
  private func part(_ row: Int, _ column: Int) {
    guard (1..<size.columns).contains(column) else { return }
    let place = row * size.columns + column
    guard squares[place].columns == 0 else { return }
    squares[place - 1] = Square(pen: squares[place - 1].pen)
    squares[place] = Square(pen: squares[place].pen)
  }

  func move(toColumn column: Int) {
    isAtEdge = false
    self.column = min(max(0, column), size.columns - 1)
  }

  func move(toRow row: Int) {
    isAtEdge = false
    self.row = min(max(0, row), size.rows - 1)
  }

  func index() {
    isAtEdge = false
    if row == bottom { scroll(from: top, by: 1) } else { row = min(row + 1, size.rows - 1) }
  }

  func reverseIndex() {
    isAtEdge = false
    if row == top { scroll(from: top, by: -1) } else { row = max(0, row - 1) }
  }

  /// What is left where something is erased.
  private var blankSquare: Square {
    Square(pen: Pen(ground: manners.erasesInColour ? pen.ground : .own))
  }

  func blank(_ row: Int, _ columns: Range<Int>) {
    part(row, columns.lowerBound)
    part(row, columns.upperBound)
    let start = row * size.columns
    for column in columns { squares[start + column] = blankSquare }
  }

  func eraseLine(_ kind: Int) {
    isAtEdge = false
    switch kind {
    case 0: blank(row, column..<size.columns)
    case 1: blank(row, 0..<column + 1)
    default: blank(row, 0..<size.columns)
    }
  }

  func eraseScreen(_ kind: Int) {
    let others =
      switch kind {
      case 0: row + 1..<size.rows
      case 1: 0..<row
      default: 0..<size.rows
      }
    for row in others { blank(row, 0..<size.columns) }
    if kind < 2 { eraseLine(kind) }
  }

  func deleteCharacters(_ count: Int) {
    part(row, column)
    part(row, column + count)
    let count = min(count, size.columns - column)
    let start = row * size.columns
    squares.removeSubrange(start + column..<start + column + count)
    squares.insert(
      contentsOf: Array(repeating: blankSquare, count: count), at: start + size.columns - count)
  }

  func insertBlanks(_ count: Int) {
    part(row, column)
    part(row, size.columns - count)
    let count = min(count, size.columns - column)
    let start = row * size.columns
    squares.removeSubrange(start + size.columns - count..<start + size.columns)
    squares.insert(contentsOf: Array(repeating: blankSquare, count: count), at: start + column)
  }

  /// Moves the rows down to the margin up; or down, by a number below zero.
  func scroll(from first: Int, by count: Int) {
    guard first <= bottom else { return }
    let width = size.columns
    let height = bottom - first + 1
    let moved = min(abs(count), height)
    let blanks = Array(repeating: blankSquare, count: moved * width)
    let block = squares[first * width..<(bottom + 1) * width]
    let new =
      count > 0
      ? Array(block.dropFirst(moved * width)) + blanks
      : blanks + Array(block.dropLast(moved * width))
    squares.replaceSubrange(first * width..<(bottom + 1) * width, with: new)
  }
}
