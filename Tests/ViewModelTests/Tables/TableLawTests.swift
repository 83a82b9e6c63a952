import Domain
import Testing
import ViewModels

@Suite("Tables, whatever is in them")
struct TableLawTests {
  @Test(arguments: 1...20)
  func `sorting by numbers is an order of all rows, those without a number last`(seed: UInt64) {
    var seed = TableSeed(state: seed)
    let table = seed.table(rows: 200)
    for isDescending in [false, true] {
      let choice = TableChoice(sortColumn: "value", isDescending: isDescending)
      let order = TableRows.fresh(choice, of: table).order
      let numbers = order.map { table.cell(row: Int($0), column: 2).number }
      let isOrdered = zip(order.indices, order.indices.dropFirst()).allSatisfy { a, b in
        switch (numbers[a], numbers[b]) {
        case (let first?, let second?) where first != second:
          (first < second) != isDescending
        case (nil, .some): false
        case (.some, nil): true
        default: order[a] < order[b]
        }
      }

      #expect(order.sorted() == Array(0..<200))
      #expect(isOrdered)
    }
  }

  @Test(arguments: 1...20)
  func `sorting by texts puts equal ones together and empty ones last`(seed: UInt64) {
    var seed = TableSeed(state: seed)
    let table = seed.table(rows: 200)
    for isDescending in [false, true] {
      let choice = TableChoice(sortColumn: "place", isDescending: isDescending)
      let order = TableRows.fresh(choice, of: table).order
      let texts = order.map { table.cell(row: Int($0), column: 0).text }
      let runs = texts.indices.filter { $0 == 0 || texts[$0] != texts[$0 - 1] }

      #expect(order.sorted() == Array(0..<200))
      #expect(runs.count == Set(texts).count)
      #expect(texts.last == "")
    }
  }

  @Test(arguments: 1...20)
  func `the two directions are each other's reverse but for what is missing`(seed: UInt64) {
    var seed = TableSeed(state: seed)
    let table = seed.table(rows: 100)
    func numbers(_ isDescending: Bool) -> [ExactDecimal] {
      TableRows.fresh(TableChoice(sortColumn: "value", isDescending: isDescending), of: table)
        .order.compactMap { table.cell(row: Int($0), column: 2).number }
    }

    #expect(numbers(true) == Array(numbers(false).reversed()))
  }

  @Test(arguments: ["长", "枫村", "b", "户", "1", "qqq"], 1...5)
  func `a text filters as looking at each row does`(text: String, seed: UInt64) {
    var seed = TableSeed(state: seed)
    let table = seed.table(rows: 300)
    func isExpected(_ row: Int32) -> Bool {
      table.texts(ofRow: row).contains { $0.lowercased().contains(text) }
    }
    let expected = (0..<Int32(300)).filter(isExpected)

    #expect(TableRows.fresh(TableChoice(filter: text), of: table).order == expected)
    #expect(
      TableRows.fresh(TableChoice(filter: "!" + text), of: table).order
        == (0..<Int32(300)).filter { !expected.contains($0) })
  }

  @Test(arguments: 1...20)
  func `typing, sorting and moving end where starting anew does`(seed: UInt64) {
    var seed = TableSeed(state: seed)
    let table = seed.table(rows: 90)
    var (rows, choice) = (TableRows(), TableChoice())
    rows.apply(&choice, to: table)
    for _ in 0..<12 {
      switch Int.random(in: 0..<4, using: &seed) {
      case 0: choice.reverseSort(of: table)
      case 1: choice.sortByNextColumn(of: table)
      case 2: rows.move(seed.pick([.down, .pageUp, .last, .by(7)]), page: 9, &choice, in: table)
      default:
        let typed = seed.filter()
        for count in 0...typed.count {
          choice.filter = String(typed.prefix(count))
          rows.apply(&choice, to: table)
        }
      }
      rows.apply(&choice, to: table)

      #expect(rows.order == TableRows.fresh(choice, of: table).order, "\(choice)")
    }
  }

  @Test(arguments: 1...20)
  func `the selected record stays selected, and comes back from behind a filter`(seed: UInt64)
    throws
  {
    var seed = TableSeed(state: seed)
    let table = seed.table(rows: 90)
    var (rows, choice) = (TableRows(), TableChoice())
    rows.apply(&choice, to: table)
    rows.move(.by(Int.random(in: 0..<90, using: &seed)), page: 9, &choice, in: table)
    let selected = try #require(choice.selected)
    for _ in 0..<10 {
      choice.filter = seed.filter()
      if Bool.random(using: &seed) { choice.sortByNextColumn(of: table) }
      rows.apply(&choice, to: table)
      #expect(choice.selected == selected)
      #expect(rows.selectedRow != nil || rows.order.isEmpty)

      choice.filter = ""
      rows.apply(&choice, to: table)
      #expect(rows.selectedRow.flatMap { table.anchor(ofRow: $0) } == selected)
    }
  }

  @Test(arguments: 1...20)
  func `every row's record is found again`(seed: UInt64) {
    var seed = TableSeed(state: seed)
    let table = seed.table(rows: 60)
    let found = (0..<60).map { row in table.anchor(ofRow: row).flatMap { table.row(of: $0) } }

    #expect(found == (0..<60).map { $0 })
  }

  @Test(arguments: 1...20)
  func `what is selected is always among the rows that are seen`(seed: UInt64) {
    var seed = TableSeed(state: seed)
    let table = seed.table(rows: 80)
    var (rows, choice) = (TableRows(), TableChoice())
    rows.apply(&choice, to: table)
    let moves: [TableRows.Move] = [
      .up, .down, .pageUp, .pageDown, .first, .last, .by(3), .by(-3),
    ]
    for _ in 0..<40 {
      let page = Int.random(in: 1...30, using: &seed)
      rows.move(seed.pick(moves), page: page, &choice, in: table)
      let top = rows.top(of: page)

      #expect((top..<top + page).contains(rows.position))
      #expect(top + page <= 80 || top == 0)
    }
  }
}
