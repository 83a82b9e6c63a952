import Domain
import Testing

@testable import ViewModels

@Suite("The full table on the screen")
struct TableScreenTests {
  @Test func `v opens it and v closes it`() {
    var state = Land.state()
    state.type("v")
    #expect(state.screen == .table(isOfEverything: false))
    #expect(state.shownTable?.rows.order.count == 3)
    state.type("v")
    #expect(state.screen == .overview)
    #expect(state.shownTable == nil)
  }

  @Test func `a panel's table has the panel's figures only`() {
    var state = Land.state()
    state.type("3v")
    #expect(state.shownTable?.rows.order.count == 1)
    #expect(state.digits == "471")
  }

  @Test func `sorts by the next column, and the other way round`() throws {
    var state = Land.state()
    state.type("v")
    var presses = 0
    while state.tableChoice.sortColumn != "value", presses < 20 {
      state.type("s")
      presses += 1
    }
    #expect(try state.values == ["100", "250", "471"])
    state.type("S")
    #expect(try state.values == ["471", "250", "100"])
    state.type("<")
    #expect(state.tableChoice.sortColumn != "value")
    state.type(">")
    #expect(state.tableChoice.sortColumn == "value")
    #expect(try state.values == ["471", "250", "100"])
  }

  @Test func `filters while somebody types, and escape puts the old one back`() throws {
    var state = Land.state()
    state.type("v/unit:户")
    #expect(try state.values == ["100"])
    state.hit(.enter)
    #expect(state.prompt == nil)

    state.type("/")
    #expect(state.prompt?.editor.text == "unit:户")
    state.type("zz")
    #expect(try state.values == [])
    state.hit(.escape)

    #expect(try state.values == ["100"])
    state.hit(.character("/"), .control("u"), .enter)
    #expect(try state.values == ["100", "250", "471"])
  }

  @Test func `the record stays selected through filter, sort, reload and language`() throws {
    var state = Land.state()
    state.type("v")
    state.hit(.down)
    #expect(state.digits == "250")
    state.type("sssss")
    #expect(state.digits == "250")
    state.type("/")
    state.type("250")
    state.hit(.enter)
    #expect(state.digits == "250")
    _ = state.update(.ledgerLoaded(Land.ledger))
    #expect(state.digits == "250")
    state.type("L")
    #expect(state.digits == "250")
    state.type("/")
    state.hit(.control("u"), .enter)
    #expect(state.digits == "250")
    #expect(try state.values.count == 3)
  }

  @Test func `a filter that is no expression yet says so and changes nothing`() throws {
    var state = Land.state()
    state.type("v/~(")
    #expect(try state.values.count == 3)
    #expect(state.notice == Phrase(TableFilterFailure.badExpression("(")))
  }

  @Test func `everything leads to a figure of another place and period, and back`() throws {
    var state = Land.state()
    state.type("a")
    #expect(state.screen == .table(isOfEverything: true))
    #expect(state.shownTable?.rows.order.count == 13)
    state.hit(.end)
    let last = try #require(state.selection)
    #expect(state.digits == "100")
    state.hit(.enter)
    #expect(state.whereAndWhen == "青川县/石桥镇/西山村 2023-H1")
    #expect(state.screen == .source(last))

    state.hit(.escape)

    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
    #expect(state.screen == .table(isOfEverything: true))
    #expect(state.selection == last)
    state.type("a")
    #expect(state.screen == .overview)
  }

  @Test func `the way from a source through everything to another survives a reload`() throws {
    var state = Land.state()
    state.hit(.enter)
    let first = state.screen
    state.type("a")
    state.hit(.end, .enter)
    #expect(state.whereAndWhen == "青川县/石桥镇/西山村 2023-H1")
    _ = state.update(.ledgerLoaded(Land.ledger))

    state.hit(.escape, .escape)

    #expect(state.screen == first)
    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
  }

  @Test func `only a table is sorted`() {
    var state = Land.state()
    state.type("s")
    #expect(state.notice == Phrase("Only a table can be sorted: v.", "只有表格可以排序：先按 v。"))
  }
}

extension DashboardState {
  /// The numbers as shown, from top to bottom.
  fileprivate var values: [String] {
    get throws {
      let open = try #require(shownTable)
      let column = try #require(open.table.column("value"))
      return open.rows.order.map { open.table.cell(row: Int($0), column: column).text }
    }
  }
}
