import Domain
import Testing

@testable import ViewModels

@Suite("Small matters")
struct SmallMattersTests {
  @Test func `a number that is looked for is selected itself`() {
    var state = DashboardState.withFigures
    state.type("/25.0260")

    #expect(state.digits == "25.0260")
  }

  @Test func `a derived number is copied as such`() throws {
    var state = DashboardState.withFigures
    state.type("3")
    while state.selection.map({ if case .figure = $0 { true } else { false } }) == true {
      state.hit(.right)
    }
    let effects = state.hit(.character("y"))

    guard case .copy(let text)? = effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("56.3%\t推算自\t县内"))
  }

  @Test func `nothing is typed on a screen too small to show it`() {
    var state = Land.state(width: 30, height: 4)
    state.type("?")
    #expect(state.overlay == nil)
    #expect(state.type("q") == [.quit])
  }

  @Test func `a failure is forgotten when the database is there again`() {
    var state = Land.state()
    _ = state.update(.failed(Phrase("busy", "忙")))
    #expect(state.notice != nil)
    _ = state.update(.ledgerLoaded(Land.ledger))

    #expect(state.notice == nil)
  }

  @Test func `n and N walk the rows that a filter leaves`() {
    var state = DashboardState.withFigures
    state.type("v/code:region")
    state.hit(.enter)
    state.type("g")
    #expect(state.digits == "148")
    state.type("n")
    #expect(state.digits == "35")
    state.type("N")
    #expect(state.digits == "148")
  }

  @Test func `the places inside are not asked for twice`() {
    var state = Land.state()
    state.type("ww")

    #expect(
      state.notice
        == Phrase(
          "These are the places inside; Enter goes into one.", "已是分地区；按 Enter 进入所选地区。"))
  }

  @Test func `a line that is typed has an end`() {
    var editor = LineEditor()
    editor.insert(String(repeating: "长", count: 150))
    editor.insert(String(repeating: "枫", count: 150))

    #expect(editor.text.count == 200)
  }

  @Test func `the palette begins with what does something`() {
    var state = Land.state()
    state.type(":")

    #expect(state.overlay?.items.first?.choice == .command("open"))
  }

  @Test(arguments: [
    ("2023-06-30", ChartPoint.State.present), ("2023-05-20", .present), ("2023-03-31", .stale),
  ])
  func `a chart marks what is of a date long before its period's end`(
    day: String, state expected: ChartPoint.State
  ) throws {
    let asOf = AsOf(written: day, day: Day(day))
    let state = Land.state(
      Land.ledger([Land.report(of: Land.town, "2023-H1", poor: "5", asOf: asOf)]))
    let record = try #require(state.scope.records.first)
    let period = try #require(Period("2023-H1"))

    let point = state.chartPoint(
      record, period, isMoney: false, state.input(for: "source"))

    #expect(point.state == expected)
  }

  @Test func `a chart marks what an import has changed`() throws {
    var state = Land.state(Land.ledger([Land.report(of: Land.town, "2023-H1", poor: "5")]))
    let changed = Land.ledger([Land.report(of: Land.town, "2023-H1", poor: "6")])
    _ = state.update(.ledgerLoaded(changed))
    let record = try #require(state.scope.records.first)
    let period = try #require(Period("2023-H1"))

    let point = state.chartPoint(
      record, period, isMoney: false, state.input(for: "source"))

    #expect(point.state == .revised)
  }

  @Test func `a panel's table says how each row moved`() {
    var state = Land.state()
    state.type("1")

    #expect(
      state.texts.first
        == "目前在册 100 250 2.50  -10户 ▼ 向好 -20户 ▼ 向好")
  }

  @Test func `with one period there is nothing to say of moves`() {
    var state = DashboardState.withFigures
    state.type("1")

    #expect(state.texts.first == "目前在册 649 1,285 1.98 ")
  }
}
