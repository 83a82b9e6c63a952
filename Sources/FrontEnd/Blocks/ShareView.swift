import Canvas
import ViewModels

/// One bar in parts, and below it what each part is.
struct ShareView {
  let share: ShareBar
  let width: Int
  let isRoomy: Bool
  let glyphs: GlyphTier

  var drawing: BlockDrawing {
    let length = max(0, min(60, width - 2))
    let cells = share.cells(of: length)
    let isDrawn = cells.contains { $0 > 0 }
    let head = isDrawn ? (isRoomy ? 2 : 1) : 0
    let rows = isStacked ? 2 : 1
    return BlockDrawing(height: head + share.parts.count * rows) { canvas in
      var x = 1
      for (index, count) in cells.enumerated() {
        canvas.write(
          String(repeating: fill(of: index), count: count), x: x, line: 0, role: role(of: index))
        x += count
      }
      for (index, part) in share.parts.enumerated() {
        let line = head + index * rows
        if cells[index] > 0 {
          canvas.write(fill(of: index), x: 1, line: line, role: role(of: index))
        }
        canvas.write(
          part.label, x: 3, line: line, role: .text, limit: isStacked ? max(0, width - 4) : label)
        draw(part.entries, x: isStacked ? 1 : 3 + label, line: line + rows - 1, on: &canvas)
      }
    }
  }

  private func fill(of index: Int) -> String { glyphs.fills[index % glyphs.fills.count] }

  private func role(of index: Int) -> Role {
    let roles: [Role] = [
      .series1, .series2, .series3, .series4, .series5, .series6, .series7, .series8,
    ]
    return roles[index % roles.count]
  }

  /// The widest entry of each column of numbers.
  private var columns: [Int] {
    (0..<(share.parts.map(\.entries.count).max() ?? 0)).map { column in
      share.parts.compactMap { part in
        part.entries.indices.contains(column) ? part.entries[column].text.columns : nil
      }.max() ?? 0
    }
  }

  /// The room for names: what the numbers leave.
  private var label: Int {
    let natural = share.parts.map(\.label.columns).max() ?? 0
    return min(natural, max(0, width - 4 - columns.map { $0 + 2 }.reduce(0, +)))
  }

  /// Whether the numbers stand below the names, because hardly anything would be left of these.
  private var isStacked: Bool {
    let natural = share.parts.map(\.label.columns).max() ?? 0
    return label < min(natural, 8)
  }

  private func draw(_ entries: [Entry], x: Int, line: Int, on canvas: inout BlockCanvas) {
    var x = x
    for (entry, column) in zip(entries, columns) {
      let end = x + 2 + column
      guard end < width else {
        // A number is shown whole or not at all.
        canvas.write(
          Entry(glyphs.missing, .muted, entry.anchor), x: x, line: line, limit: max(0, width - x))
        continue
      }
      canvas.write(entry, x: end - entry.text.columns, line: line)
      x = end
    }
  }
}
