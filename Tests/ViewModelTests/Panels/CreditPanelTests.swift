import Domain
import Testing

@testable import ViewModels

@Suite("Micro-credit")
struct CreditPanelTests {
  @Test func `both readings stand side by side and none is chosen`() {
    let text = PanelText(Self.contradicted)
    #expect(
      text.detail(.credit) == [
        "贷款|户|万元|户均|时点", "户贷户用 应还|6|30|5|", "户贷户用 未还|4|14.5万|3.625| [疑]",
        "户贷企用 应还|444|1,486|≈3.3468|",
        "# 户贷户用还款", "疑  “已按时还款”与未还贷款并存，两种读法都列出，口径待核定：",
        "甲  未还在应还之外: 60.0%  6/10户  = 6 ÷ (6 + 4) [疑]",
        ": 67.4%  30/44.5万元  = 30 ÷ (30 + 14.5) [疑]",
        "乙  未还在应还之内: 33.3%  2/6户  = (6 − 4) ÷ 6 [疑]",
        ": 51.7%  15.5/30万元  = (30 − 14.5) ÷ 30 [疑]",
        "示  “14.5万”单位不完整，按“14.5万元”计。",
        "# 户贷企用还款", "444户  1,486万元  即全部，报告称“已按时还款”",
        "示  “户贷企用”是旧口径：2017年起有省份停止新增，2021年通知要求户借、户用、户还，"
          + "不得交由企业使用，只应有存量。",
      ])
    #expect(
      text.summary(.credit) == [
        "应还 户贷户用|6|30", "应还 户贷企用|444|1,486", "未还 户贷户用|4|14.5万 [疑]",
        "还款率 读法甲|60.0%|67.4% [疑]", "还款率 读法乙|33.3%|51.7% [疑]",
      ])
    #expect(text.brief(.credit) == "应还 450户 1,516万元   未还 4户 14.5万 疑")
  }

  @Test func `the readings in English and in yuan`() {
    let text = PanelText(Self.contradicted, .english, money: .yuan)
    #expect(
      Array(text.detail(.credit)[4..<11]) == [
        "# Repaid, household use",
        "doubt  “已按时还款” stands beside loans still owed. Both readings, neither chosen:",
        "A  they are further loans: 60.0%  6/10 households  = 6 ÷ (6 + 4) [doubt]",
        ": 67.4%  300,000/445,000 yuan  = 300,000 ÷ (300,000 + 145,000) [doubt]",
        "B  they are among those due: 33.3%  2/6 households  = (6 − 4) ÷ 6 [doubt]",
        ": 51.7%  155,000/300,000 yuan  = (300,000 − 145,000) ÷ 300,000 [doubt]",
        "note   “14.5万” has lost a part of its unit; taken for 14.5万元.",
      ])
    #expect(
      text.brief(.credit)
        == "due 450 households 15,160,000 yuan   owed 4 households 14.5万 doubt")
  }

  @Test(arguments: [
    ("10", "3", ["76.9%", "70.0%"]), ("7", "7", ["50.0%", "0.0%"]), ("3", "5", ["37.5%"]),
    ("1", "1", ["50.0%", "0.0%"]), ("999", "1", ["99.9%", "99.9%"]),
  ])
  func `readings are exact, and none where it is impossible`(
    due: String, owed: String, rates: [String]
  ) {
    var report = SmallReport()
    report.say("应还", "credit.due", due, "户")
    report.say("未还", "credit.outstanding", owed, "户")
    let readings = RepaidReading.all(
      due: report.scope.main("credit.due"), outstanding: report.scope.main("credit.outstanding"))

    #expect(readings.map { $0.rate.map { FigureFormat.percent($0) } } == rates)
    let sums = readings.map { $0.repaid.fraction + Fraction(Int128(owed) ?? 0) }
    #expect(zip(sums, readings).allSatisfy { $0 == $1.whole.fraction })
  }

  @Test func `where more is owed than was due, only the first reading is left`() {
    var report = SmallReport()
    report.say("应还", "credit.due", "3", "户")
    report.say("未还", "credit.outstanding", "5", "户")
    report.claim(.repaidOnTime, of: [], "已全部还清")
    #expect(
      PanelText(report).detail(.credit) == [
        "贷款|户|万元|户均|时点", "应还|3|–||", "未还|5|–|| [疑]", "# 全部贷款还款",
        "疑  “已全部还清”与未还贷款并存，两种读法都列出，口径待核定：",
        "甲  未还在应还之外: 37.5%  3/8户  = 3 ÷ (3 + 5) [疑]",
        "示  未还多于应还，此项读法乙不成立，未还者只能在应还之外。",
      ])
  }

  @Test func `without the claim what is repaid is said on a condition`() {
    var report = SmallReport()
    report.say("应还", "credit.due", "20", "户")
    report.say("未还", "credit.outstanding", "5", "户")
    #expect(
      PanelText(report).detail(.credit).suffix(2) == [
        "# 全部贷款还款", "如未还都在应还之内: 75.0%  15/20户  = (20 − 5) ÷ 20",
      ])
  }

  @Test func `a number that is not exact gives no reading`() {
    var report = SmallReport()
    report.say("应还", "credit.due", "20", "户")
    report.say("未还", "credit.outstanding", "5", "万元")
    report.claim(.repaidOnTime, of: [], "按期还款")
    #expect(
      PanelText(report).detail(.credit).suffix(2) == [
        "# 全部贷款还款", "疑  “按期还款”与未还贷款并存，两者计数单位不同，无法推算。",
      ])
  }

  private static var contradicted: SmallReport {
    let household = [Segment(.use, "户贷户用")]
    let enterprise = [Segment(.use, "户贷企用")]
    var report = SmallReport()
    report.say("户贷户用", "credit.due", "6", "户", household)
    report.say("", "credit.due", "30", "万元", household)
    report.say("户贷企用", "credit.due", "444", "户", enterprise)
    report.say("", "credit.due", "1486", "万元", enterprise)
    report.say("未还", "credit.outstanding", "4", "户", household)
    report.say("", "credit.outstanding", "14.5", "万", household, marks: [.unitIncomplete])
    report.claim(.repaidOnTime, of: household, "已按时还款")
    report.claim(.repaidOnTime, of: enterprise, "已按时还款")
    return report
  }
}
