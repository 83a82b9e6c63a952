import Domain
import Testing
import ViewModels

@Suite("Sorting a table")
struct TableSortTests {
  private static let columns = [
    DataTable.Column("name", Phrase("name", "名称")),
    DataTable.Column("value", Phrase("value", "数值"), isNumeric: true),
  ]

  private static func table(_ rows: [(String, ExactDecimal?)]) -> DataTable {
    var builder = DataTable.Builder(columns: columns)
    for (name, number) in rows {
      builder.append([DataTable.Cell(name), DataTable.Cell("", number: number)])
    }
    return builder.table
  }

  private func names(
    _ column: String, isDescending: Bool = false, of table: DataTable
  ) -> [String] {
    let choice = TableChoice(sortColumn: column, isDescending: isDescending)
    return TableRows.fresh(choice, of: table).order.map {
      table.cell(row: Int($0), column: 0).text
    }
  }

  @Test func `texts go by pinyin, and by the numbers in them`() {
    let names = [
      "第10村", "青石村", "第十批", "第2村", "东乡", "第二批", "安河镇", "", "第十一批", "APP", "三、到村项目", "四、就业",
      "三河镇", "二十三、其他",
    ]
    let table = Self.table(names.map { ($0, nil) })

    #expect(
      self.names("name", of: table) == [
        "三、到村项目", "四、就业", "二十三、其他", "安河镇", "APP", "第2村", "第二批", "第10村", "第十批", "第十一批",
        "东乡", "青石村", "三河镇", "",
      ])
  }

  @Test func `numbers go by what they are, however they are written`() {
    let table = Self.table([
      ("a", ExactDecimal("25.0260")), ("b", nil), ("c", ExactDecimal("3")),
      ("d", ExactDecimal("25.026")), ("e", ExactDecimal("-7.5")), ("f", ExactDecimal("1456")),
    ])

    #expect(names("value", of: table) == ["e", "c", "a", "d", "f", "b"])
    #expect(names("value", isDescending: true, of: table) == ["f", "a", "d", "c", "e", "b"])
  }

  @Test func `numbers too large for 64 bits go by what they are`() {
    let table = Self.table([
      ("large", ExactDecimal(coefficient: 5_000_000_000_000_000_000)),
      ("small", ExactDecimal(coefficient: 7, scale: 8)),
      ("larger", ExactDecimal(coefficient: 6_000_000_000_000_000_000)),
    ])

    #expect(names("value", of: table) == ["small", "large", "larger"])
  }

  @Test func `a column that is gone sorts nothing`() {
    let table = Self.table([("b", nil), ("a", nil)])

    #expect(names("place", of: table) == ["b", "a"])
  }

  @Test func `one key goes through the columns, the other turns the order round`() {
    let table = DataTable(columns: Self.columns)
    var choice = TableChoice(selectedColumn: 1)

    choice.sortByNextColumn(of: table)
    #expect(choice.sortColumn == "name")
    choice.reverseSort(of: table)
    #expect(choice.isDescending)
    choice.sortByNextColumn(of: table)
    #expect(choice.sortColumn == "value")
    #expect(!choice.isDescending)
    choice.sortByNextColumn(of: table)
    #expect(choice.sortColumn == nil)
    choice.reverseSort(of: table)
    #expect(choice.sortColumn == "value")
    #expect(choice.isDescending)
    choice.moveSort(by: -1, in: table)
    choice.moveSort(by: -1, in: table)
    #expect(choice.sortColumn == "name")
    #expect(choice.isDescending)
  }

  @Test func `a press on a title sorts by it, another turns the order round`() {
    let table = DataTable(columns: Self.columns)
    var choice = TableChoice()

    choice.press(column: 1, of: table)
    #expect(choice == TableChoice(sortColumn: "value", selectedColumn: 1))
    choice.press(column: 1, of: table)
    #expect(choice.isDescending)
    choice.press(column: 0, of: table)
    #expect(choice == TableChoice(sortColumn: "name"))
    choice.press(column: 7, of: table)
    #expect(choice == TableChoice(sortColumn: "name"))
  }
}
