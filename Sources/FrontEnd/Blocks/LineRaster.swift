import Canvas

/// Straight lines in character cells: of braille dots, 2×4 a cell, or of one mark a cell.
struct LineRaster {
  let isBraille: Bool
  let mark: String
  private var dots: [Point: UInt32] = [:]

  init(isBraille: Bool, mark: String) {
    self.isBraille = isBraille
    self.mark = mark
  }

  /// Draws a line from dot to dot, or from cell to cell, both ends with it.
  mutating func join(_ start: Point, _ end: Point) {
    let (width, height) = (end.x - start.x, end.y - start.y)
    let steps = max(abs(width), abs(height), 1)
    for step in 0...steps {
      // Halves go the same way whether the line climbs or falls.
      set(
        Point(
          x: start.x + (2 * step * width + steps) / (2 * steps),
          y: start.y + floorDivide(2 * step * height + steps, 2 * steps)))
    }
  }

  /// What stands in each cell.
  var cells: [(Point, String)] {
    dots.map { point, bits in
      let scalar = Unicode.Scalar(0x2800 + bits)
      return (point, isBraille ? scalar.map { String($0) } ?? mark : mark)
    }
  }

  private mutating func set(_ dot: Point) {
    guard isBraille else {
      dots[dot] = 1
      return
    }
    // By column and row in the cell, as Unicode numbers the dots.
    let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    dots[Point(x: dot.x / 2, y: dot.y / 4), default: 0] |= bits[dot.x % 2][dot.y % 4]
  }

  private func floorDivide(_ a: Int, _ b: Int) -> Int {
    let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
    return rest < 0 ? quotient - 1 : quotient
  }
}
