import Canvas
import FrontEnd
import Testing
import ViewModels

@Suite("Drawing a table")
struct TableDrawingTests {
  @Test(arguments: Language.allCases, [0, 4, 11])
  func `stays inside, whatever the width and the column`(language: Language, column: Int) {
    var sample = TableSample(language)
    sample.change { choice, _ in choice.selectedColumn = column }
    sample.move(.by(7))
    for width in 1...120 {
      for height in [1, 2, 7] {
        var grid = Grid(size: Size(width: width + 4, height: height + 2))
        grid.fill(Rect(width: width + 4, height: height + 2), with: Cell("#", role: .text))
        let rect = Rect(x: 2, y: 1, width: width, height: height)
        DataTableView.draw(sample.table, sample.rows, sample.choice, language, in: rect, on: &grid)

        #expect(isFramed(grid), "\(width)x\(height)")
        #expect(width < 3 || grid.cursor != nil, "\(width)x\(height)")
      }
    }
  }

  /// Whether there are two marks at either side, and a line of them above and below.
  private func isFramed(_ grid: Grid) -> Bool {
    let mark = Cell("#", role: .text)
    return (0..<grid.size.height).allSatisfy { y in
      let row = grid[row: y]
      let isEdge = y == 0 || y == grid.size.height - 1
      let sides = isEdge ? row : row.prefix(2) + row.suffix(2)
      return sides.allSatisfy { $0 == mark }
    }
  }

  @Test(arguments: [3, 4, 9, 10, 11, 19, 20, 39, 40, 57, 80, 119, 120])
  func `the selected row and column are seen, and numbers are whole`(width: Int) throws {
    for column in 0..<12 {
      var sample = TableSample(.chinese)
      sample.change { choice, _ in choice.selectedColumn = column }
      sample.move(.last)
      let (grid, hits) = sample.draw(width: width, height: 8)
      let cursor = try #require(grid.cursor)

      #expect(hits.column(at: cursor) == column)
      #expect(hits.row(at: cursor) == 17)
      #expect(grid[row: cursor.y].first?.scalar == "▌")
      let spot = try #require(hits.columns.first { $0.index == column })
      let text = String(
        String.UnicodeScalarView(
          grid[row: cursor.y].dropFirst(spot.rect.x).prefix(spot.rect.width)
            .filter { $0.columns > 0 }.map(\.scalar)))
      let trimmed = text.split(separator: " ").joined()
      #expect(column != 4 || ["5", "…"].contains(trimmed), "\(text)")
    }
  }

  @Test func `only the selected cell is marked`() {
    var sample = TableSample(.chinese)
    sample.move(.down, .right, .right)
    let (grid, hits) = sample.draw(width: 80, height: 10)
    let marked = (0..<10).flatMap { y in
      grid[row: y].enumerated().filter { $0.element.surface == .selection }.map {
        Point(x: $0.offset, y: y)
      }
    }

    #expect(Set(marked.map(\.y)) == [3])
    #expect(Set(marked.map { hits.column(at: $0) }) == [2])
    #expect(grid.cursor == marked.first)
  }

  @Test func `the mouse meets titles and rows`() {
    let sample = TableSample(.chinese)
    let (_, hits) = sample.draw(width: 80, height: 10)

    #expect(hits.title(at: Point(x: 1, y: 0)) == 0)
    #expect(hits.title(at: Point(x: 1, y: 1)) == nil)
    #expect(hits.row(at: Point(x: 70, y: 2)) == 0)
    #expect(hits.row(at: Point(x: 0, y: 8)) == 6)
    #expect(hits.row(at: Point(x: 0, y: 9)) == nil)
  }

  @Test func `scrolls only where the selection would leave`() {
    var sample = TableSample(.chinese)
    sample.move(.by(9), page: 7)
    let before = sample.draw(width: 80, height: 10).hits.rows.map(\.index)
    sample.move(.up, .up, page: 7)
    let after = sample.draw(width: 80, height: 10).hits.rows.map(\.index)

    #expect(before == [3, 4, 5, 6, 7, 8, 9])
    #expect(after == before)
  }

  @Test func `many rows cost no more to show than few`() {
    var builder = DataTable.Builder(columns: [DataTable.Column("name", Phrase("name", "名称"))])
    for number in 0..<20_000 { builder.append([DataTable.Cell("\(number % 9)")]) }
    let table = builder.table
    var (rows, choice) = (TableRows(), TableChoice())
    rows.apply(&choice, to: table)
    rows.move(.last, page: 7, &choice, in: table)
    var grid = Grid(size: Size(width: 80, height: 10))
    let hits = DataTableView.draw(
      table, rows, choice, .chinese, in: Rect(width: 80, height: 10), on: &grid)

    #expect(hits.rows.map(\.index) == Array(19_993..<20_000))
    #expect(grid.lines[9].hasPrefix(" 20,000 行"))
  }
}
