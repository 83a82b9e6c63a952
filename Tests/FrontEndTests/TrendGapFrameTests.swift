import Canvas
import Domain
import Testing
import ViewModels

@testable import FrontEnd

@Suite("Line charts with gaps")
struct TrendGapFrameTests {
  @Test func `what was not reported at the start, in the middle and at the end is not drawn`() {
    var points = halves([nil, 1420, nil, 1360, 1331, nil], .english)
    points[3].state = .provisional
    points[4].state = .revised

    expectDrawing(
      page(.trend(Trend(points: points, unit: "persons")), width: 60, .english),
      """
       persons
       1,425 ┤         ●
             │
       1,400 ┤
             │
       1,375 ┤
             │                         ●⡀
       1,350 ┤                          ⠈⠑⠢⣀
             │                              ⠉⠒⠤● 1,331r
       1,325 ┤
             └─·───────┬───────·───────┬───────┬───────·
                                       p       r
             H2 20   H1 21   H2 21   H1 22   H2 22   H1 23

       H2 20      …     H1 21  1,420     H2 21      …
       H1 22  1,360p    H2 22  1,331r    H1 23      …
       axis starts at 1,325, not zero · z: from zero
       … not reported   p provisional   r revised
      """)
  }

  @Test func `every state has a letter below its point and words below the chart`() {
    var points = halves([310, 322, 335, 328, 340, 352])
    for (index, state) in ChartPoint.State.allCases.enumerated() { points[index].state = state }

    expectDrawing(
      page(.trend(Trend(points: points, unit: "户")), width: 60),
      """
        户
       360 ┤
           │                                            ⢀⡠● 352o
           │                                       ⣀⡠⠤⠒⠉⠁
       340 ┤                                  ⣀⡠⠔●⠉
           │                             ⣀⠤⠔⠒⠉
           │                            ●
       320 ┤
           │ ●
           │
       300 ┤
           └─┬────────·────────·────────┬────────┬────────┬
                               s        p        r        o
            20下     21上     21下     22上     22下     23上

       20下 310    21上   …    21下  –s    22上 328p   22下 340r
       23上 352o
       纵轴从 300 起（不从零）· z 从零起   … 未报   –s 数小不公开
       p 暂定   r 已修订   o 时点较早
      """)
    expectDrawing(
      page(.trend(Trend(points: points, unit: "户")), width: 60, .english, glyphs: .ascii),
      """
        户
       360 +
           |                                            ..* 352o
           |                                        ....
       340 +                                   ..*..
           |                               ....
           |                            *..
       320 +
           | *
           |
       300 +
           +-+--------.--------.--------+--------+--------+
                               s        p        r        o
            20下     21上     21下     22上     22下     23上

       20下 310    21上  ..    21下  -s    22上 328p   22下 340r
       23上 352o
       axis starts at 300, not zero - z: from zero
       .. not reported   -s too small to be shown   p provisional
       r revised   o of an older date
      """)
  }

  @Test func `a suppressed number stands nowhere`() {
    var points = halves([310, 3, 335])
    points[1].state = .suppressed

    for width in 1...120 {
      let drawn = page(.trend(Trend(points: points, unit: "户")), width: width)
      let row = drawn.places[anchor(3)].map { String(drawn.grid.lines[$0.y]) }
      #expect(row?.contains(" 3 ") != true, "width \(width)")
    }
  }

  @Test func `a gap is nothing, neither zero nor a line across it`() {
    let points = halves([500, nil, 600])
    let grid = page(.trend(Trend(points: points, unit: "户")), width: 60).grid

    let drawn = grid.lines.joined().unicodeScalars.filter { (0x2801...0x28FF).contains($0.value) }
    #expect(drawn.isEmpty)
    #expect(grid.cells.count { $0.scalar == "●" } == 2)
  }

  @Test func `a selected number is marked where it is drawn, too`() throws {
    let points = halves([500, 550, 600])
    let drawn = page(.trend(Trend(points: points, unit: "户")), width: 60)
    let mark = try #require(drawn.marks[anchor(550)])
    var target = Grid(size: drawn.grid.size)

    drawn.show(anchor(550), in: Rect(width: 60, height: drawn.grid.size.height), on: &target)

    #expect(target[row: mark.y].dropFirst(mark.x).first?.scalar == "●")
    #expect(target[row: mark.y].dropFirst(mark.x).first?.surface == .selection)
  }
}
