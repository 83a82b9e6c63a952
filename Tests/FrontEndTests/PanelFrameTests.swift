import Testing
import ViewModels

@Suite("The panels' screens")
struct PanelFrameTests {
  @Test func `poverty counts in Chinese`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24, .character("1")),
      """
       镇屏  清河镇 › 1 贫困人口                                  演示 · 2023年上半年

                    户       人    户均    时点
       ────────────────────────────────────────────────
      ▌目前在册    649    1,285    1.98    截至目前
       建档立卡    745    1,456    1.95    2023年
       新识别       19       67    3.53    2023年
       新识别        1        3    3.00    2023年    错
       拟脱贫        7       22    3.14    2023年
       未脱贫        7       22    3.14

       ─ 人口变动 ───────────────────────────────────────────────────────────────────
       建档立卡 745户 1,456人  →  目前在册 649户 1,285人
       减少 96 户、171 人  去向未报
       如新识别的 20 户不在其中，则为 116 户、241 人



       ─ 出处 · demo.txt ────────────────────────────────────────────────────────────

         截至目前，全镇尚有贫困户▐649户▌、1285人，2023年计划实现脱贫7户、22人。


       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  v 表格       : 命令  ? 帮助  q 退出
      """)
  }

  @Test func `poverty counts in English`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24, .character("1")),
      """
       镇屏  清河镇 › 1 Poverty                    demonstration · first half of 2023

                            hh    persons    per hh    as of
       ──────────────────────────────────────────────────────────────
      ▌current             649      1,285      1.98    to date
       registered          745      1,456      1.95    2023
       newly identified     19         67      3.53    2023
       newly identified      1          3      3.00    2023     error
       planned to exit       7         22      3.14    2023
       not yet exited        7         22      3.14

       ─ How the stock moved ────────────────────────────────────────────────────────
       registered 745 households 1,456 persons  →  current 649 households 1,285
       persons
       96 households, 171 persons fewer  where they went is not reported
       116 households, 241 persons if the 20 new ones are not among them


       ─ Source · demo.txt ──────────────────────────────────────────────────────────

         截至目前，全镇尚有贫困户▐649户▌、1285人，2023年计划实现脱贫7户、22人。


       ↑↓←→ select  Enter source  Esc back  0-9 panels       : search  ? help  q quit
      """)
  }

  @Test func `subsidy batches in Chinese`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24, .character("2")),
      """
       镇屏  清河镇 › 2 产业奖补                                  演示 · 2023年上半年

       批次        覆盖户  项目  农业务工   占比  经营主体  资金 万元  状态
       ──────────────────────────────────────────────────────────────────────────
      ▌第一批         150   179       110  61.5%        42    25.0260  未说明
       第二批           –   108         2   1.9%         2     11.777  已申报  缺
       ──────────────────────────────────────────────────────────────────────────
       合计含申报       –   287       112                     36.8030

       示  第二批仅为申报数，尚未发放，合计不得计入已发。
       示  各批经营主体可能重复，不相加。
       缺  第二批覆盖户数未填报。






       ─ 出处 · demo.txt · 一、产业扶贫 ─────────────────────────────────────────────

         第一批奖补惠及贫困户▐150户▌，实施项目179个，其中属于农业务工的110个，参与
         带动的经营主体42个，补贴资金25.0260万元。

       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  v 表格       : 命令  ? 帮助  q 退出
      """)
  }

  @Test func `subsidy batches in English`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24, .character("2")),
      """
       镇屏  清河镇 › 2 Subsidy batches            demonstration · first half of 2023

       batch           households  items  labour  share  entities  amount yuan
       ────────────────────────────────────────────────────────────────────────────
      ▌batch 1                150    179     110  61.5%        42      250,260
       batch 2                  –    108       2   1.9%         2      117,770  gap
       ────────────────────────────────────────────────────────────────────────────
       incl. declared           –    287     112                       368,030

       note   batch 2 is declared, not paid out: the total may not be called paid.
       note   Business entities may be the same in several batches: they are not
       added.
       gap    batch 2: households covered are not reported.





       ─ Source · demo.txt · 一、产业扶贫 ───────────────────────────────────────────

         第一批奖补惠及贫困户▐150户▌，实施项目179个，其中属于农业务工的110个，参与
         带动的经营主体42个，补贴资金25.0260万元。

       ↑↓←→ select  Enter source  Esc back  0-9 panels       : search  ? help  q quit
      """)
  }

  @Test func `employment by region in Chinese`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24, .character("3")),
      """
       镇屏  清河镇 › 3 就业务工                                  演示 · 2023年上半年

      ▌县内      265  ███████████████████████████████████████████████████████  56.3%
       省外      148  ██████████████████████████████▊                          31.4%
       市外省内   35  ███████▎                                                  7.4%
       县外市内   23  ████▊                                                     4.9%

       合计  471人  截至目前
       148 + 35 + 23 + 265 = 471  各项之和等于合计









       ─ 出处 · demo.txt · 二、就业扶贫 ─────────────────────────────────────────────

         截至目前，全镇共有471人实现务工，按务工地点分，省外148人，市外省内35人，县
         外市内23人，县内▐265人▌。

       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  v 表格       : 命令  ? 帮助  q 退出
      """)
  }

  @Test func `employment by region in English`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24, .character("3")),
      """
       镇屏  清河镇 › 3 Employment                 demonstration · first half of 2023

      ▌this county       265  ███████████████████████████████████████████████  56.3%
       other province    148  ██████████████████████████▎                      31.4%
       other prefecture   35  ██████▎                                           7.4%
       other county       23  ████▏                                             4.9%

       Total  471 persons  to date
       148 + 35 + 23 + 265 = 471  the parts make the whole









       ─ Source · demo.txt · 二、就业扶贫 ───────────────────────────────────────────

         截至目前，全镇共有471人实现务工，按务工地点分，省外148人，市外省内35人，县
         外市内23人，县内▐265人▌。

       ↑↓←→ select  Enter source  Esc back  0-9 panels       : search  ? help  q quit
      """)
  }

  @Test func `project completion in Chinese`() {
    expectFrame(
      demonstration(.chinese, width: 80, height: 24, .character("4")),
      """
       镇屏  清河镇 › 4 项目进度                                  演示 · 2023年上半年

       项目                 阶段      完工    拨付率   已付 万元     推算合同
       ──────────────────────────────────────────────────────────────────────────
      ▌长枫村大白桃采摘园   已付清              付清   25.712876
       福桥村粮仓           审计中               40%        11.6        29.00
       郑圩村道路           审计中               70%   14.044811   ≈20.064016
       长枫村道路           审计中               70%      8.4018   ≈12.002571
       农村道路扩面延伸     在建     60.2%                     –               疑
       市财政专项扶贫资金                     73.79%      834.18    ≈1,130.48
       福桥村农田水利       已完工           100.58%        24.1   可用 23.96  错

       ─ 农村道路扩面延伸 ───────────────────────────────────────────────────────────
       按条数  67.4%  ███████████████████████████████···············  29/43条
       报告数  60.2%  ███████████████████████████▊··················  未说明口径   疑
       43条中任何条数都得不到 60.2%。
       已完 19.443公里，按 60.2% 推算总量约 32.30公里（32.27–32.32），总量未报。

       ─ 长枫村大白桃采摘园 ─────────────────────────────────────────────────────────
       入库 ── 开工 ── 完工 ── 验收 ── 审计 ── 拨付
       “已经竣工”

                                                                                  ↓ 4
       ↑↓←→ 选择  Enter 出处  Esc 返回  0-9 面板  v 表格       : 命令  ? 帮助  q 退出
      """)
  }

  @Test func `project completion in English`() {
    expectFrame(
      demonstration(.english, width: 80, height: 24, .character("4")),
      """
       镇屏  清河镇 › 4 Projects                   demonstration · first half of 2023

       project               built     paid %    paid, yuan       contract
       ──────────────────────────────────────────────────────────────────────────
      ▌长枫村大白桃采摘园             in full    257,128.76
       福桥村粮仓                         40%       116,000        290,000
       郑圩村道路                         70%    140,448.11    ≈200,640.16
       长枫村道路                         70%        84,018    ≈120,025.71
       农村道路扩面延伸      60.2%                        –                 doubt
       市财政专项扶贫资金              73.79%     8,341,800    ≈11,304,800
       福桥村农田水利                 100.58%       241,000     of 239,600  error

       ─ 农村道路扩面延伸 ───────────────────────────────────────────────────────────
       by count     67.4%  ██████████████████████▉···········  29/43
       as reported  60.2%  ████████████████████▌·············  basis not said   doubt
       No whole number of 43 gives 60.2%.
       19.443 km at 60.2% would be of 32.30 km (32.27–32.32); the whole is not
       reported.

       ─ 长枫村大白桃采摘园 ─────────────────────────────────────────────────────────
       listed ── started ── built ── accepted ── audit ── paid
       “已经竣工”
                                                                                  ↓ 5
       ↑↓←→ select  Enter source  Esc back  0-9 panels       : search  ? help  q quit
      """)
  }
}
