import Domain
import Testing
import ViewModels

@Suite("A table of figures")
struct FigureTableTests {
  private func columns(
    _ language: Language = .chinese, _ money: MoneyUnit = .tenThousandYuan
  ) -> FigureColumns {
    FigureColumns(language: language, money: money, placeName: { "\($0.text)镇" })
  }

  private func texts(_ table: DataTable, row: Int) -> [String] {
    table.columns.indices.map { table.cell(row: row, column: $0).text }
  }

  @Test func `says of each figure what the report says`() {
    let document = SmallReport.ofEverything.document()
    let table = DataTable.figures(of: [document], columns())

    #expect(
      table.columns.map(\.title.chinese)
        == ["指标", "分项", "数值", "单位", "时点", "原称", "章节", "文件", "编码"])
    #expect(table.rowCount == 22)
    #expect(
      texts(table, row: 0)
        == ["建档立卡贫困户", "", "745", "户", "", "建档立卡贫困户", "", "h1.txt", "poverty.registered"])
    #expect(
      texts(table, row: 6)
        == ["补贴资金", "第一批", "25.0260", "万元", "", "补贴资金", "", "h1.txt", "subsidy.amount"])
    #expect(texts(table, row: 21)[0] == "未归类")
  }

  @Test func `is in English with the reader's money`() {
    let document = SmallReport.ofEverything.document()
    let table = DataTable.figures(of: [document], columns(.english, .yuan))

    #expect(texts(table, row: 6)[1...3] == ["batch 1", "250,260", "yuan"])
    #expect(table.cell(row: 6, column: 2).number == ExactDecimal(250260))
  }

  @Test func `a number is in the unit beside it`() {
    let document = SmallReport.ofEverything.document()
    let table = DataTable.figures(of: [document], columns())

    #expect(table.cell(row: 6, column: 2).number?.description == "25.026")
    #expect(table.cell(row: 0, column: 2).number?.description == "745")
  }

  @Test func `names the place and the period where there are several`() {
    let figures = SmallReport.ofEverything.document().report
    func document(_ place: String, _ period: String) -> Document {
      Document(
        name: "h1.txt", period: Period(period), place: Place.Code(place), importedAt: "",
        report: figures)
    }
    let table = DataTable.figures(
      of: [document("甲", "2023-H1"), document("乙", "2022"), document("乙", "2022-H2")], columns()
    ) { $0.unit == .households && $0.label.hasSuffix("贫困户") }

    #expect(table.columns.prefix(4).map(\.id) == ["indicator", "place", "period", "segment"])
    #expect(table.rowCount == 6)
    #expect(texts(table, row: 0)[1...2] == ["甲镇", "2023年上半年"])
    #expect(texts(table, row: 2)[1...2] == ["乙镇", "2022年"])
    let sorted = TableRows.fresh(TableChoice(sortColumn: "period"), of: table)
    #expect(sorted.order == [4, 5, 2, 3, 0, 1])
  }

  @Test func `rows are the records, whichever way they come`() {
    let document = SmallReport.ofEverything.document()
    let records = Scope([document]).records
    let table = DataTable.figures(records, columns())

    #expect(table == DataTable.figures(of: [document], columns()))
    #expect(
      (0..<table.rowCount).map { table.anchor(ofRow: $0) } == records.map { .figure($0.id) })
  }

  @Test func `changes are asked of who knows them`() {
    let document = SmallReport.ofEverything.document()
    var columns = columns()
    columns.sincePrevious = { record in
      record.figure.value == ExactDecimal(745)
        ? DataTable.Cell("+9", .bad, number: ExactDecimal(9)) : nil
    }
    let table = DataTable.figures(of: [document], columns)

    #expect(table.columns[4].id == "change")
    #expect(table.cell(row: 0, column: 4) == DataTable.Cell("+9", .bad, number: ExactDecimal(9)))
    #expect(table.cell(row: 1, column: 4) == .empty)
    #expect(table.columns.count == 10)
  }

  @Test func `a table for a file has the rows as shown, and says how they were chosen`() {
    let table = DataTable.figures(of: [SmallReport.ofEverything.document()], columns())
    let choice = TableChoice(sortColumn: "value", isDescending: true, filter: "code:region")
    let rows = TableRows.fresh(choice, of: table)

    let exported = rows.exported(from: table, named: "务工", in: .chinese)
    #expect(exported.columns[2] == ExportDocument.Column("数值", isNumeric: true))
    #expect(exported.rows.map { $0[1].text } == ["县内", "省外", "市外省内", "县外市内"])
    #expect(exported.rows[0][2] == ExportDocument.Cell("265", number: ExactDecimal(265)))
    #expect(
      rows.facts(of: choice, in: table, .chinese) == [
        ExportDocument.Fact("行数", "4/22"), ExportDocument.Fact("筛选", "code:region"),
        ExportDocument.Fact("排序", "数值，降序"),
      ])
    #expect(
      rows.facts(of: choice, in: table, .english) == [
        ExportDocument.Fact("Rows", "4/22"), ExportDocument.Fact("Filter", "code:region"),
        ExportDocument.Fact("Sorted by", "value, descending"),
      ])
  }
}
