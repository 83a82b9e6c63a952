/// The frames around panels, drawn with lines, or with letters where there are none.
struct Boxes: Equatable, CustomStringConvertible {
  struct Box: Equatable {
    let columns: ClosedRange<Int>
    let rows: ClosedRange<Int>
  }

  private(set) var all: [Box] = []
  /// What is wrong with them; the words are for the test's report.
  private(set) var faults: [String] = []

  var description: String {
    all.map {
      "\($0.columns.lowerBound),\($0.rows.lowerBound)–\($0.columns.upperBound),\($0.rows.upperBound)"
    }.joined(separator: " ")
  }

  /// Looks for them, cell by cell.
  ///
  /// - Parameter cells: Row by row, as long as each other; the right half of a wide character is
  ///   a blank.
  init(in cells: [[Unicode.Scalar]]) {
    for y in cells.indices.dropLast() {
      for x in cells[y].indices.dropLast() where Self.opens(cells, x, y) {
        let corner = cells[y].indices.dropFirst(x + 1).first { column in
          Self.rightCorners.contains(cells[y][column])
            && Self.uprights.contains(cells[y + 1][column])
        }
        guard let right = corner else {
          faults.append("no right corner for row \(y), column \(x)")
          continue
        }
        var bottom = y + 1
        while bottom < cells.count, Self.uprights.contains(cells[bottom][x]) {
          if !Self.uprights.contains(cells[bottom][right]) {
            faults.append("no edge at row \(bottom), column \(right)")
          }
          bottom += 1
        }
        guard bottom < cells.count, Self.lowerLeft.contains(cells[bottom][x]),
          Self.lowerRight.contains(cells[bottom][right]),
          Self.levels.contains(cells[bottom][x + 1]), Self.levels.contains(cells[bottom][right - 1])
        else {
          faults.append("row \(y), column \(x) opens a box that is not closed")
          continue
        }
        all.append(Box(columns: x...right, rows: y...bottom))
      }
    }
  }

  private static func opens(_ cells: [[Unicode.Scalar]], _ x: Int, _ y: Int) -> Bool {
    leftCorners.contains(cells[y][x]) && levels.contains(cells[y][x + 1])
      && uprights.contains(cells[y + 1][x])
  }

  private static let leftCorners: Set<Unicode.Scalar> = ["┌", "╭", "+"]
  private static let rightCorners: Set<Unicode.Scalar> = ["┐", "╮", "+"]
  private static let lowerLeft: Set<Unicode.Scalar> = ["└", "╰", "+"]
  private static let lowerRight: Set<Unicode.Scalar> = ["┘", "╯", "+"]
  private static let uprights: Set<Unicode.Scalar> = ["│", "|"]
  private static let levels: Set<Unicode.Scalar> = ["─", "-"]
}

extension Emulator {
  var boxes: Boxes {
    Boxes(in: (0..<size.rows).map { self[row: $0].map { $0.columns == 0 ? " " : $0.scalar } })
  }

  /// What a look at the screen would find wrong, cell by cell.
  ///
  /// Not while a list lies over boxes.
  var faults: [String] { complaints + boxes.faults + halves }

  /// Where there is half a character, or one that is none.
  var halves: [String] {
    var halves: [String] = []
    for y in 0..<size.rows {
      let squares = Array(self[row: y])
      for (x, square) in squares.enumerated() {
        let next = x + 1 < squares.count ? squares[x + 1].columns : 1
        let isWhole = square.columns == 2 ? next == 0 : next != 0
        if !isWhole || square.scalar == "\u{FFFD}" { halves.append("row \(y), column \(x)") }
      }
    }
    return halves
  }
}

extension Frame {
  var boxes: Boxes {
    let widths = ColumnTable(ambiguous: 1)
    return Boxes(
      in: lines.map { line in
        let cells = line.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          widths.columns(of: scalar) == 2 ? [scalar, " "] : [scalar]
        }
        return cells + Array(repeating: " ", count: max(0, size.columns - cells.count))
      })
  }
}
