import Domain
import Testing

@testable import ViewModels

@Suite("Visits and monitored households")
struct MonitoringPanelTests {
  @Test func `kinds are added only as the three households, the vulnerable never`() {
    #expect(
      PanelText(Self.watched).detail(.monitoring) == [
        "# 监测对象", "|户|人|户均|时点", "未脱贫户|7|22|3.14|", "边缘户|2|9|4.50|", "脱贫监测户|1|3|3.00|",
        "三户合计|10|34|3.40|", "7 + 2 + 1 = 10户，22 + 9 + 3 = 34人", "# 单列：老少病残孤",
        "|户|人|户均|时点", "老少病残孤|7|14|2.00|", "示  可能与前几类重叠，单列，不相加。",
      ])
    #expect(
      PanelText(Self.watched).summary(.monitoring) == [
        "未脱贫户|7|22", "边缘户|2|9", "脱贫监测户|1|3", "老少病残孤(单列)|7|14",
      ])
  }

  @Test func `a kind that is said twice is not added`() {
    var report = Self.watched
    report.say("边缘户", "monitoring.marginal", "3", "户")
    let lines = PanelText(report).detail(.monitoring)
    #expect(!lines.contains { $0.hasPrefix("三户合计") })
    #expect(lines.contains("边缘户|3|–|–| [错]"))
  }

  @Test func `kinds of different dates are not added`() {
    var report = SmallReport()
    for (index, code) in ["monitoring.marginal", "monitoring.unstable", "monitoring.sudden"]
      .enumerated()
    {
      let date = AsOf(written: index == 2 ? "5月底" : "6月底")
      report.say("监测户", Indicator.Code(code), "\(index + 2)", "户", asOf: date)
    }
    #expect(!PanelText(report).detail(.monitoring).contains { $0.contains("合计") })
  }

  @Test func `three kinds of one date are added`() {
    var report = SmallReport()
    for (index, code) in ["monitoring.marginal", "monitoring.unstable", "monitoring.sudden"]
      .enumerated()
    {
      report.say(
        "监测户", Indicator.Code(code), "\(index + 2)", "户", asOf: AsOf(written: "6月底"))
    }
    #expect(PanelText(report).detail(.monitoring).contains("三类合计|9|–|–|"))
    #expect(
      PanelText(report, .english).detail(.monitoring).last == "2 + 3 + 4 = 9 households")
  }

  @Test func `more visited than there are is in doubt, and the dates are said`() {
    #expect(
      PanelText(Self.visited("655", "649")).detail(.monitoring) == [
        "# 走访", "遍访: 655户  5月中旬", "遍访率: 100%  5月中旬",
        "推算遍访率: 100.92%  = 655 ÷ 649户  目前在册 截至目前 [疑]",
        "疑  遍访多于在册 6 户。两数时点不同：5月中旬，截至目前。",
      ])
    #expect(PanelText(Self.visited("655", "649")).brief(.monitoring) == "655户 100% 疑")
  }

  @Test func `different dates are said even where nothing is above the whole`() {
    let lines = PanelText(Self.visited("649", "649"), .english).detail(.monitoring)
    #expect(
      lines.suffix(2) == [
        "worked out: 100.00%  = 649 ÷ 649 households  current to date",
        "note   The two are of different dates: 5月中旬; to date.",
      ])
  }

  private static func visited(_ visited: String, _ current: String) -> SmallReport {
    var report = SmallReport()
    report.say("贫困户", "poverty.current", current, "户", asOf: AsOf(written: "截至目前"))
    let may = AsOf(written: "5月中旬")
    report.say("遍访", "visit.households", visited, "户", asOf: may)
    report.say("遍访率", "visit.rate", "100", "%", asOf: may)
    return report
  }

  private static var watched: SmallReport {
    var report = SmallReport()
    let kinds: [(Indicator.Code, String, String)] = [
      ("monitoring.unexited", "7", "22"), ("monitoring.marginal", "2", "9"),
      ("monitoring.unstable", "1", "3"), ("monitoring.vulnerable", "7", "14"),
    ]
    for (code, households, persons) in kinds {
      report.say("对象", code, households, "户")
      report.say("", code, persons, "人")
    }
    return report
  }
}
