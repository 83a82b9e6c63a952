import Domain
import Testing

@testable import ViewModels

@Suite("Comparing two periods")
struct CompareScreenTests {
  @Test func `has every measure of both, with the change and its judgement`() {
    var state = Land.state()
    state.type("c")
    #expect(state.screen == .compare(Period("2022-H2")))
    #expect(state.texts[0] == "2023年上半年   对比   2022年下半年")
    #expect(state.texts[1] == "持平 0 · 向好 2 · 向差 0 · 其他变动 0 · 新报 1 · 未再报 0")
    #expect(state.row(of: "100户") == ["目前贫困户", "100户", "110", "-10户 ▼", "向好"])
    #expect(state.row(of: "471人") == ["务工人员合计", "471人", "–", "本期新报"])
  }

  @Test func `unlike dates are said and not judged`() {
    let june = AsOf(written: "6月底", day: Day(year: 2023, month: 6, day: 30))
    let may = AsOf(written: "5月底", day: Day(year: 2022, month: 5, day: 31))
    var state = Land.state(
      Land.ledger([
        Land.report(of: Land.town, "2023-H1", poor: "100", asOf: june),
        Land.report(of: Land.town, "2022-H1", poor: "120", asOf: may),
      ]))
    state.type("c")
    let row = state.row(of: "100户")
    #expect(row.prefix(4) == ["目前贫困户", "100户", "120", "-20户 ▼"])
    #expect(row.last == "时点不同")
  }

  @Test func `c again chooses another period, which can be gone back from`() throws {
    var state = Land.state()
    state.type("cc")
    let list = try #require(state.overlay)
    #expect(list.kind == .baselines)
    #expect(list.items.map(\.title) == ["2022年下半年", "2022年上半年"])
    state.hit(.down, .enter)
    #expect(state.screen == .compare(Period("2022-H1")))
    state.hit(.escape)
    #expect(state.screen == .overview)
  }

  @Test func `an older number leads to its own report and back`() {
    var state = Land.state()
    state.type("c")
    state.hit(.right)
    #expect(state.digits == "110")
    state.hit(.enter)
    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H2")
    state.hit(.escape)
    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
    #expect(state.screen == .compare(Period("2022-H2")))
    #expect(state.digits == "110")
  }

  @Test func `no period is set beside itself`() {
    var state = Land.state()
    state.type("c[")
    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H2")
    #expect(state.screen != .compare(Period("2022-H2")))
  }

  @Test func `the text's own words say why`() {
    var now = SmallReport()
    now.say("目前贫困户", "poverty.current", "100", "户")
    now.add("主要原因是自然减少。")
    var then = SmallReport()
    then.say("目前贫困户", "poverty.current", "110", "户")
    var state = Land.state(
      Land.ledger([
        now.document(named: "b", period: "2023-H1", place: Land.town.code),
        then.document(named: "a", period: "2022-H1", place: Land.town.code),
      ]))
    state.type("c")
    #expect(state.row(of: "100户").last == "主要原因是自然减少")
  }

  @Test func `a single period cannot be compared`() {
    var state = Land.state(Land.ledger([Land.report(of: Land.town, "2023-H1", poor: "1")]))
    state.type("c")
    #expect(state.screen == .overview)
    #expect(state.notice == Phrase("There is only one period to compare.", "只有一期，无从对比。"))
  }

  @Test func `the selected figure's line says how it moved`() {
    let state = Land.state()
    #expect(
      state.changeLine.map(\.text).joined()
        == "目前贫困户 100户   比上期 -10户 ▼ 向好   比上年同期 -20户 ▼ 向好")
  }
}

extension DashboardState {
  /// The texts of the line that has this one, the empty ones left out.
  fileprivate func row(of text: String) -> [String] {
    let lines = active.content.blocks.flatMap(\.lines).map { $0.map(\.text) }
    return lines.first { $0.contains(text) }?.filter { !$0.isEmpty } ?? []
  }
}
