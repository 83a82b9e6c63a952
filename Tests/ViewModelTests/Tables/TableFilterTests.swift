import Testing
import ViewModels

@Suite("Filtering a table")
struct TableFilterTests {
  private static let table: DataTable = {
    var builder = DataTable.Builder(columns: [
      DataTable.Column("place", Phrase("place", "地区")),
      DataTable.Column("called", Phrase("called", "原称")),
      DataTable.Column("value", Phrase("value", "数值"), isNumeric: true),
    ])
    for (place, called, value) in [
      ("长枫村", "贫困户", "1,456"), ("青石村", "长效机制", "12"), ("东乡", "APP注册率", "≥90"),
      ("长安村", "未脱贫户", "4.56"),
    ] {
      builder.append([place, called, value].map { DataTable.Cell($0) })
    }
    return builder.table
  }()

  @Test(arguments: [
    ("", ["长枫村", "青石村", "东乡", "长安村"]),
    ("长", ["长枫村", "青石村", "长安村"]),
    ("长 户", ["长枫村", "长安村"]),
    ("户 长枫", ["长枫村"]),
    ("!长", ["东乡"]),
    ("！长", ["东乡"]),
    ("村 !户", ["青石村"]),
    ("place:长", ["长枫村", "长安村"]),
    ("地区:长", ["长枫村", "长安村"]),
    ("地区：长", ["长枫村", "长安村"]),
    ("地:长", ["长枫村", "长安村"]),
    ("PL:长", ["长枫村", "长安村"]),
    ("dq:长", ["长枫村", "长安村"]),
    ("shuzhi:12", ["青石村"]),
    ("!地区:长", ["青石村", "东乡"]),
    ("地区:!长", ["青石村", "东乡"]),
    ("地区:", ["长枫村", "青石村", "东乡", "长安村"]),
    ("!", ["长枫村", "青石村", "东乡", "长安村"]),
    ("app", ["东乡"]),
    ("cf", ["长枫村"]),
    ("zhangfeng", ["长枫村"]),
    ("1456", ["长枫村"]),
    ("1,4", ["长枫村"]),
    ("１２", ["青石村"]),
    ("456", ["长枫村"]),
    ("4.5", ["长安村"]),
    ("≥9", ["东乡"]),
    ("~^长", ["长枫村", "青石村", "长安村"]),
    ("place:~^长.村$", ["长枫村", "长安村"]),
    ("～^a.p", ["东乡"]),
    ("!~[村乡]$", []),
    ("村 ~贫困户|长 效", ["长枫村"]),
    ("7:30", []),
  ])
  func `finds the rows`(filter: String, places: [String]) {
    let rows = TableRows.fresh(TableChoice(filter: filter), of: Self.table)

    #expect(rows.order.map { Self.table.cell(row: Int($0), column: 0).text } == places)
    #expect(rows.failure == nil)
  }

  @Test func `an expression without sense leaves the rows and says so`() {
    var (rows, choice) = (TableRows(), TableChoice(filter: "长"))
    rows.apply(&choice, to: Self.table)
    choice.filter = "~(长"
    rows.apply(&choice, to: Self.table)

    #expect(rows.order == [0, 1, 3])
    #expect(rows.failure == .badExpression("(长"))
    #expect(
      rows.failure.map { Phrase($0).chinese } == "“(长”还不是正则表达式，行未变")
    #expect(
      rows.failure.map { Phrase($0).english }
        == "“(长” is not a regular expression yet; the rows stay as they were")
  }

  @Test func `what is typed on after such an expression is used`() {
    var (rows, choice) = (TableRows(), TableChoice(filter: "~(长"))
    rows.apply(&choice, to: Self.table)
    #expect(rows.order == [0, 1, 2, 3])
    choice.filter = "~(长枫|东)"
    rows.apply(&choice, to: Self.table)

    #expect(rows.failure == nil)
    #expect(rows.order == [0, 2])
  }
}
