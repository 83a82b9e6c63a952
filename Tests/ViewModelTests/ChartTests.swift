import Domain
import Testing
import ViewModels

@Suite("Charts")
struct ChartTests {
  @Test(arguments: [
    ([1285, 1456], 2...4, ["1,200", "1,300", "1,400", "1,500"]),
    ([1285, 1456], 1...2, ["1,250", "1,500"]),
    ([3, 10], 2...4, ["0", "5", "10"]),
    ([649, 649], 2...4, ["550", "600", "650", "700", "750"]),
    ([0, 0], 2...4, ["0", "1"]),
    ([0], 1...2, ["0", "1"]),
    ([], 2...4, ["0", "1"]),
    ([999_999_999, 1_000_000_001], 2...4, ["999,999,999", "1,000,000,000", "1,000,000,001"]),
  ])
  func `an axis has round numbers around the values`(
    values: [Int], intervals: ClosedRange<Int>, expected: [String]
  ) {
    let axis = ChartAxis(of: trend(values.map { Fraction(Int128($0)) }), intervals: intervals)

    #expect(axis.ticks.map(\.label) == expected)
  }

  @Test func `an axis of amounts has decimals`() {
    let axis = ChartAxis(of: trend([Fraction(318, 100), Fraction(315, 100)]), intervals: 2...4)

    #expect(axis.ticks.map(\.label) == ["3.15", "3.16", "3.17", "3.18"])
    #expect(!axis.startsAtZero)
  }

  @Test func `an axis reaches its target, and zero where it is asked to`() {
    var trend = trend([Fraction(1285), Fraction(1456)])
    trend.target = Trend.Target(value: Fraction(1000), label: "")
    #expect(ChartAxis(of: trend, intervals: 2...4).ticks.first?.label == "1,000")

    trend.startsAtZero = true
    #expect(ChartAxis(of: trend, intervals: 2...4).startsAtZero)
  }

  @Test func `the axis of a rate is 0 to 100`() {
    let rate = Trend(
      points: [ChartPoint(label: "", value: Fraction(60), entry: Entry(""))], unit: "%",
      isRate: true)

    #expect(
      ChartAxis(of: rate, intervals: 2...4).ticks.map(\.label) == ["0", "25", "50", "75", "100"])
    #expect(ChartAxis(of: rate, intervals: 1...2).ticks.map(\.label) == ["0", "50", "100"])
  }

  @Test func `what is beyond every scale ends nothing`() {
    let largest = Fraction(Int128.max / 4)

    #expect(ChartAxis(of: trend([largest, Fraction(1)]), intervals: 2...4).ticks.count > 1)
    #expect(ShareBar(parts: [part(largest), part(largest)]).cells(of: 10) == [5, 5])
  }

  @Test(arguments: [
    ([265, 148, 35, 23], 58, [33, 18, 4, 3]),
    ([1, 1, 1], 10, [4, 3, 3]),
    ([1000, 1, 1], 10, [8, 1, 1]),
    ([1, 0, 1], 5, [3, 0, 2]),
    ([0, 0], 5, [0, 0]),
    ([1, 1, 1], 2, [0, 0, 0]),
    ([], 5, []),
  ])
  func `a bar is parted by the largest remainders, a part above zero always there`(
    values: [Int], length: Int, expected: [Int]
  ) {
    let share = ShareBar(parts: values.map { part(Fraction(Int128($0))) })

    #expect(share.cells(of: length) == expected)
  }

  @Test func `shades go in equal steps, beyond the scale none`() {
    let heat = HeatTable(
      columns: [], rows: [], scale: PrintedInterval(low: Fraction(0), high: Fraction(100)))

    #expect(
      [-5, 0, 24, 25, 50, 75, 100, 300].map { heat.shade(of: Fraction($0), in: 4) }
        == [0, 0, 0, 1, 2, 3, 3, 3])
    let flat = HeatTable(
      columns: [], rows: [], scale: PrintedInterval(low: Fraction(7), high: Fraction(7)))
    #expect(flat.shade(of: Fraction(7), in: 4) == 2)
    #expect(
      HeatTable(columns: [], rows: [], scale: nil).shade(of: Fraction(7), in: 4) == nil)
  }

  @Test(arguments: [
    (GlyphTier.braille, "▁▃·▅█▆▇▂"), (.blocks, "▁▃·▅█▆▇▂"), (.lines, "_.·-^=^."),
    (.ascii, "_.?-^=^."),
  ])
  func `a sparkline stands between the lowest and the highest`(tier: GlyphTier, expected: String) {
    let values: [Int128?] = [1, 3, nil, 5, 9, 7, 8, 2]

    #expect(Sparkline.text(values.map { point($0) }, in: tier) == expected)
  }

  @Test func `a sparkline of one value stands in the middle, of none is a row of gaps`() {
    #expect(Sparkline.text([point(4), point(4)], in: .blocks) == "▄▄")
    #expect(Sparkline.text([point(nil), point(nil)], in: .blocks) == "··")
    #expect(Sparkline.text([], in: .blocks) == "")
  }

  @Test func `a suppressed point is not drawn`() {
    var suppressed = point(1)
    suppressed.state = .suppressed

    #expect(Sparkline.text([suppressed, point(4), point(8)], in: .blocks) == "·▁█")
  }

  private func trend(_ values: [Fraction]) -> Trend {
    Trend(points: values.map { ChartPoint(label: "", value: $0, entry: Entry("")) }, unit: "")
  }

  private func part(_ value: Fraction) -> ShareBar.Part {
    ShareBar.Part(label: "", value: value, entries: [])
  }

  private func point(_ value: Int128?) -> ChartPoint {
    ChartPoint(
      label: "", value: value.map { Fraction($0) }, state: value == nil ? .missing : .present,
      entry: Entry(""))
  }
}
