import Domain
import Testing

@testable import ViewModels

@Suite("The smaller lines of work")
struct WorkLinePanelTests {
  @Test func `education has what each gets`() {
    let spring = [Segment(.term, "春季")]
    var report = SmallReport()
    report.say("雨露计划", "yulu.students", "21", "人", spring)
    report.say("", "yulu.amount", "3.15", "万元", spring)
    report.say("济困基金", "charity.households", "26", "户")
    report.say("发放", "charity.amount", "3.8", "万元")
    report.say("手机", "education.devices", "4", "部")
    #expect(
      PanelText(report).detail(.education) == [
        "|数量|万元|平均|时点", "雨露计划 春季|21人|3.15|0.15|", "济困基金|26户|3.8|≈0.1462|",
        "赠送手机|4部|||",
      ])
    #expect(
      PanelText(report, .english, money: .yuan).detail(.education) == [
        "|who|yuan|each|as of", "Yulu spring|21 persons|31,500|1,500|",
        "relief fund|26 households|38,000|≈1,461.54|", "donated|4 devices|||",
      ])
    #expect(
      PanelText(report).brief(.education)
        == "雨露 21人 3.15万元   济困基金 26户 3.8万元   手机 4部")
  }

  @Test func `money far from a count, or of another segment, is not its money`() {
    var report = SmallReport()
    report.say("春季雨露", "yulu.students", "21", "人", [Segment(.term, "春季")])
    report.say("秋季雨露", "yulu.amount", "3.15", "万元", [Segment(.term, "秋季")])
    report.say("受助", "charity.households", "26", "户")
    report.say(String(repeating: "等", count: 50), "charity.amount", "3.8", "万元")
    #expect(
      PanelText(report).detail(.education) == [
        "|数量|万元|平均|时点", "雨露计划 春季|21人|–||", "雨露计划 秋季|–|3.15||", "济困基金|26户|–||",
        "济困基金|–|3.8||",
      ])
  }

  @Test func `health has both rates and who is left`() {
    var report = SmallReport()
    report.say("贫困户", "health.base", "1285", "人")
    report.say("签约", "health.contracted", "861", "人")
    report.say("签约率", "health.contractRate", "67", "%")
    #expect(
      PanelText(report).detail(.health) == [
        "已签约: 861人  签约  ", "应签约: 1,285人", "未签约: 424人", "报告签约率: 67%",
        "推算签约率: 67.0% (861/1,285)  相符", "已签约|861|67.0%", "未签约|424|33.0%",
      ])
    #expect(PanelText(report).brief(.health) == "67% (861/1,285)")
    #expect(
      PanelText(report).summary(.health) == ["|签约|应签|签约率", "已签约|861|1,285|67%"])
  }

  @Test(arguments: [
    ("70", "推算签约率: 67.0% (861/1,285)  不符 [疑]"), ("67.0", "推算签约率: 67.0% (861/1,285)  相符"),
    ("66.9", "推算签约率: 67.0% (861/1,285)  不符 [疑]"),
  ])
  func `a rate is compared as far as it is printed`(stated: String, line: String) {
    var report = SmallReport()
    report.say("贫困户", "health.base", "1285", "人")
    report.say("签约", "health.contracted", "861", "人")
    report.say("签约率", "health.contractRate", stated, "%")
    #expect(PanelText(report).detail(.health).contains(line))
  }

  @Test func `health without a base says so`() {
    var report = SmallReport()
    report.say("签约", "health.contracted", "861", "人")
    report.say("签约率", "health.contractRate", "67", "%")
    #expect(
      PanelText(report).detail(.health) == [
        "已签约: 861人  签约  ", "应签约: 分母未报", "报告签约率: 67%",
      ])
    #expect(PanelText(report).brief(.health) == "67% (861人)")
  }

  @Test func `more contracts than people are in doubt`() {
    var report = SmallReport()
    report.say("应签约", "health.base", "100", "人")
    report.say("签约", "health.contracted", "101", "人")
    #expect(
      PanelText(report).detail(.health) == [
        "已签约: 101人  签约  ", "应签约: 100人", "推算签约率: 101.0% (101/100)  签约多于应签约 [疑]",
      ])
  }

  @Test func `rectification is a chain with its ratios`() {
    var report = SmallReport()
    report.say("问题", "rectification.problems", "27", "个")
    report.say("任务", "rectification.tasks", "91", "条")
    report.say("措施", "rectification.measures", "119", "条")
    report.say("问题完成率", "rectification.problemRate", "100", "%")
    #expect(
      PanelText(report).detail(.rectification) == [
        "27 问题  →  91 任务  →  119 措施", "每个问题的任务: 3.37  = 91 ÷ 27",
        "每个问题的措施: 4.41  = 119 ÷ 27", "每条任务的措施: 1.31  = 119 ÷ 91", "问题整改完成率|100%",
        "缺  119条措施的完成率未报。",
      ])
    #expect(PanelText(report).brief(.rectification) == "27 问题 · 91 任务 · 119 措施   100%")
  }

  @Test func `a second round of problems is a chain of its own`() {
    var report = SmallReport()
    report.say("巡视问题", "rectification.problems", "27", "个")
    report.say("任务", "rectification.tasks", "91", "条")
    report.say("考核问题", "rectification.problems", "12", "个")
    report.say("措施", "rectification.measures", "30", "条")
    #expect(
      PanelText(report).summary(.rectification) == ["27 问题 → 91 任务", "12 问题 → 30 措施"])
  }
}
