import Domain
import Testing
import ViewModels

@Suite("Bars with a plan")
struct PlanFrameTests {
  private let bars = Bars(
    rows: [
      Bars.Row(
        label: "按条数", entries: [Entry("67.4%")], value: Fraction(674, 10), remark: "29/43 条",
        plan: Fraction(80)),
      Bars.Row(
        label: "报告数", entries: [Entry("60.2%")], value: Fraction(602, 10), plan: Fraction(50)),
    ], full: .hundredPercent)

  @Test func `the plan is a mark across the bar`() {
    expectDrawing(
      page(.bars(bars), width: 60),
      """
       按条数  67.4%  █████████████████████▋···│······  29/43 条
       报告数  60.2%  ████████████████│██▎············
      """)
  }

  @Test func `without blocks bars are ASCII`() {
    expectDrawing(
      page(.bars(bars), width: 60, glyphs: .ascii),
      """
       按条数  67.4%  ######################---|------  29/43 条
       报告数  60.2%  ################|##-------------
      """)
  }
}
