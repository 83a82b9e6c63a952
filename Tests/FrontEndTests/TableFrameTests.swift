import Canvas
import FrontEnd
import Testing
import ViewModels

@Suite("The screen of a table")
struct TableFrameTests {
  @Test func `in Chinese at 80 columns`() {
    var sample = TableSample(.chinese)
    sample.move(.down)

    sample.expect(
      width: 80, height: 10,
      """
       指标            地区    期次          分项      数值   单位   比上期          ›
       ─────────────────────────────────────────────────────────────────────
       建档立卡贫困户  长枫村  2021年上半年            1,000  户          +3
      ▌补贴资金        长枫村  2021年上半年  第一批  25.0260  万元
       未归类          长枫村  2021年上半年                0  个          +3
       建档立卡贫困户  青石村  2021年上半年            1,007  户          +3
       补贴资金        青石村  2021年上半年  第一批  25.0270  万元
       未归类          青石村  2021年上半年                1  个          +3
       建档立卡贫困户  东坪村  2021年上半年            1,014  户          +3
       18 行                                                                  第 2 行
      """)
  }

  @Test func `in English at 80 columns, far to the right`() {
    var sample = TableSample(.english)
    sample.move(.right, .right, .right, .right, .right, .right, .right)

    sample.expect(
      width: 80, height: 10,
      """
       indicator                       ‹ value   unit        vs previous   as of     ›
       ──────────────────────────────────────────────────────────────────────────────
      ▌registered poor (filed and car…    1,000  households            +3  2023-06-30
       subsidy: amount                  250,260  yuan                      2023-06-30
       unclassified                           0                        +3  2023-06-30
       registered poor (filed and car…    1,007  households            +3  2023-06-30
       subsidy: amount                  250,270  yuan                      2023-06-30
       unclassified                           1                        +3  2023-06-30
       registered poor (filed and car…    1,014  households            +3  2023-06-30
       18 rows                                                                  row 1
      """)
  }

  @Test func `in Chinese at 120 columns, sorted`() {
    var sample = TableSample(.chinese)
    sample.change { $0.press(column: 4, of: $1) }
    sample.change { $0.press(column: 4, of: $1) }

    sample.expect(
      width: 120, height: 10,
      """
       指标            地区    期次          分项      数值▼  单位   比上期   时点       原称            章节                ›
       ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
      ▌建档立卡贫困户  长枫村  2021年上半年            1,000  户          +3  截至6月底  建档立卡贫困户  二、产业扶贫
       补贴资金        东坪村  2022年上半年  第一批  25.0310  万元            截至6月底  补贴资金        二、产业扶贫
       补贴资金        青石村  2022年上半年  第一批  25.0300  万元            截至6月底  补贴资金        二、产业扶贫
       补贴资金        长枫村  2022年上半年  第一批  25.0290  万元            截至6月底  补贴资金        二、产业扶贫
       补贴资金        东坪村  2021年上半年  第一批  25.0280  万元            截至6月底  补贴资金        二、产业扶贫
       补贴资金        青石村  2021年上半年  第一批  25.0270  万元            截至6月底  补贴资金        二、产业扶贫
       补贴资金        长枫村  2021年上半年  第一批  25.0260  万元            截至6月底  补贴资金        二、产业扶贫
       18 行 · 按 数值 ▼                                                                                              第 6 行
      """)
  }

  @Test func `in English at 120 columns, filtered and sorted`() {
    var sample = TableSample(.english)
    sample.change { choice, _ in
      choice.filter = "cf"
      choice.sortColumn = "period"
    }

    sample.expect(
      width: 120, height: 10,
      """
       indicator                           place   period▲             part      value   unit        vs previous   as of     ›
       ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      ▌registered poor (filed and carded)  长枫村  first half of 2021             1,000  households            +3  2023-06-30
       subsidy: amount                     长枫村  first half of 2021  batch 1  250,260  yuan                      2023-06-30
       unclassified                        长枫村  first half of 2021                 0                        +3  2023-06-30
       registered poor (filed and carded)  长枫村  first half of 2022             1,021  households            +3  2023-06-30
       subsidy: amount                     长枫村  first half of 2022  batch 1  250,290  yuan                      2023-06-30
       unclassified                        长枫村  first half of 2022                 3                        +3  2023-06-30

       6/18 rows · filter cf · by period ▲                                                                              row 1
      """)
  }

  @Test func `no row passes the filter`() {
    var chinese = TableSample(.chinese)
    chinese.change { choice, _ in choice.filter = "没有" }
    var english = TableSample(.english)
    english.change { choice, _ in choice.filter = "nothing" }

    chinese.expect(
      width: 60, height: 6,
      """
       指标            地区    期次          分项      数值      ›
       ─────────────────────────────────────────────────────
       没有符合的行。/ 改筛选，清空即显示全部。


       0/18 行 · 筛选 没有
      """)
    english.expect(
      width: 80, height: 6,
      """
       indicator                        place   period              part      value  ›
       ─────────────────────────────────────────────────────────────────────────────
       No row matches. / changes the filter; emptied, it shows all rows.


       0/18 rows · filter nothing
      """)
  }

  @Test func `an expression that makes no sense is said at the foot`() {
    var sample = TableSample(.chinese)
    sample.change { choice, _ in choice.filter = "~(" }

    sample.expect(
      width: 60, height: 5,
      """
       指标            地区    期次          分项      数值      ›
      ▌建档立卡贫困户  长枫村  2021年上半年            1,000
       补贴资金        长枫村  2021年上半年  第一批  25.0260
       未归类          长枫村  2021年上半年                0
       “(”还不是正则表达式，行未变
      """)
  }

  @Test func `a table without rows`() {
    var grid = Grid(size: Size(width: 30, height: 4))
    let hits = DataTableView.draw(
      DataTable(), TableRows(), TableChoice(), .chinese, in: Rect(width: 30, height: 4), on: &grid)

    #expect(hits == TableHits())
    #expect(grid.lines[1].hasPrefix(" 没有数据。"))
    #expect(grid.lines[3].hasPrefix(" 0 行"))
  }
}
