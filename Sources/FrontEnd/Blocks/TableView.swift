import Canvas
import ViewModels

/// Rows and columns: numbers at the right of columns that do not move, the least important
/// columns left out where there is no room; the one that is selected always stays.
struct TableView {
  let table: Table
  let width: Int
  let isRoomy: Bool
  let language: Language
  /// The anchor whose column always stays.
  let revealed: Anchor?
  var glyphs = GlyphTier.braille

  var drawing: BlockDrawing {
    let columns = layout
    let head = table.columns.contains { !$0.title.isEmpty } ? (isRoomy ? 2 : 1) : 0
    let rules = isRoomy ? table.rows.filter(\.isTotal).count : 0
    return BlockDrawing(height: head + table.rows.count + rules) { canvas in
      if head > 0 { drawHead(columns, on: &canvas) }
      var line = head
      for row in table.rows {
        if isRoomy, row.isTotal {
          canvas.write(rule(columns), x: 1, line: line, role: .border)
          line += 1
        }
        for column in columns { draw(row.entries[column.index], in: column, line, on: &canvas) }
        if let flag = row.flag {
          let word = flag.word.text(in: language)
          let end = columns.last.map { $0.x + $0.width } ?? 0
          let x = min(width - word.columns - 1, end + (isRoomy || width > 60 ? 2 : width))
          canvas.write(word, x: x, line: line, role: Role(flag.tone))
        }
        line += 1
      }
    }
  }

  /// A column with its place.
  private struct Placed {
    let index: Int
    var x: Int
    var width: Int
  }

  private func drawHead(_ columns: [Placed], on canvas: inout BlockCanvas) {
    for column in columns {
      let title = table.columns[column.index].title
      draw(Entry(title, .muted), in: column, 0, on: &canvas)
    }
    if isRoomy { canvas.write(rule(columns), x: 1, line: 1, role: .border) }
  }

  private func rule(_ columns: [Placed]) -> String {
    let end = columns.last.map { $0.x + $0.width } ?? width
    return String(repeating: glyphs.rule, count: max(0, min(width - 2, end + flagRoom - 1)))
  }

  private func draw(_ entry: Entry, in column: Placed, _ line: Int, on canvas: inout BlockCanvas) {
    let textWidth = min(entry.text.columns, column.width)
    let isNumeric = table.columns[column.index].isNumeric
    canvas.write(
      entry, x: isNumeric ? column.x + column.width - textWidth : column.x, line: line,
      limit: column.width)
  }

  private var flagRoom: Int {
    let words = table.rows.compactMap { $0.flag?.word.text(in: language).columns }
    return words.max().map { $0 + 2 } ?? 0
  }

  /// The column that must not be left out.
  private var selectedColumn: Int? {
    guard let revealed else { return nil }
    return table.rows.lazy.compactMap { row in
      row.entries.firstIndex { $0.anchor == revealed }
    }.first
  }

  /// Which columns there are room for, and where.
  private var layout: [Placed] {
    let natural = table.columns.indices.map { index in
      let widest = table.rows.map { $0.entries[index].text.columns }.max() ?? 0
      // Words are cut rather than let one long name push the numbers out; numbers never.
      let limit = index == 0 || table.columns[index].isNumeric ? widest : min(widest, 24)
      return max(table.columns[index].title.columns, limit)
    }
    let room = width - 2 - flagRoom
    let least = min(natural.first ?? 0, max(8, room / 3))
    var shown = table.columns.indices.filter { index in
      index == 0 || table.rows.contains { !$0.entries[index].text.isEmpty }
    }
    func needed(_ gap: Int, _ first: Int) -> Int {
      shown.dropFirst().map { natural[$0] + gap }.reduce(first, +)
    }
    let kept = selectedColumn
    while shown.count > 1, needed(2, least) > room {
      let last = shown.dropFirst().min {
        ($0 == kept ? 1 : 0, table.columns[$0].priority, -$0)
          < ($1 == kept ? 1 : 0, table.columns[$1].priority, -$1)
      }
      shown.removeAll { $0 == last }
    }
    let gap = (2...4).last { needed($0, natural.first ?? 0) <= room } ?? 2
    let rest = room - needed(gap, 0)
    // On a full screen a table is as wide as it needs; in a panel it fills the frame.
    let widest = isRoomy ? natural.first ?? 0 : max((natural.first ?? 0) + 8, 60 - needed(gap, 0))
    let first = max(0, min(widest, rest))
    var x = 1
    return shown.map { index in
      let columnWidth = index == 0 ? first : natural[index]
      defer { x += columnWidth + gap }
      return Placed(index: index, x: x, width: columnWidth)
    }
  }
}
