import Testing
import ViewModels

@Suite("The overview")
struct OverviewFrameTests {
  @Test func `in Chinese at 80x24`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24),
      """
       镇屏  清河镇                                               演示 · 2023年上半年
      ┌─ 1 贫困人口 ─────────────── 户 · 人 ─┐┌─ 2 产业奖补 ────────────────── 万元 ─┐
      │▌目前在册            649    1,285     ││ 批次         项目  务工占比     资金 │
      │ 建档立卡            745    1,456     ││ 第一批        179     61.5%  25.0260 │
      │ 新识别               19       67     ││ 第二批        108      1.9%   11.777 │
      │ 新识别                1        3  错 ││ 合计含申报    287            36.8030 │
      │ 拟脱贫                7       22     ││                                      │
      │ 减少未说明去向       96      171  缺 ││                                      │
      │                                      ││                                      │
      └──────────────────────────────────────┘└──────────────────────────────────────┘
      ┌─ 3 就业务工 ───────────────── 471人 ─┐┌─ 4 项目进度 ───────── 完工 · 拨付率 ─┐
      │ 县内      265  █████████████  56.3%  ││ 福桥村农田水利           100.58%  错 │
      │ 省外      148  ███████▎       31.4%  ││ 农村道路扩面延伸  60.2%           疑 │
      │ 市外省内   35  █▊              7.4%  ││ 长枫村大白桃采…             付清     │
      │ 县外市内   23  █▏              4.9%  ││ 福桥村粮仓                   40%     │
      │ 合计  471人  截至目前                ││ 郑圩村道路                   70%     │
      │ 各项之和等于合计                     ││                                  ↓ 2 │
      └──────────────────────────────────────┘└──────────────────────────────────────┘

       5 小额信贷  应还 450户 1,516万元   未还 4户 14.5万 疑
       6 教育救助  雨露 21人 3.15万元   济困基金 26户 3.8万元   手机 4部
       7 健康签约  67% (861/1,285)             8 走访监测  655户 100% 疑
       9 三项整改  27 问题 · 91 任务 · 119 措施   100%
       ↑↓←→ 选择  Enter 出处  0-9 面板  v 表格  / 查找         : 命令  ? 帮助  q 退出
      """)
  }

  @Test func `in Chinese at 120x40`() {
    expectFrame(
      demonstration(.chinese, width: 120, height: 40),
      """
       镇屏  清河镇                                                                                       演示 · 2023年上半年
      ┌─ 1 贫困人口 ─────────────── 户 · 人 ─┐┌─ 2 产业奖补 ────────────────── 万元 ─┐┌─ 3 就业务工 ───────────────── 471人 ─┐
      │▌目前在册            649    1,285     ││ 批次         项目  务工占比     资金 ││ 县内      265  █████████████  56.3%  │
      │ 建档立卡            745    1,456     ││ 第一批        179     61.5%  25.0260 ││ 省外      148  ███████▎       31.4%  │
      │ 新识别               19       67     ││ 第二批        108      1.9%   11.777 ││ 市外省内   35  █▊              7.4%  │
      │ 新识别                1        3  错 ││ 合计含申报    287            36.8030 ││ 县外市内   23  █▏              4.9%  │
      │ 拟脱贫                7       22     ││                                      ││ 合计  471人  截至目前                │
      │ 减少未说明去向       96      171  缺 ││                                      ││ 各项之和等于合计                     │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      └──────────────────────────────────────┘└──────────────────────────────────────┘└──────────────────────────────────────┘
      ┌─ 4 项目进度 ───────── 完工 · 拨付率 ─┐┌─ 5 小额信贷 ───────────── 户 · 万元 ─┐┌─ 6 教育救助 ────────────────── 万元 ─┐
      │ 福桥村农田水利           100.58%  错 ││ 应还 户贷户用        6        30     ││ 雨露计划 春季           21人    3.15 │
      │ 农村道路扩面延伸  60.2%           疑 ││ 应还 户贷企用      444     1,486     ││ 济困基金                26户     3.8 │
      │ 长枫村大白桃采…             付清     ││ 未还 户贷户用        4    14.5万  疑 ││ 赠送手机                 4部         │
      │ 福桥村粮仓                   40%     ││ 还款率 读法甲    60.0%     67.4%  疑 ││                                      │
      │ 郑圩村道路                   70%     ││ 还款率 读法乙    33.3%     51.7%  疑 ││                                      │
      │ 长枫村道路                   70%     ││                                      ││                                      │
      │ 市财政专项扶贫…           73.79%     ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      └──────────────────────────────────────┘└──────────────────────────────────────┘└──────────────────────────────────────┘
      ┌─ 7 健康签约 ─────────────────── 67% ─┐┌─ 8 走访监测 ─────────────── 户 · 人 ─┐┌─ 9 三项整改 ───────────── 27 个问题 ─┐
      │              签约     应签    签约率 ││ 遍访                 655    100%  疑 ││ 27 问题 → 91 任务 → 119 措施         │
      │ 已签约        861    1,285       67% ││ APP注册                     >90%     ││ 问题整改完成率  100%  ███████████    │
      │                                      ││ 未脱贫户               7      22     ││ 任务整改完成率  100%  ███████████    │
      │                                      ││ 边缘户                 2       9     ││                                      │
      │                                      ││ 脱贫监测户             1       3     ││                                      │
      │                                      ││ 老少病残孤(单列)       7      14     ││                                      │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      │                                      ││                                      ││                                      │
      └──────────────────────────────────────┘└──────────────────────────────────────┘└──────────────────────────────────────┘

       ↑↓←→ 选择  Enter 出处  0-9 面板  v 表格  / 查找  y 复制  e 导出  u 元/万元  L English           : 命令  ? 帮助  q 退出
      """)
  }

  @Test func `in English at 80x24`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24),
      """
       镇屏  清河镇                                demonstration · first half of 2023
      ┌─ 1 Poverty ─────────── hh · persons ─┐┌─ 2 Subsidy batches ─────────── yuan ─┐
      │▌current            649  1,285        ││ batch         items  lab. %   amount │
      │ registered         745  1,456        ││ batch 1         179   61.5%  250,260 │
      │ newly identified    19     67        ││ batch 2         108    1.9%  117,770 │
      │ newly identified     1      3  error ││ incl. decla…    287          368,030 │
      │ planned to exit      7     22        ││                                      │
      │ unaccounted for     96    171    gap ││                                      │
      │                                      ││                                      │
      └──────────────────────────────────────┘└──────────────────────────────────────┘
      ┌─ 3 Employment ───────── 471 persons ─┐┌─ 4 Projects ──────── built · paid % ─┐
      │ this county       265  █████  56.3%  ││ 福桥村农田水…         100.58%  error │
      │ other province    148  ██▊    31.4%  ││ 农村道路扩面…  60.2%           doubt │
      │ other prefecture   35  ▋       7.4%  ││ 长枫村大白桃…         in full        │
      │ other county       23  ▍       4.9%  ││ 福桥村粮仓                40%        │
      │ Total  471 persons  to date          ││ 郑圩村道路                70%        │
      │ the parts make the whole             ││                                  ↓ 2 │
      └──────────────────────────────────────┘└──────────────────────────────────────┘

       5 Micro-credit        due 450 households 15,160,000 yuan   owed 4 households …
       6 Education, charity  Yulu 21 persons 31,500 yuan   fund 26 hh 38,000 yuan   …
       7 Health  67% (861/1,285)               8 Visits, monitoring  655 hh 100% dou…
       9 Rectification       27 problems · 91 tasks · 119 measures   100%
       ↑↓←→ select  Enter source  0-9 panels  v table        : search  ? help  q quit
      """)
  }

  @Test func `in English at 120x40`() {
    expectFrame(
      demonstration(.english, width: 120, height: 40),
      """
       镇屏  清河镇                                                                        demonstration · first half of 2023
      ┌─ 1 Poverty ─────────────────────────────── hh · persons ─┐┌─ 2 Subsidy batches ─────────────────────────────── yuan ─┐
      │                      hh  persons  per hh  as of          ││ batch                items    labour    amount yuan      │
      │▌current             649    1,285    1.98  to date        ││ batch 1                179       110        250,260      │
      │ registered          745    1,456    1.95  2023           ││ batch 2                108         2        117,770  gap │
      │ newly identified     19       67    3.53  2023           ││ incl. declared         287       112        368,030      │
      │ newly identified      1        3    3.00  2023     error ││                                                          │
      │ planned to exit       7       22    3.14  2023           ││ note   batch 2 is declared, not paid out: the total may  │
      │ not yet exited        7       22    3.14                 ││ not be called paid.                                      │
      │                                                          ││ note   Business entities may be the same in several      │
      │ How the stock moved                                      ││ batches: they are not added.                             │
      │ registered 745 households 1,456 persons  →  current 649  ││ gap    batch 2: households covered are not reported.     │
      │                                                      ↓ 5 ││                                                          │
      └──────────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────┘
      ┌─ 3 Employment ───────────────────────────── 471 persons ─┐┌─ 4 Projects ──────────────────────────── built · paid % ─┐
      │ this county       265  █████████████████████████  56.3%  ││ project              built    paid %   paid, yuan        │
      │ other province    148  ██████████████             31.4%  ││ 长枫村大白桃采摘园           in full   257,128.76        │
      │ other prefecture   35  ███▎                        7.4%  ││ 福桥村粮仓                       40%      116,000        │
      │ other county       23  ██▏                         4.9%  ││ 郑圩村道路                       70%   140,448.11        │
      │                                                          ││ 长枫村道路                       70%       84,018        │
      │ Total  471 persons  to date                              ││ 农村道路扩面延伸     60.2%                      –  doubt │
      │ 148 + 35 + 23 + 265 = 471  the parts make the whole      ││ 市财政专项扶贫资金            73.79%    8,341,800        │
      │                                                          ││ 福桥村农田水利               100.58%      241,000  error │
      │                                                          ││                                                          │
      │                                                          ││ 农村道路扩面延伸                                         │
      │                                                          ││                                                      ↓ 9 │
      └──────────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────┘
      ┌─ 5 Other figures ─────────────────────────────────────────────────────────────────────────────────────── 31 figures ─┐
      │ Micro-credit   loans due this year household use 6 households 300,000 yuan   loans due this year enterprise use 444  │
      │ households 14,860,000 yuan   loans not repaid household use 4 households 14.5万                                      │
      │ Education, charity   Yulu students spring 21 persons   Yulu grants spring 31,500 yuan   charity fund: households 26  │
      │ households   charity fund: amount 38,000 yuan   smartphones donated 4 devices                                        │
      │ Health   persons who should be contracted 1,285 persons   family-doctor contracts 861 persons   contract rate 67%    │
      │ Visits, monitoring   households visited 655 households   visit coverage 100% doubt   households registered in the    │
      │ app >90%   marginal households 2 households 9 persons   monitored exited households 1 households 3 persons   old,    │
      │ young, ill, disabled, orphaned 7 households 14 persons                                                               │
      │ Rectification   rectification problems 27   rectification tasks 91   rectification measures 119   problem completion │
      │                                                                                                                  ↓ 3 │
      └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
       ↑↓←→ select  Enter source  0-9 panels  u yuan/wan  L 中文                                               ? help  q quit
      """)
  }
}
