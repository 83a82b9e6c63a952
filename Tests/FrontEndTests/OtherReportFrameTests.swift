import Canvas
import Domain
import Testing
import ViewModels

@Suite("A report in other words, drawn")
struct OtherReportFrameTests {
  @Test func `other loans have other readings`() {
    expectPage(
      Self.state(.chinese, "5"),
      """
       贷款             户    万元       户均    时点
       ──────────────────────────────────────────────────
      ▌户贷户用 应还    12      48          4    今年
       户贷户用 未还     3    12.5    ≈4.1667    目前  疑

       ─ 户贷户用还款 ───────────────────────────────────────────────────────────────
       疑  “均已按时还款”与未还贷款并存，两种读法都列出，口径待核定：
       甲  未还在应还之外   80.0%  12/15户  = 12 ÷ (12 + 3)                        疑
                            79.3%  48/60.5万元  = 48 ÷ (48 + 12.5)                 疑
       乙  未还在应还之内   75.0%  9/12户  = (12 − 3) ÷ 12                         疑
                            74.0%  35.5/48万元  = (48 − 12.5) ÷ 48                 疑
      """)
  }

  @Test func `what no indicator fits, in Chinese`() {
    expectPage(
      Self.state(.chinese, "U"),
      """
       原称              数值    章节            原文
       ──────────────────────────────────────────────────────────────
      ▌村民小组          96个    一、基本情况    …镇辖8个行政村、96个
       镇里新购消防车     3部    三、其他        镇里新购消防车3台
      """)
  }

  @Test func `what no indicator fits, in English`() {
    expectPage(
      Self.state(.english, "U"),
      """
       called               figure    section         words
       ───────────────────────────────────────────────────────────────────
      ▌村民小组                 96    一、基本情况    …镇辖8个行政村、96个
       镇里新购消防车    3 devices    三、其他        镇里新购消防车3台
      """)
  }

  private static func state(_ language: Language, _ key: Character) -> DashboardState {
    var state = DashboardState(language: language, size: ScreenSize(width: 80, height: 24))
    _ = state.update(.ledgerLoaded(FixtureReports.ledger(reading: text)))
    _ = state.update(.key(.character(key)))
    return state
  }

  private static let text = """
    松坪镇2022年工作总结
    一、基本情况
    全镇辖8个行政村、96个村民小组。
    二、小额信贷
    今年到期应还的户贷户用贷款12户、48万元，均已按时还款。目前，户贷户用中尚未还款的有3户、12.5万元。
    三、其他
    镇里新购消防车3台。
    """
}
