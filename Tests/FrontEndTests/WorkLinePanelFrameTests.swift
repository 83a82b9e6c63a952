import Testing
import ViewModels

@Suite("The smaller lines of work, drawn")
struct WorkLinePanelFrameTests {
  @Test func `loans with both readings in Chinese`() {
    expectPage(
      demonstration(.chinese, width: 80, height: 32, .character("5")),
      """
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
      """)
  }

  @Test func `loans with both readings in English`() {
    expectPage(
      demonstration(.english, width: 80, height: 32, .character("5")),
      """
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

       note   Enterprise use is a term of the past: some provinces allowed no new
       ones from 2017, and the 2021 notice lets no loan be handed on to an
       enterprise. Only stock may be left.
      """)
  }

  @Test func `education in Chinese`() {
    expectPage(
      demonstration(.chinese, width: 80, height: 32, .character("6")),
      """
                        数量    万元       平均    时点
       ────────────────────────────────────────────────
      ▌雨露计划 春季    21人    3.15       0.15    春季
       济困基金         26户     3.8    ≈0.1462    目前
       赠送手机          4部
      """)
  }

  @Test func `education in English`() {
    expectPage(
      demonstration(.english, width: 80, height: 32, .character("6")),
      """
                                who      yuan         each    as of
       ──────────────────────────────────────────────────────────────
      ▌Yulu spring       21 persons    31,500        1,500    春季
       relief fund    26 households    38,000    ≈1,461.54    to date
       donated            4 devices
      """)
  }

  @Test func `visits and kinds in Chinese`() {
    expectPage(
      demonstration(.chinese, width: 80, height: 32, .character("8")),
      """
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
       老少病残孤     7    14    2.00
       示  可能与前几类重叠，单列，不相加。
      """)
  }

  @Test func `visits and kinds in English`() {
    expectPage(
      demonstration(.english, width: 80, height: 32, .character("8")),
      """
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
       ────────────────────────────────────────────────────
       old, young, ill, disabled     7         14      2.00
       note   They may be among the kinds above and are never added to them.
      """)
  }

  @Test func `rectification in Chinese`() {
    expectPage(
      demonstration(.chinese, width: 80, height: 32, .character("9")),
      """
      ▌27 问题  →  91 任务  →  119 措施
       每个问题的任务   3.37  = 91 ÷ 27
       每个问题的措施   4.41  = 119 ÷ 27
       每条任务的措施   1.31  = 119 ÷ 91

       问题整改完成率  100%  █████████████████████████████████████████████████████
       任务整改完成率  100%  █████████████████████████████████████████████████████
       缺  119条措施的完成率未报。
      """)
  }

  @Test func `rectification in English`() {
    expectPage(
      demonstration(.english, width: 80, height: 32, .character("9")),
      """
      ▌27 problems  →  91 tasks  →  119 measures
       tasks to a problem      3.37  = 91 ÷ 27
       measures to a problem   4.41  = 119 ÷ 27
       measures to a task      1.31  = 119 ÷ 91

       problems done  100%  ██████████████████████████████████████████████████████
       tasks done     100%  ██████████████████████████████████████████████████████
       gap    How many of the 119 measures are done is not reported.
      """)
  }

  @Test func `contracts in Chinese`() {
    expectPage(
      demonstration(.chinese, width: 80, height: 32, .character("7")),
      """
      ▌已签约       861人  家庭医生签约  6月底
       应签约       1,285人
       未签约       424人
       报告签约率   67%
       推算签约率   67.0% (861/1,285)  相符

       ████████████████████████████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓

       █ 已签约  861  67.0%
       ▓ 未签约  424  33.0%
      """)
  }

  @Test func `contracts in English`() {
    expectPage(
      demonstration(.english, width: 80, height: 32, .character("7")),
      """
      ▌contracted    861 persons  家庭医生签约  2023-06-30
       of            1,285 persons
       without       424 persons
       rate stated   67%
       worked out    67.0% (861/1,285)  agrees

       ████████████████████████████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓

       █ contracted  861  67.0%
       ▓ without     424  33.0%
      """)
  }
}
