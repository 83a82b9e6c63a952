import Testing
import ViewModels

@Suite("The smaller lines of work, drawn")
struct WorkLinePanelFrameTests {
  @Test func `loans with both readings in Chinese`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24, .character("5")),
      """
       镇屏  清河镇 › 5 小额信贷                                  演示 · 2023年上半年

       贷款              户      万元       户均    时点
       ─────────────────────────────────────────────────────
      ▌户贷户用 应还      6        30          5    今年
       户贷户用 未还      4    14.5万      3.625    目前  疑
       户贷企用 应还    444     1,486    ≈3.3468    今年

       ─ 户贷户用还款 ───────────────────────────────────────────────────────────────
       疑  “均已按时还款”与未还贷款并存，两种读法都列出，口径待核定：
       甲  未还在应还之外   60.0%  6/10户  = 6 ÷ (6 + 4)                           疑
                            67.4%  30/44.5万元  = 30 ÷ (30 + 14.5)                 疑
       乙  未还在应还之内   33.3%  2/6户  = (6 − 4) ÷ 6                            疑
                            51.7%  15.5/30万元  = (30 − 14.5) ÷ 30                 疑
       示  “14.5万”单位不完整，按“14.5万元”计。

       ─ 户贷企用还款 ───────────────────────────────────────────────────────────────
       444户  1,486万元  即全部，报告称“均已按时还款”

       示  “户贷企用”是旧口径：2017年起有省份停止新增，2021年通知要求户借、户用、户
       还，不得交由企业使用，只应有存量。


       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  u 元/万元            ? 帮助  q 退出
      """)
  }

  @Test func `loans with both readings in English`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24, .character("5")),
      """
       镇屏  清河镇 › 5 Micro-credit               demonstration · first half of 2023

       loans                  hh          yuan        per hh    as of
       ─────────────────────────────────────────────────────────────────────────
      ▌household use due       6       300,000        50,000    this year
       household use owed      4        14.5万        36,250    to date    doubt
       enterprise use due    444    14,860,000    ≈33,468.47    this year

       ─ Repaid, household use ──────────────────────────────────────────────────────
       doubt  “均已按时还款” stands beside loans still owed. Both readings, neither
       chosen:
       A  they are further loans     60.0%  6/10 households  = 6 ÷ (6 + 4)      doubt
                                     67.4%  300,000/445,000 yuan  = 300,000 ÷   doubt
                                     (300,000 + 145,000)
       B  they are among those due   33.3%  2/6 households  = (6 − 4) ÷ 6       doubt
                                     51.7%  155,000/300,000 yuan  = (300,000 −  doubt
                                     145,000) ÷ 300,000
       note   “14.5万” has lost a part of its unit; taken for 14.5万元.

       ─ Repaid, enterprise use ─────────────────────────────────────────────────────
       444 households  14,860,000 yuan  all, by its word: “均已按时还款”

                                                                                  ↓ 3
       ↑↓←→ select  Enter source  Esc back  0-9 panels  u yuan/wan     ? help  q quit
      """)
  }

  @Test func `education in Chinese`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24, .character("6")),
      """
       镇屏  清河镇 › 6 教育救助                                  演示 · 2023年上半年

                        数量    万元       平均    时点
       ────────────────────────────────────────────────
      ▌雨露计划 春季    21人    3.15       0.15    春季
       济困基金         26户     3.8    ≈0.1462    目前
       赠送手机          4部











       ─ 出处 · demo.txt · 四、雨露计划 ─────────────────────────────────────────────

         镇里按上级部署核查在校学生情况，确认▐21名▌学生可享受春季雨露计划，3.15万元
         补助款已经全部发到学生家庭。

       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  u 元/万元            ? 帮助  q 退出
      """)
  }

  @Test func `visits and kinds in Chinese`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24, .character("8")),
      """
       镇屏  清河镇 › 8 走访监测                                  演示 · 2023年上半年

       ─ 走访 ───────────────────────────────────────────────────────────────────────
      ▌遍访         655户  5月中旬
       遍访率       100%  5月中旬
       APP注册率    >90%  时点未说明
       推算遍访率   100.92%  = 655 ÷ 649户  目前在册 截至目前                      疑
       疑  遍访多于在册 6 户。两数时点不同：5月中旬，截至目前。

       ─ 监测对象 ───────────────────────────────────────────────────────────────────
                     户    人    户均
       ──────────────────────────────
       未脱贫户       7    22    3.14
       边缘户         2     9    4.50
       脱贫监测户     1     3    3.00
       ──────────────────────────────
       三户合计      10    34    3.40
       7 + 2 + 1 = 10户，22 + 9 + 3 = 34人

       ─ 单列：老少病残孤 ───────────────────────────────────────────────────────────
                     户    人    户均
       ──────────────────────────────
                                                                                  ↓ 2
       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  u 元/万元            ? 帮助  q 退出
      """)
  }

  @Test func `visits and kinds in English`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24, .character("8")),
      """
       镇屏  清河镇 › 8 Visits, monitoring         demonstration · first half of 2023

       ─ Visits ─────────────────────────────────────────────────────────────────────
      ▌visited       655 households  2023-05-20
       rate stated   100%  2023-05-20
       in the app    >90%  date not said
       worked out    100.92%  = 655 ÷ 649 households  current to date           doubt
       doubt  6 more were visited than there are. The two are of different dates:
       2023-05-20; to date.

       ─ Monitored households ───────────────────────────────────────────────────────
                            hh    persons    per hh
       ────────────────────────────────────────────
       not yet exited        7         22      3.14
       marginal              2          9      4.50
       exited, monitored     1          3      3.00
       ────────────────────────────────────────────
       three households     10         34      3.40
       7 + 2 + 1 = 10 households,  22 + 9 + 3 = 34 persons

       ─ Apart: old, young, ill, disabled, orphaned ─────────────────────────────────
                                    hh    persons    per hh
                                                                                  ↓ 3
       ↑↓←→ select  Enter source  Esc back  0-9 panels  u yuan/wan     ? help  q quit
      """)
  }

  @Test func `rectification in Chinese`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24, .character("9")),
      """
       镇屏  清河镇 › 9 三项整改                                  演示 · 2023年上半年

      ▌27 问题  →  91 任务  →  119 措施
       每个问题的任务   3.37  = 91 ÷ 27
       每个问题的措施   4.41  = 119 ÷ 27
       每条任务的措施   1.31  = 119 ÷ 91

       问题整改完成率  100%  █████████████████████████████████████████████████████
       任务整改完成率  100%  █████████████████████████████████████████████████████
       缺  119条措施的完成率未报。








       ─ 出处 · demo.txt · 十一、“三项整改” ─────────────────────────────────────────

         我镇在“三项整改”中认领的问题有▐27个▌，对应制定任务91条、措施119条；问题整
         改完成率为100%，任务整改完成率为100%。

       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  u 元/万元            ? 帮助  q 退出
      """)
  }

  @Test func `rectification in English`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24, .character("9")),
      """
       镇屏  清河镇 › 9 Rectification              demonstration · first half of 2023

      ▌27 problems  →  91 tasks  →  119 measures
       tasks to a problem      3.37  = 91 ÷ 27
       measures to a problem   4.41  = 119 ÷ 27
       measures to a task      1.31  = 119 ÷ 91

       problems done  100%  ██████████████████████████████████████████████████████
       tasks done     100%  ██████████████████████████████████████████████████████
       gap    How many of the 119 measures are done is not reported.








       ─ Source · demo.txt · 十一、“三项整改” ───────────────────────────────────────

         我镇在“三项整改”中认领的问题有▐27个▌，对应制定任务91条、措施119条；问题整
         改完成率为100%，任务整改完成率为100%。

       ↑↓←→ select  Enter source  Esc back  0-9 panels  u yuan/wan     ? help  q quit
      """)
  }
}
