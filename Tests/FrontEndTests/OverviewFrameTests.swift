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
      │▌目前在册            649    1,285     ││ 批次         项目  农业务工     资金 │
      │ 建档立卡            745    1,456     ││ 第一批        179       110  25.0260 │
      │ 新识别               19       67     ││ 第二批        108         2   11.777 │
      │ 新识别                1        3  错 ││ 合计含申报    287       112  36.8030 │
      │ 拟脱贫                7       22     ││                                      │
      │ 未脱贫                7       22     ││                                      │
      └──────────────────────────────────────┘└──────────────────────────────────────┘
      ┌─ 3 就业务工 ───────────────── 471人 ─┐┌─ 4 项目进度 ───────── 完工 · 拨付率 ─┐
      │ 县内      265  █████████████  56.3%  ││ 福桥村农田水利           100.58%  错 │
      │ 省外      148  ███████▎       31.4%  ││ 农村道路扩面延伸  60.2%           疑 │
      │ 市外省内   35  █▊              7.4%  ││ 长枫村大白桃采…             付清     │
      │ 县外市内   23  █▏              4.9%  ││ 福桥村粮仓                   40%     │
      │ 合计  471人  截至目前                ││ 郑圩村道路                   70%     │
      │ 各项之和等于合计                     ││                                  ↓ 2 │
      └──────────────────────────────────────┘└──────────────────────────────────────┘
      ── 5 其他数据 ─────────────────────────────────────────────────────── 31 个数 ──
       小额信贷   今年应还贷款 户贷户用 6户 30万元   今年应还贷款 户贷企用 444户 …
       教育救助   雨露计划学生 春季 21人   雨露计划补助 春季 3.15万元   扶贫济困基金…
       健康签约   签约口径人口 1,285人   家庭医生签约 861人   签约率 67%
       走访监测   遍访户数 655户   遍访率 100% 疑   APP注册率 >90%   边缘户 2户 9人 …
                                                                                  ↓ 2
       ↑↓←→ 选择  Enter 出处  0-9 面板  u 元/万元  L English           ? 帮助  q 退出
      """)
  }

  @Test func `in Chinese at 120x40`() {
    expectFrame(
      demonstration(.chinese, width: 120, height: 40),
      """
       镇屏  清河镇                                                                                       演示 · 2023年上半年
      ┌─ 1 贫困人口 ─────────────────────────────────── 户 · 人 ─┐┌─ 2 产业奖补 ────────────────────────────────────── 万元 ─┐
      │                      户       人    户均    时点         ││ 批次        覆盖户  项目  农业务工   占比  资金 万元     │
      │▌目前在册            649    1,285    1.98    截至目前     ││ 第一批         150   179       110  61.5%    25.0260     │
      │ 建档立卡            745    1,456    1.95    2023年       ││ 第二批           –   108         2   1.9%     11.777  缺 │
      │ 新识别               19       67    3.53    2023年       ││ 合计含申报       –   287       112           36.8030     │
      │ 新识别                1        3    3.00    2023年    错 ││                                                          │
      │ 拟脱贫                7       22    3.14    2023年       ││ 示  第二批仅为申报数，尚未发放，合计不得计入已发。       │
      │ 未脱贫                7       22    3.14                 ││ 示  各批经营主体可能重复，不相加。                       │
      │                                                          ││ 缺  第二批覆盖户数未填报。                               │
      │ 人口变动                                                 ││                                                          │
      │ 建档立卡 745户 1,456人  →  目前在册 649户 1,285人        ││                                                          │
      │                                                      ↓ 2 ││                                                          │
      └──────────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────┘
      ┌─ 3 就业务工 ───────────────────────────────────── 471人 ─┐┌─ 4 项目进度 ───────────────────────────── 完工 · 拨付率 ─┐
      │ 县内      265  █████████████████████████████████  56.3%  ││ 项目                    完工     拨付率    已付 万元     │
      │ 省外      148  ██████████████████▍                31.4%  ││ 长枫村大白桃采摘园                 付清    25.712876     │
      │ 市外省内   35  ████▍                               7.4%  ││ 福桥村粮仓                          40%         11.6     │
      │ 县外市内   23  ██▉                                 4.9%  ││ 郑圩村道路                          70%    14.044811     │
      │                                                          ││ 长枫村道路                          70%       8.4018     │
      │ 合计  471人  截至目前                                    ││ 农村道路扩面延伸       60.2%                       –  疑 │
      │ 148 + 35 + 23 + 265 = 471  各项之和等于合计              ││ 市财政专项扶贫资金               73.79%       834.18     │
      │                                                          ││ 福桥村农田水利                  100.58%         24.1  错 │
      │                                                          ││                                                          │
      │                                                          ││ 农村道路扩面延伸                                         │
      │                                                          ││                                                      ↓ 9 │
      └──────────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────┘
      ┌─ 5 其他数据 ─────────────────────────────────────────────────────────────────────────────────────────────── 31 个数 ─┐
      │ 小额信贷   今年应还贷款 户贷户用 6户 30万元   今年应还贷款 户贷企用 444户 1,486万元   未还贷款 户贷户用 4户 14.5万   │
      │ 教育救助   雨露计划学生 春季 21人   雨露计划补助 春季 3.15万元   扶贫济困基金受助户 26户   扶贫济困基金 3.8万元   赠 │
      │ 送智能手机 4部                                                                                                       │
      │ 健康签约   签约口径人口 1,285人   家庭医生签约 861人   签约率 67%                                                    │
      │ 走访监测   遍访户数 655户   遍访率 100% 疑   APP注册率 >90%   边缘户 2户 9人   脱贫监测户 1户 3人   老少病残孤 7户   │
      │ 14人                                                                                                                 │
      │ 整改   整改问题 27个   整改任务 91条   整改措施 119条   问题整改完成率 100%   任务整改完成率 100%                    │
      │ 项目   到村项目数 第一批中央财政专项扶贫资金 2个   到村项目数 第二批省级财政专项扶贫资金 2个   到村项目数 结余资金   │
      │ 1个                                                                                                                  │
      │                                                                                                                      │
      └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
       ↑↓←→ 选择  Enter 出处  0-9 面板  u 元/万元  L English                                                   ? 帮助  q 退出
      """)
  }

  @Test func `in English at 80x24`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24),
      """
       镇屏  清河镇                                demonstration · first half of 2023
      ┌─ 1 Poverty ─────────── hh · persons ─┐┌─ 2 Subsidy batches ─────────── yuan ─┐
      │▌current            649  1,285        ││ batch         items  labour   amount │
      │ registered         745  1,456        ││ batch 1         179     110  250,260 │
      │ newly identified    19     67        ││ batch 2         108       2  117,770 │
      │ newly identified     1      3  error ││ incl. decla…    287     112  368,030 │
      │ planned to exit      7     22        ││                                      │
      │ not yet exited       7     22        ││                                      │
      └──────────────────────────────────────┘└──────────────────────────────────────┘
      ┌─ 3 Employment ───────── 471 persons ─┐┌─ 4 Projects ──────── built · paid % ─┐
      │ this county       265  █████  56.3%  ││ 福桥村农田水…         100.58%  error │
      │ other province    148  ██▊    31.4%  ││ 农村道路扩面…  60.2%           doubt │
      │ other prefecture   35  ▋       7.4%  ││ 长枫村大白桃…         in full        │
      │ other county       23  ▍       4.9%  ││ 福桥村粮仓                40%        │
      │ Total  471 persons  to date          ││ 郑圩村道路                70%        │
      │ the parts make the whole             ││                                  ↓ 2 │
      └──────────────────────────────────────┘└──────────────────────────────────────┘
      ── 5 Other figures ─────────────────────────────────────────────── 31 figures ──
       Micro-credit   loans due this year household use 6 households 300,000 yuan   …
       Education, charity   Yulu students spring 21 persons   Yulu grants spring …
       Health   persons who should be contracted 1,285 persons   family-doctor contr…
       Visits, monitoring   households visited 655 households   visit coverage 100% …
                                                                                  ↓ 2
       ↑↓←→ select  Enter source  0-9 panels  u yuan/wan  L 中文       ? help  q quit
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
