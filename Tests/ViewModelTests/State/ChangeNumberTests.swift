import Domain
import Testing

@testable import ViewModels

@Suite("Numbers of changes")
struct ChangeNumberTests {
  private func state() -> DashboardState {
    let documents = [("2022-H2", "20", "3"), ("2023-H1", "25.5", "5")].map { period, wan, torn in
      var report = SmallReport()
      report.say("补贴资金", "subsidy.amount", wan, "万元")
      report.say("未还", "credit.outstanding", torn, "万", marks: [.unitIncomplete])
      return report.document(named: "\(period).txt", period: period, place: Land.town.code)
    }
    return Land.state(Land.ledger(documents))
  }

  private func number(_ id: String, row: Int, in state: DashboardState) throws -> String? {
    let table = try #require(state.shownTable?.table)
    let column = try #require(table.column(id))
    return table.cell(row: row, column: column).number?.description
  }

  @Test func `are in the unit that is shown, in the table of figures and of a comparison`() throws {
    var state = state()
    state.type("v")
    #expect(try number("change", row: 0, in: state) == "5.5")
    state.type("u")
    #expect(try number("change", row: 0, in: state) == "55000")
    state.type("uvcv")
    #expect(try number("change", row: 0, in: state) == "5.5")
    #expect(try number("now", row: 0, in: state) == "25.5")
  }

  @Test func `a torn unit keeps its digits as written beside it`() throws {
    var state = state()
    state.type("ucv")
    #expect(try number("now", row: 1, in: state) == "5")
    #expect(try number("then", row: 1, in: state) == "3")
  }
}
