import Canvas
import Domain
import Testing
import ViewModels

@testable import FrontEnd

@Suite("Heat tables")
struct HeatFrameTests {
  @Test func `places down, periods across, a shade before each number`() {
    expectDrawing(
      page(.heat(heat), width: 60),
      """
                  21下      22上      22下      23上
       长枫村  ▒   102   ▒   130   ▒    98p  █   301
       福桥村       –s   ░     0   ░    45   ░    66
       郑圩村  █ 1,200         …   ▒    97   █   240
       ░▒▓█ 0–301   … 未报   –s 数小不公开   p 暂定
      """)
  }

  @Test func `the oldest periods go where there is no room, and it says how many`() {
    expectDrawing(
      page(.heat(heat), width: 30, .english),
      """
                  22下      23上
       长枫村  ▒    98p  █   301
       福桥村  ░    45   ░    66
       郑圩村  ▒    97   █   240
       ← 2 more   ░▒▓█ 0–301
       p provisional
      """)
  }

  @Test func `the period that is wanted stays`() {
    expectDrawing(
      page(.heat(heat), width: 30, revealing: anchor(130)),
      """
                  22上      22下
       长枫村  ▒   130   ▒    98p
       福桥村  ░     0   ░    45
       郑圩村        …   ▒    97
       ← 另 1 期 · 另 1 期 →
       ░▒▓█ 0–301   … 未报   p 暂定
      """)
  }

  @Test func `without blocks the shades are ASCII`() {
    expectDrawing(
      page(.heat(heat), width: 60, .english, glyphs: .ascii),
      """
                  21下      22上      22下      23上
       长枫村  :   102   :   130   :    98p  #   301
       福桥村       -s   .     0   .    45   .    66
       郑圩村  # 1,200        ..   :    97   #   240
       .:+# 0-301   .. not reported   -s too small to be shown
       p provisional
      """)
  }

  @Test func `the shades are in the steps of a ramp, finer than themselves`() {
    #expect(
      steps(page(.heat(heat), width: 60)) == [
        [.sequential4, .sequential4, .sequential3, .sequential9],
        [.sequential1, .sequential2, .sequential2],
        [.sequential9, .sequential3, .sequential8],
      ])
  }

  @Test func `to both sides of nothing, they are in the steps of a ramp with a middle`() {
    var heat = heat
    heat.rows = [HeatTable.Row(label: Entry("长枫村"), points: halves([-10, 0, 5, 20]))]
    heat.scale = PrintedInterval(low: Fraction(-10), high: Fraction(20))

    #expect(
      steps(page(.heat(heat), width: 60))
        == [[.diverging3, .diverging5, .diverging6, .diverging9]])
  }

  /// The roles of a ramp in each row that has some.
  private func steps(_ page: ContentPage) -> [[Role]] {
    (0..<page.grid.size.height).map { row in
      page.grid[row: row].filter { $0.role.step != nil }.map(\.role)
    }.filter { !$0.isEmpty }
  }

  private var heat: HeatTable {
    var rows = [
      ("长枫村", [102, 130, 98, 301]), ("福桥村", [12, 0, 45, 66]), ("郑圩村", [1200, nil, 97, 240]),
    ].map { HeatTable.Row(label: Entry($0), points: halves($1)) }
    rows[0].points[2].state = .provisional
    rows[1].points[0].state = .suppressed
    return HeatTable(
      columns: ["21下", "22上", "22下", "23上"], rows: rows,
      scale: PrintedInterval(low: Fraction(0), high: Fraction(301)))
  }
}
