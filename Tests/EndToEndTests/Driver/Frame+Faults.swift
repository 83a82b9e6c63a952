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
      let isHeaded = [" 镇屏", " Zhenping"].contains { first == $0 || first.hasPrefix($0 + "  ") }
      if !isHeaded { faults.append("no headline") }
      if last.isEmpty { faults.append("no last line") }
    }
    // A list covers the frames below it in part; they are looked at when it is closed.
    return faults + (list.map(\.faults) ?? crookedBorders)
  }

  /// The list that lies over the screen, with the frame around it.
  var list: FramedList? {
    let cells = lines.map { $0.cells(width: size.columns) }
    for (y, line) in lines.enumerated().dropFirst() {
      // The line in which something is typed, or a key is waited for.
      let query = ["│ › ", "│ 请按要查询的键", "│ Press the key"].compactMap { line.firstRange(of: $0) }
      guard let start = query.first?.lowerBound else { continue }
      let left = String(line[..<start]).columns
      guard cells[y - 1][left] == "┌",
        let right = cells[y - 1][left...].firstIndex(of: "┐")
      else { continue }
      return FramedList(cells: cells[(y - 1)...].map { Array($0[left...right]) })
    }
    return nil
  }

  /// Corners whose frame is not closed by straight lines, and lines that belong to no frame.
  private var crookedBorders: [String] {
    let width = size.columns
    var cells = lines.map { $0.cells(width: width) }
    cells.removeAxes()
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

/// A list over the screen, from its first row on.
struct FramedList {
  fileprivate let cells: [[Unicode.Scalar]]

  /// What is inside the frame, row by row, the frame included.
  var rows: [String] { cells.prefix(height).map { $0.text } }

  private var height: Int {
    let bottom = cells.indices.dropFirst().first { cells[$0].first == "└" }
    return (bottom ?? cells.count - 1) + 1
  }

  fileprivate var faults: [String] {
    guard let last = cells.prefix(height).last, last.first == "└", last.last == "┘" else {
      return ["the list's frame is not closed"]
    }
    let isStraight = cells.prefix(height).dropFirst().dropLast().allSatisfy {
      $0.first == "│" && $0.last == "│"
    }
    return isStraight ? [] : ["the list's frame is not straight"]
  }
}

extension [[Unicode.Scalar]] {
  /// Blanks the vertical axes of charts, which have a tick somewhere and belong to no frame.
  fileprivate mutating func removeAxes() {
    for x in first?.indices ?? 0..<0 {
      var y = startIndex
      while y < endIndex {
        let run = self[y...].prefix { $0[x] == "│" || $0[x] == "┤" }
        if run.contains(where: { $0[x] == "┤" }) {
          for row in run.indices { self[row][x] = " " }
        }
        y = run.endIndex + 1
      }
    }
  }
}

extension [Unicode.Scalar] {
  /// The blank right half of a wide character stays one.
  fileprivate var text: String {
    var text = String.UnicodeScalarView()
    var isRightHalf = false
    for scalar in self {
      if !isRightHalf { text.append(scalar) }
      isRightHalf = !isRightHalf && scalar.columns == 2
    }
    return String(text)
  }
}
