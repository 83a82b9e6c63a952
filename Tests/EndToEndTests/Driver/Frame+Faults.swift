extension Frame {
  /// What a look at the frame would find wrong; the words are for the test's report.
  var faults: [String] {
    var faults: [String] = []
    if lines.count != size.rows { faults.append("\(lines.count) rows of \(size.rows)") }
    for (y, line) in lines.enumerated() {
      let columns = line.columns
      if columns > size.columns { faults.append("row \(y) is \(columns) columns wide") }
      let strange = line.unicodeScalars.contains { $0.value < 32 || $0 == "\u{FFFD}" }
      if strange { faults.append("row \(y) has a character that is none") }
    }
    if size.hasPanels {
      if !first.hasPrefix(" 镇屏") { faults.append("no headline") }
      if last.isEmpty { faults.append("no last line") }
    }
    return faults + crookedBorders
  }

  /// Corners whose frame is not closed by straight lines, and lines that belong to no frame.
  private var crookedBorders: [String] {
    let width = size.columns
    var cells = lines.map { $0.cells(width: width) }
    var faults: [String] = []
    for y in cells.indices {
      for x in 0..<width where cells[y][x] == "┌" {
        guard let right = (x..<width).first(where: { cells[y][$0] == "┐" }) else {
          faults.append("no right corner for row \(y), column \(x)")
          continue
        }
        var bottom = y + 1
        while bottom < cells.count, cells[bottom][x] == "│" {
          if cells[bottom][right] != "│" {
            faults.append("no edge at row \(bottom), column \(right)")
          }
          cells[bottom][x] = " "
          cells[bottom][right] = " "
          bottom += 1
        }
        let isClosed =
          bottom < cells.count && cells[bottom][x] == "└" && cells[bottom][right] == "┘"
          && cells[bottom][x + 1..<right].allSatisfy { $0 == "─" }
        if !isClosed { faults.append("row \(y), column \(x) opens a frame that is not closed") }
      }
    }
    for (y, row) in cells.enumerated() where row.contains("│") {
      faults.append("row \(y) has an edge without a frame")
    }
    return faults
  }
}

extension String {
  /// How many columns a terminal needs for it.
  var columns: Int { unicodeScalars.map(\.columns).reduce(0, +) }

  /// Cell by cell, the right half of a wide character and the rest of the line being blank.
  fileprivate func cells(width: Int) -> [Unicode.Scalar] {
    let cells = unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      scalar.columns == 2 ? [scalar, " "] : [scalar]
    }
    return cells + Array(repeating: " ", count: max(0, width - cells.count))
  }
}

extension Unicode.Scalar {
  /// Two for Chinese characters and their punctuation; what else the screens use needs one.
  fileprivate var columns: Int {
    switch value {
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
