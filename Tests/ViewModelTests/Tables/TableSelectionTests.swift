import Domain
import Testing
import ViewModels

@Suite("What is selected in a table")
struct TableSelectionTests {
  private static func table(_ names: [String]) -> DataTable {
    var builder = DataTable.Builder(columns: [DataTable.Column("name", Phrase("name", "名称"))])
    for name in names {
      builder.append([DataTable.Cell(name)], of: .place(Place.Code(name)))
    }
    return builder.table
  }

  private static let names = ["a1", "b", "c", "d", "e1", "f", "g1"]

  private func selected(_ rows: TableRows, _ table: DataTable) -> String? {
    rows.selectedRow.map { table.cell(row: $0, column: 0).text }
  }

  @Test func `the first row is selected, and is a record from then on`() {
    let table = Self.table(Self.names)
    var (rows, choice) = (TableRows(), TableChoice())

    rows.apply(&choice, to: table)
    choice.reverseSort(of: table)
    rows.apply(&choice, to: table)

    #expect(choice.selected == .place(Place.Code("a1")))
    #expect(rows.position == 6)
  }

  @Test(arguments: [("b", "a1"), ("c", "e1"), ("d", "e1"), ("f", "g1"), ("g1", "g1")])
  func `the nearest row stands in for one that is hidden`(record: String, nearest: String) {
    let table = Self.table(Self.names)
    var (rows, choice) = (TableRows(), TableChoice(selected: .place(Place.Code(record))))
    rows.apply(&choice, to: table)

    choice.filter = "1"
    rows.apply(&choice, to: table)
    #expect(selected(rows, table) == nearest)
    choice.filter = ""
    rows.apply(&choice, to: table)
    #expect(selected(rows, table) == record)
  }

  @Test func `a move from the stand-in selects what it comes to`() {
    let table = Self.table(Self.names)
    var (rows, choice) = (TableRows(), TableChoice(selected: .place(Place.Code("d"))))
    choice.filter = "1"
    rows.apply(&choice, to: table)

    rows.move(.down, page: 5, &choice, in: table)

    #expect(choice.selected == .place(Place.Code("g1")))
  }

  @Test func `a reload keeps the record, and its neighbour's place when it is gone`() {
    var (rows, choice) = (TableRows(), TableChoice(selected: .place(Place.Code("d"))))
    rows.apply(&choice, to: Self.table(Self.names))

    let more = Self.table(["x", "y", "a1", "b", "c", "d"])
    rows.apply(&choice, to: more)
    #expect(rows.position == 5)
    let fewer = Self.table(["x", "y", "a1", "b", "c"])
    rows.apply(&choice, to: fewer)
    #expect(selected(rows, fewer) == "c")
    #expect(choice.selected == .place(Place.Code("c")))
  }

  @Test func `nothing is selected where nothing is shown`() {
    let table = Self.table(Self.names)
    var (rows, choice) = (TableRows(), TableChoice(filter: "zz"))
    rows.apply(&choice, to: table)
    rows.move(.last, page: 5, &choice, in: table)

    #expect(rows.selectedRow == nil)
    #expect(rows.position == 0)
    #expect(choice.selected == nil)
  }

  @Test func `a number that was worked out finds its figure's row`() {
    let id = FigureID(document: "h1.txt", offset: 12)
    var builder = DataTable.Builder(columns: [DataTable.Column("name", Phrase("name", "名称"))])
    builder.append([DataTable.Cell("a")], of: .figure(FigureID(document: "h1.txt", offset: 3)))
    builder.append([DataTable.Cell("b")], of: .figure(id))

    #expect(builder.table.row(of: .derived("rate", from: id)) == 1)
    #expect(builder.table.row(of: .figure(FigureID(document: "h2.txt", offset: 12))) == nil)
  }

  @Test func `a sort leaves the selected row on its line`() {
    let table = Self.table((0..<100).map { "n\($0)" })
    var (rows, choice) = (TableRows(), TableChoice())
    rows.apply(&choice, to: table)
    rows.move(.by(40), page: 10, &choice, in: table)
    rows.move(.by(-4), page: 10, &choice, in: table)
    let line = rows.position - rows.top(of: 10)

    choice.reverseSort(of: table)
    rows.apply(&choice, to: table)

    #expect(line == 5)
    #expect(rows.position == 63)
    #expect(rows.position - rows.top(of: 10) == 5)
  }

  @Test func `sideways stops at the first and the last column`() {
    let table = DataTable(columns: [
      DataTable.Column("a", Phrase("a", "a")), DataTable.Column("b", Phrase("b", "b")),
    ])
    var (rows, choice) = (TableRows(), TableChoice(selectedColumn: 9))

    #expect(choice.column(in: table) == 1)
    rows.move(.left, page: 5, &choice, in: table)
    rows.move(.left, page: 5, &choice, in: table)
    #expect(choice.selectedColumn == 0)
    rows.move(.right, page: 5, &choice, in: table)
    rows.move(.right, page: 5, &choice, in: table)
    #expect(choice.selectedColumn == 1)
  }
}
