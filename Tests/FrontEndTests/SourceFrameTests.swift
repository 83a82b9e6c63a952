import Testing
import ViewModels

@Suite("Where a figure comes from")
struct SourceFrameTests {
  @Test func `a rate with what each basis gives`() {
    expectFrame(
      demonstration(
        .chinese, width: 80, height: 24, .character("4"), .down, .down, .down, .down, .enter),
      """
       镇屏  清河镇 › 4 项目进度 › 农村道路扩面延伸 · 完工率      演示 · 2023年上半年

      ▌农村道路扩面延伸 · 完工率   60.2%

       报告数   60.2%   原文如此，未改动
       推算数   67.44%   29条 ÷ 43条   不符                                        疑
                ≈32.30公里   19.443公里 ÷ 60.2%  总量未报，由比率反推
       说明     43条中任何条数都得不到此比率。请注明口径：按条数还是按里程。

       ─ 出处 · demo.txt · 六、到村项目 ─────────────────────────────────────────────

         截至目前，其中29条已经完工，硬化路面19.443公里，完工率为▐60.2%▌。

       ─ 指标 ───────────────────────────────────────────────────────────────────────

       代码   project.completionRate   比率   越高越好
       原称   完工率
       时点   截至目前





       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  v 表格       : 命令  ? 帮助  q 退出
      """)
  }

  @Test func `a count in English`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24, .character("1"), .right, .enter),
      """
       镇屏  … › poor at the report's date         demonstration · first half of 2023

      ▌poor at the report's date   1,285 persons

       reported   1285人   as written, not altered
       derived    1.98 a household   1,285 persons ÷ 649 households

       ─ Source · demo.txt ──────────────────────────────────────────────────────────

         截至目前，全镇尚有贫困户649户、▐1285人▌，2023年计划实现脱贫7户、22人。

       ─ Indicator ──────────────────────────────────────────────────────────────────

       code     poverty.current   a state at a date   less is better
       called   尚有贫困户
       as of    to date







       ↑↓←→ select  Enter source  Esc back  0-9 panels       : search  ? help  q quit
      """)
  }
}
