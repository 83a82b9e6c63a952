import Domain
import Testing

@testable import ViewModels

@Suite("What is remembered")
struct MemoryTests {
  private func resumed(_ memory: [String: String], _ ledger: Ledger = Land.ledger) -> DashboardState
  {
    var state = DashboardState(language: .chinese, database: "land.db")
    state.remember(memory)
    _ = state.update(.ledgerLoaded(ledger))
    return state
  }

  @Test func `screen, place, period, unit, sorts and filters come back`() {
    var state = Land.state()
    state.type("odh")
    state.hit(.enter)
    state.type("[u1v")
    state.type("ssssS/户")
    state.hit(.enter)

    let back = resumed(state.memory)

    #expect(back.whereAndWhen == "青川县/石桥镇/东河村 2022-H2")
    #expect(back.screen == state.screen)
    #expect(back.path.map(\.screen) == state.path.map(\.screen))
    #expect(back.focus == "poverty")
    #expect(back.money == state.money)
    #expect(back.tableChoice.sortColumn == state.tableChoice.sortColumn)
    #expect(back.tableChoice.isDescending)
    #expect(back.tableChoice.filter == "户")
    #expect(back.memory == state.memory)
  }

  @Test func `whoever saw the latest period sees the latest again`() {
    let before = Land.state()
    var ledger = Land.ledger
    ledger.documents.append(Land.report(of: Land.town, "2023-H2", poor: "90"))

    #expect(resumed(before.memory, ledger).whereAndWhen == "青川县/石桥镇 2023-H2")
  }

  @Test func `a place and a period that are gone are passed over`() {
    var state = Land.state()
    state.type("odh")
    state.hit(.enter)
    state.type("[3")
    let back = resumed(
      state.memory, Land.ledger([Land.report(of: Land.town, "2023-H1", poor: "1")]))
    #expect(back.whereAndWhen == "青川县/石桥镇 2023-H1")
    #expect(back.screen == .panel("employment"))
  }

  @Test(arguments: [
    ["screen": "nonsense", "place": "??", "period": "2023-H9", "money": "shells", "theme": "x"],
    [
      "screen": "", "focus": "", "sort.": "", "sort.poverty": "nothing descending", "filter.": "~(",
    ],
    ["screen": "poverty poverty nonsense", "place": "", "period": ""],
  ])
  func `garbage is passed over`(memory: [String: String]) {
    var state = resumed(memory)
    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
    #expect(state.digits == "100")
    state.type("v")
    #expect(state.shownTable?.rows.order.isEmpty == false)
  }

  @Test func `is taken up once`() {
    var state = Land.state()
    state.type("3")
    var back = resumed(state.memory)
    back.type("0")
    _ = back.update(.ledgerLoaded(Land.ledger))
    #expect(back.screen == .overview)
  }
}
