import Canvas
import Domain
import FrontEnd
import Testing
import ViewModels

/// A table of made-up figures of several villages, and what has been done to it.
struct TableSample {
  let table: DataTable
  var rows = TableRows()
  var choice = TableChoice()
  let language: Language

  init(_ language: Language, count: Int = 6) {
    self.language = language
    table = .figures(
      of: Self.documents(count),
      FigureColumns(
        language: language, money: language == .chinese ? .tenThousandYuan : .yuan,
        placeName: { $0.text },
        sincePrevious: { record in
          record.figure.unit == .yuan ? nil : DataTable.Cell("+3", .good, number: ExactDecimal(3))
        }))
    rows.apply(&choice, to: table)
  }

  mutating func change(_ change: (inout TableChoice, DataTable) -> Void) {
    change(&choice, table)
    rows.apply(&choice, to: table)
  }

  mutating func move(_ moves: TableRows.Move..., page: Int = 5) {
    for move in moves { rows.move(move, page: page, &choice, in: table) }
  }

  func draw(width: Int, height: Int) -> (grid: Grid, hits: TableHits) {
    var grid = Grid(size: Size(width: width, height: height))
    let hits = DataTableView.draw(
      table, rows, choice, language, in: Rect(width: width, height: height), on: &grid)
    return (grid, hits)
  }

  func expect(
    width: Int, height: Int, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let lines = draw(width: width, height: height).grid.lines.map { line in
      let end = line.unicodeScalars.lastIndex { $0 != " " }
      return end.map { String(line.unicodeScalars[...$0]) } ?? ""
    }
    #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
  }

  private static func documents(_ count: Int) -> [Document] {
    (0..<count).map { number in
      let village = ["长枫村", "青石村", "东坪村"][number % 3]
      return Document(
        name: "\(village).txt", period: Period(year: 2021 + number / 3 % 10, part: .half(1)),
        place: Place.Code(village), importedAt: "",
        report: Report(
          text: "",
          figures: [
            figure("poverty.registered", "建档立卡贫困户", "\(1000 + 7 * number)", .households, at: 10),
            figure(
              "subsidy.amount", "补贴资金", "25.0\(26 + number)0", .yuan, at: 30,
              [Segment(.batch, "第一批")]),
            figure(nil, "光伏电站", "\(number)", .items, at: 50),
          ]))
    }
  }

  private static func figure(
    _ code: Indicator.Code?, _ label: String, _ digits: String, _ unit: Unit, at offset: Int,
    _ segments: [Segment] = []
  ) -> Figure {
    let value = ExactDecimal(digits)
    return Figure(
      indicator: code, segments: segments, label: label,
      value: unit == .yuan ? value?.shifted(by: 4) : value, unit: unit,
      written: Figure.Written(digits: digits, unit: unit == .yuan ? "万元" : unit.symbol),
      asOf: AsOf(written: "截至6月底", day: Day("2023-06-30")),
      source: Source(section: "二、产业扶贫", quote: 0..<90, number: offset..<offset + 4))
  }
}
