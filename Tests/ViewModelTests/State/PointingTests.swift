import Domain
import Testing

@testable import ViewModels

@Suite("Pointing")
struct PointingTests {
  private func anchor(_ digits: String, in state: DashboardState) throws -> Anchor {
    let record = state.scope.records.first { $0.figure.written.digits == digits }
    return .figure(try #require(record).id)
  }

  @Test func `a click selects, the second goes to the source, the right button comes back`() throws
  {
    var state = DashboardState.withFigures
    let work = try anchor("148", in: state)

    _ = state.update(.pointed(Pointing(.click, on: .anchor(work))))
    #expect(state.focus == "employment")
    #expect(state.selection == work)
    #expect(state.screen == .overview)
    _ = state.update(.pointed(Pointing(.click, on: .anchor(work))))
    #expect(state.screen == .source(work))
    _ = state.update(.pointed(Pointing(.secondary, on: nil)))

    #expect(state.screen == .overview)
  }

  @Test func `a click into a panel's frame focuses it, the second opens it`() {
    var state = DashboardState.withFigures
    _ = state.update(.pointed(Pointing(.click, on: .panel("projects"))))
    #expect(state.focus == "projects")
    #expect(state.screen == .overview)
    _ = state.update(.pointed(Pointing(.click, on: .panel("projects"))))
    #expect(state.screen == .panel("projects"))
  }

  @Test func `the wheel moves by three lines and stays in the panel`() throws {
    var state = DashboardState.withFigures
    _ = state.update(.pointed(Pointing(.wheelDown, on: .panel("employment"))))
    #expect(state.focus == "employment")
    let rows = state.active.content.anchors
    #expect(rows[min(3, rows.count - 1)].contains(try #require(state.selection)))
    for _ in 0..<20 { _ = state.update(.pointed(Pointing(.wheelDown, on: nil))) }
    #expect(state.focus == "employment")
    for _ in 0..<20 { _ = state.update(.pointed(Pointing(.wheelUp, on: nil))) }
    #expect(state.focus == "employment")
    #expect(state.selection == rows[0].first)
  }

  @Test func `the wheel over a number moves in that number's panel`() throws {
    var state = DashboardState.withFigures
    _ = state.update(.pointed(Pointing(.wheelDown, on: .anchor(try anchor("148", in: state)))))
    #expect(state.focus == "employment")
  }

  @Test func `a click on a hint does what it says`() {
    var state = DashboardState.withFigures
    #expect(state.update(.pointed(Pointing(.click, on: .command("quit")))) == [.quit])
    _ = state.update(.pointed(Pointing(.click, on: .command("help"))))
    #expect(state.overlay?.kind == .help)
  }

  @Test func `a click beside a list closes it, one on a line does it`() {
    var state = Land.state()
    state.type("p")
    _ = state.update(.pointed(Pointing(.click, on: nil)))
    #expect(state.overlay == nil)
    state.type("p")
    _ = state.update(.pointed(Pointing(.click, on: .item(2))))
    #expect(state.overlay == nil)
    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H1")
  }

  @Test func `a click on a column's head sorts, the second turns the order round`() throws {
    var state = Land.state()
    state.type("v")
    let column = try #require(state.shownTable?.table.column("value"))
    _ = state.update(.pointed(Pointing(.click, on: .column(column))))
    #expect(state.tableChoice.sortColumn == "value")
    #expect(!state.tableChoice.isDescending)
    _ = state.update(.pointed(Pointing(.click, on: .column(column))))
    #expect(state.tableChoice.isDescending)
    #expect(state.shownTable?.rows.order == [2, 1, 0])
  }

  @Test func `a click on a row selects it, the second follows it`() {
    var state = Land.state()
    state.type("v")
    _ = state.update(.pointed(Pointing(.click, on: .row(2))))
    #expect(state.digits == "471")
    _ = state.update(.pointed(Pointing(.click, on: .row(2))))
    #expect(!state.screen.isTable)
  }

  @Test func `the mouse can be left to the terminal`() {
    var state = Land.state()
    #expect(state.type("m") == [.captureMouse(true)])
    #expect(state.type("m") == [.captureMouse(false)])
  }
}
