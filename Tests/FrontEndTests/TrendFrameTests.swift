import Domain
import Testing
import ViewModels

@Suite("Line charts")
struct TrendFrameTests {
  private let six = Trend(points: halves([1456, 1420, 1402, 1360, 1331, 1285]), unit: "人")

  @Test func `a line with round numbers at its axis and all its numbers below`() {
    expectDrawing(
      page(.trend(six), width: 60),
      """
          人
       1,500 ┤
             │ ●⣀⡀
             │   ⠈⠉⠒⠒⠤⢄●⣀
       1,400 ┤           ⠉⠉⠉⠉⠒⠒●⠤⢄⣀
             │                     ⠉⠉⠒⠢●⢄⣀⣀
             │                             ⠉⠉⠉⠒●⠤⣀⡀
       1,300 ┤                                    ⠈⠉⠒⠤⢄● 1,285
             │
             │
       1,200 ┤
             └─┬───────┬───────┬───────┬───────┬───────┬
              20下    21上    21下    22上    22下    23上

       20下 1,456   21上 1,420   21下 1,402   22上 1,360
       22下 1,331   23上 1,285
       纵轴从 1,200 起（不从零）· z 从零起
      """)
  }

  @Test func `on a narrow page the periods that fit are named, the first and last among them`() {
    expectDrawing(
      page(.trend(six), width: 30),
      """
          人
       1,500 ┤
             │ ●
             │  ⠑⠢●
       1,400 ┤    ⠈⠑●⡀
             │       ⠈⠑●
             │          ⠉●⡀
       1,300 ┤            ⠈⠢● 1,285
             │
             │
       1,200 ┤
             └─┬───────┬────┬
              20下    22上 23上

       20下 1,456   21上 1,420
       21下 1,402   22上 1,360
       22下 1,331   23上 1,285
       纵轴从 1,200 起（不从零）
       z 从零起
      """)
  }

  @Test func `on a wide page it is not pulled apart without limit`() {
    expectDrawing(
      page(.trend(six), width: 100, .english),
      """
          人
       1,500 ┤
             │ ●⢄⣀⣀
             │     ⠉⠉⠒⠒⠢⠤⠤⣀●⣀⣀
       1,400 ┤                ⠉⠉⠉⠉⠉⠉⠒⠒⠒●⠢⠤⠤⣀⣀
             │                               ⠉⠉⠑⠒⠒⠤●⠤⣀⣀⣀⣀
             │                                           ⠉⠉⠉⠉⠒⠒●⠤⠤⣀⣀
       1,300 ┤                                                      ⠉⠉⠒⠒⠤⠤⣀● 1,285
             │
             │
       1,200 ┤
             └─┬───────────┬───────────┬───────────┬───────────┬───────────┬
              20下        21上        21下        22上        22下        23上

       20下 1,456   21上 1,420   21下 1,402   22上 1,360   22下 1,331   23上 1,285
       axis starts at 1,200, not zero · z: from zero
      """)
  }

  @Test func `without braille its points are joined by dots`() {
    expectDrawing(
      page(.trend(six), width: 60, glyphs: .blocks),
      """
          人
       1,500 ┤
             │ •···
             │     ····•···
       1,400 ┤             ····•···
             │                     ····•···
             │                             ····•···
       1,300 ┤                                     ····• 1,285
             │
             │
       1,200 ┤
             └─┬───────┬───────┬───────┬───────┬───────┬
              20下    21上    21下    22上    22下    23上

       20下 1,456   21上 1,420   21下 1,402   22上 1,360
       22下 1,331   23上 1,285
       纵轴从 1,200 起（不从零）· z 从零起
      """)
  }

  @Test func `without line glyphs it is made of ASCII`() {
    expectDrawing(
      page(.trend(six), width: 60, .english, glyphs: .ascii),
      """
          人
       1,500 +
             | *...
             |     ....*...
       1,400 +             ....*...
             |                     ....*...
             |                             ....*...
       1,300 +                                     ....* 1,285
             |
             |
       1,200 +
             +-+-------+-------+-------+-------+-------+
              20下    21上    21下    22上    22下    23上

       20下 1,456   21上 1,420   21下 1,402   22上 1,360
       22下 1,331   23上 1,285
       axis starts at 1,200, not zero - z: from zero
      """)
  }

  @Test func `in a frame of the overview it takes seven lines besides its numbers`() {
    expectDrawing(
      page(.trend(six), width: 38, isRoomy: false),
      """
       1,500 ┤
             │ ●⠒⠒⠤●⠤⣀⣀●
             │          ⠉⠒⠢●⣀⣀
             │                ⠉●⠒⠤⢄● 1,285
       1,250 ┤
             └─┬───────────┬───────┬
          人  20下        22上    23上
       20下 1,456   21上 1,420   21下 1,402
       22上 1,360   22下 1,331   23上 1,285
       纵轴从 1,250 起（不从零）· z 从零起
      """)
  }

  @Test func `starts at zero where it is asked to, and then says nothing of it`() {
    var trend = six
    trend.startsAtZero = true

    expectDrawing(
      page(.trend(trend), width: 60),
      """
          人
       1,500 ┤ ●⠤⠤⠤⣀⣀⣀⣀●⣀⣀⣀⣀⣀⣀⣀●⣀⣀⣀
             │                     ⠉⠉⠉⠉●⠉⠉⠉⠒⠒⠒⠒●⠒⠒⠒⠤⠤⠤⠤● 1,285
             │
       1,000 ┤
             │
             │
         500 ┤
             │
             │
           0 ┤
             └─┬───────┬───────┬───────┬───────┬───────┬
              20下    21上    21下    22上    22下    23上

       20下 1,456   21上 1,420   21下 1,402   22上 1,360
       22下 1,331   23上 1,285
      """)
  }

  @Test func `two periods are joined`() {
    expectDrawing(
      page(.trend(Trend(points: halves([649, 745]), unit: "户")), width: 60),
      """
        户
       750 ┤            ⢀● 745
           │          ⢀⠔⠁
           │        ⢀⠔⠁
       700 ┤      ⡠⠔⠁
           │    ⡠⠊
           │  ⡠⠊
       650 ┤ ●
           │
           │
       600 ┤
           └─┬───────────┬
            22下        23上

       22下 649   23上 745
       纵轴从 600 起（不从零）· z 从零起
      """)
  }

  @Test func `one period is a number, not a picture`() {
    let trend = Trend(points: halves([649]), unit: "户")

    expectDrawing(page(.trend(trend), width: 60), " 23上 649 户")
  }

  @Test func `twenty periods keep their distance, their names are thinned out`() {
    expectDrawing(
      page(.trend(Trend(points: twenty, unit: "户")), width: 60),
      """
       户
       50 ┤                                                 ⢀● 47
          │                                          ●⠤⠔●⠒●⠉⠁
          │                                        ●⠊
          │                          ⢀●⡠●⠤⠒●⠢⠤●⡀⢀⠤⠊
       25 ┤             ⢀●        ⡠●⠉⠁         ⠈●
          │     ⢀●⣀⣀●⠤●⠉⠁ ⠉●⠑⠒●⠢⠤●⠁
          │ ●⠒⠉●⠁
          │
        0 ┤
          └─┬───────┬────┬────┬────┬────┬─────┬────┬────┬────┬
           13下    15上 16上 17上 18上 19上  20上 21上 22上 23上

       13下 12   14上 14   14下 15   15上 15   15下 18   16上 22
       16下 21   17上 19   17下 17   18上 25   18下 28   19上 30
       19下 31   20上 29   20下 27   21上 35   21下 40   22上 44
       22下 43   23上 47
      """)
  }

  @Test func `where points are too close to be marked the line stays`() {
    expectDrawing(
      page(.trend(Trend(points: twenty, unit: "户")), width: 30, glyphs: .blocks),
      """
       户
       50 ┤                    • 47
          │                  ··
          │                ··
          │            ··· ·
       25 ┤      ·   ··   ·
          │     · ···
          │ ····
          │
        0 ┤
          └─┬────────┬────┬────┬
           13下     18上 20下 23上

       13下 12   14上 14   14下 15
       15上 15   15下 18   16上 22
       16下 21   17上 19   17下 17
       18上 25   18下 28   19上 30
       19下 31   20上 29   20下 27
       21上 35   21下 40   22上 44
       22下 43   23上 47
      """)
  }

  @Test func `a rate's axis is 0 to 100, its target has a name, and what is above it says so`() {
    var rate = Trend(points: halves([60, 67, 74, 101]), unit: "%", isRate: true)
    rate.target = Trend.Target(value: Fraction(80), label: "目标 80%")

    expectDrawing(
      page(.trend(rate), width: 60),
      """
         %
       100 ┤                                 ⢀⣀⠤⠔▲ 101
           │╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⢀⣀⠤⠔⠒⠉⠁╌╌╌╌ 目标 80%
        75 ┤               ⢀⣀⣀⣀⡠⠤⠤⠤⠔⠒●⠉⠁
           │ ●⠤⠤⠔⠒⠒⠒⠒⠒⠊⠉⠉●⠉⠁
        50 ┤
           │
        25 ┤
           │
         0 ┤
           └─┬───────────┬───────────┬───────────┬
            21下        22上        22下        23上

       21下 60   22上 67   22下 74   23上 101
       ▲ 超过 100%
      """)
  }

  @Test func `a target whose name finds no room beside its line is explained below`() {
    var trend = six
    trend.target = Trend.Target(value: Fraction(1200), label: "目标 1,200")

    expectDrawing(
      page(.trend(trend), width: 30),
      """
          人
       1,500 ┤
             │ ●
             │  ⠑⠢●
       1,400 ┤    ⠈⠑●⡀
             │       ⠈⠑●
             │          ⠉●⡀
       1,300 ┤            ⠈⠢● 1,285
             │
             │
       1,200 ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
             └─┬───────┬────┬
              20下    22上 23上

       20下 1,456   21上 1,420
       21下 1,402   22上 1,360
       22下 1,331   23上 1,285
       纵轴从 1,200 起（不从零）
       z 从零起   ╌╌ 目标 1,200
      """)
  }

  @Test func `so is one on whose line the newest number stands`() {
    var trend = Trend(points: halves([640, 649, 661, 655]), unit: "户")
    trend.target = Trend.Target(value: Fraction(655), label: "目标 655")

    expectDrawing(
      page(.trend(trend), width: 60, isRoomy: false),
      """
       680 ┤
           │
       660 ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⣀⣀⣀⠤⠤⠤⠒●⠒⠒⠤⠤⠤⠤⠤⠤⣀⣀⣀● 655
           │      ⣀⣀⣀⠤⠤⠤⠒●⠒⠉⠉⠉
       640 ┤ ●⠒⠉⠉⠉
           └─┬───────────┬───────────┬───────────┬
        户  21下        22上        22下        23上
       21下 640   22上 649   22下 661   23上 655
       纵轴从 640 起（不从零）· z 从零起   ╌╌ 目标 655
      """)
  }

  private let twenty = halves([
    12, 14, 15, 15, 18, 22, 21, 19, 17, 25, 28, 30, 31, 29, 27, 35, 40, 44, 43, 47,
  ])
}
