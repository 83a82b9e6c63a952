import Domain
import Testing

@testable import ViewModels

@Suite("Poverty, employment and projects in full")
struct PovertyPanelTests {
  @Test func `the summary ends with those who are unaccounted for`() {
    var report = SmallReport()
    report.say("建档立卡", "poverty.registered", "745", "户")
    report.say("", "poverty.registered", "1456", "人")
    report.say("目前", "poverty.current", "649", "户")
    report.say("", "poverty.current", "1285", "人")
    #expect(
      PanelText(report).summary(.poverty) == [
        "目前在册|649|1,285", "建档立卡|745|1,456", "减少未说明去向|96|171 [缺]",
      ])
    #expect(
      PanelText(report, .english).brief(.poverty)
        == "current 649 hh 1,285 persons   registered 745 hh 1,456 persons")
  }

  @Test func `causes have one scale and the share said beside a count`() {
    var report = SmallReport()
    for (cause, count, share) in [("因病", "129", "60"), ("因残", "86", "40")] {
      report.say(cause, "poverty.cause", count, "户", [Segment(.cause, cause)])
      report.say("占", "poverty.cause", share, "%", [Segment(.cause, cause)])
    }
    #expect(
      PanelText(report).detail(.poverty) == ["# 致贫原因", "因病|129户|60%", "因残|86户|40%"])
  }

  @Test func `the place, who is provided for, and houses follow the stock`() {
    var report = SmallReport()
    report.say("行政村", "place.villages", "11", "个")
    report.say("低保", "poverty.subsistence", "17", "户")
    report.say("", "poverty.subsistence", "45", "人")
    report.say("其中A类", "poverty.subsistence", "9", "户")
    report.say("危房改造", "housing.rebuilt", "8", "户")
    report.say("搬迁", "relocation.moved", "4", "户")
    report.say("", "relocation.moved", "17", "人")
    #expect(
      PanelText(report).detail(.poverty) == [
        "# 基本情况", "指标|数值|原称|时点", "行政村数|11个|行政村|", "# 兜底保障", "|户|人|户均|时点",
        "低保|17|45|2.65|", "低保|9|–|–|", "# 住房与搬迁", "|户|人|户均|时点", "危房改造|8|–|–|",
        "易地搬迁|4|17|4.25|",
      ])
  }

  @Test func `a second total of those at work stands below`() {
    var report = SmallReport()
    report.say("务工", "employment.total", "471", "人")
    report.say("就业", "employment.total", "480", "人")
    #expect(
      PanelText(report).detail(.employment) == [
        "合计  471人  ", "# 另载", "指标|数值|原称|时点", "务工人员合计|480人|就业|",
      ])
  }

  @Test func `projects are counted by fund`() {
    let fund = [Segment(.fund, "省级资金")]
    var report = SmallReport()
    report.say("项目", "project.count", "327", "个", fund)
    report.say("完工", "project.completed", "301", "个", fund)
    report.say("完工率", "project.completionRate", "92.0", "%", fund)
    #expect(
      PanelText(report).detail(.projects).suffix(4) == [
        "按条数|92.0%|301|/|327个", "报告数|92.0%", "# 项目个数", "省级资金: 327个  ",
      ])
  }

  @Test func `a batch's second amount is not lost`() {
    let batch = [Segment(.batch, "第一批")]
    var report = SmallReport()
    report.say("项目", "subsidy.items", "179", "个", batch)
    report.say("务工", "subsidy.labour", "110", "个", batch)
    report.say("资金", "subsidy.amount", "25.0260", "万元", batch)
    report.say("资金", "subsidy.amount", "26", "万元", batch)
    #expect(
      PanelText(report).detail(.subsidy).suffix(3) == [
        "# 另载", "指标|数值|原称|时点", "补贴资金 第一批|26万元|资金|",
      ])
    #expect(
      PanelText(report).summary(.subsidy) == [
        "批次|项目|农业务工|务工占比|资金|状态", "第一批|179|110|61.5%|25.0260|未说明",
      ])
  }
}
