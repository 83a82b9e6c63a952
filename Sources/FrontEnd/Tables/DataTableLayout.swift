import Canvas
import ViewModels

/// Which columns of a table there is room for, and where; the first one always stays.
struct DataTableLayout {
  struct Placed {
    let index: Int
    /// From the left edge of the table.
    let x: Int
    let width: Int
    /// Whether text of it is left out for want of room.
    let isCut: Bool
  }

  private(set) var columns: [Placed] = []
  /// Whether columns are left out between the first one and the next.
  private(set) var hidesLeft = false
  private(set) var hidesRight = false

  private static let gap = 2
  /// A column of words is at most so wide, and is not worth being cut to less than the last.
  private static let widest = 30
  /// The first column says what the row is of.
  private static let widestFirst = 44
  private static let narrowest = 8

  /// Finds the places; the selected column is always seen.
  init(_ table: DataTable, width: Int, selected: Int, language: Language) {
    let natural = table.columns.indices.map { index in
      // One column is kept for the mark of sorting, so that nothing moves when it comes.
      max(
        table.columns[index].title.text(in: language).columns + 1,
        min(
          index == 0 ? Self.widestFirst : Self.widest, table.widestText(ofColumn: index).columns))
    }
    // The marker at the left, the hint at the right.
    let room = width - 2
    guard room > 0, let widest = natural.first else { return }
    let isWhole = natural.reduce(-Self.gap) { $0 + $1 + Self.gap } <= room
    let frozen = isWhole ? widest : min(widest, max(Self.narrowest, room * 2 / 5))
    guard natural.count > 1, room - frozen - Self.gap >= min(Self.narrowest, natural[1]) else {
      let index = room >= widest + Self.gap ? 0 : selected
      columns = [Placed(index: index, x: 1, width: min(room, natural[index]), isCut: false)]
      hidesLeft = index > 0
      hidesRight = index + 1 < natural.count
      return
    }
    var first = 1
    repeat {
      place(natural, table, from: first, frozen: frozen, room: room)
      first += 1
    } while first <= selected && !columns.contains { $0.index == selected && !$0.isCut }
  }

  private mutating func place(
    _ natural: [Int], _ table: DataTable, from first: Int, frozen: Int, room: Int
  ) {
    columns = [Placed(index: 0, x: 1, width: frozen, isCut: frozen < natural[0])]
    var x = 1 + frozen + Self.gap
    for index in first..<natural.count {
      let left = room + 1 - x
      let isCut = left < natural[index]
      guard !isCut || index == first || !table.columns[index].isNumeric && left >= Self.narrowest
      else { break }
      columns.append(Placed(index: index, x: x, width: min(left, natural[index]), isCut: isCut))
      x += natural[index] + Self.gap
    }
    hidesLeft = first > 1
    hidesRight = columns.last.map { $0.index + 1 < natural.count || $0.isCut } ?? false
  }
}
