import Domain
import Testing

@testable import ViewModels

@Suite("What is worked out of the smaller lines of work")
struct WorkLineDerivationTests {
  @Test func `a loan still owed has both readings and the average`() throws {
    var report = SmallReport()
    report.say("应还", "credit.due", "6", "户")
    report.say("", "credit.due", "30", "万元")
    report.say("未还", "credit.outstanding", "4", "户")
    report.say("", "credit.outstanding", "14.5", "万元")
    report.claim(.repaidOnTime, of: [], "已按时还款")
    #expect(
      try Self.derived("credit.outstanding", .yuan, in: report) == [
        "67.42% = 30万元 ÷ (30万元 + 14.5万元)   甲：未还在应还之外 [疑]",
        "51.67% = (30万元 − 14.5万元) ÷ 30万元   乙：未还在应还之内 [疑]",
        "平均 3.625 万元 = 14.5万元 ÷ 4户",
      ])
  }

  @Test func `a grant has its average, a contract and a visit their share`() throws {
    var report = SmallReport()
    report.say("贫困户", "poverty.current", "649", "户")
    report.say("学生", "yulu.students", "21", "人")
    report.say("", "yulu.amount", "3.15", "万元")
    report.say("应签", "health.base", "1285", "人")
    report.say("签约", "health.contracted", "861", "人")
    report.say("遍访", "visit.households", "655", "户")
    #expect(
      try Self.derived("yulu.students", .persons, in: report) == ["平均 0.15 万元 = 3.15万元 ÷ 21人"])
    #expect(
      try Self.derived("health.contracted", .persons, in: report) == ["67.00% = 861人 ÷ 1,285人"])
    #expect(
      try Self.derived("visit.households", .households, in: report) == [
        "100.92% = 655户 ÷ 649户   时点未说明，时点未说明 [疑]"
      ])
  }

  private static func derived(
    _ code: Indicator.Code, _ unit: Unit, in report: SmallReport
  ) throws -> [String] {
    let input = PanelText(report).input
    let record = try #require(input.scope.main(code, unit))
    return Derivation.all(of: record, input).map { derivation in
      "\(derivation.result) = \(derivation.formula.map(\.text).joined())"
        + (derivation.flag.map { " [\($0.word.chinese)]" } ?? "")
    }
  }
}
