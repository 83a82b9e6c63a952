import Canvas
import Domain
import Testing
import ViewModels

@testable import FrontEnd

/// What holds of every picture, at every width, whatever its numbers.
@Suite("Every chart")
struct ChartLawTests {
  @Test(arguments: GlyphTier.allCases, Language.allCases)
  func `draws whole characters and whole numbers at every width, the newest among them`(
    glyphs: GlyphTier, language: Language
  ) {
    // Other numbers for each.
    var dice = Dice(state: UInt64(glyphs.rawValue.count * 100 + language.rawValue.count))
    let points = points(&dice, language)
    let newest = points.last?.entry.anchor
    for block in blocks(of: points, glyphs, &dice) {
      for width in 1...120 {
        let drawn = page(
          block, width: width, language, isRoomy: language == .chinese, glyphs: glyphs)
        let areWhole = (0..<drawn.grid.size.height).allSatisfy { isWhole(drawn.grid[row: $0]) }
        let cut = drawn.places.first { anchor, rect in
          let number = points.first { $0.entry.anchor == anchor }?.number(in: glyphs)
          let shown = text(of: drawn, in: rect)
          return shown != number && shown != glyphs.missing && shown != "…"
        }
        #expect(areWhole, "\(width) \(block)")
        #expect(width < 4 || cut == nil, "\(width) \(block)")
        #expect(newest.map { drawn.places[$0] != nil } == true, "\(width) \(block)")
      }
    }
  }

  @Test(arguments: GlyphTier.allCases)
  func `leaves no number out where there is room`(glyphs: GlyphTier) {
    var dice = Dice(state: 7)
    let points = points(&dice, .chinese)
    for block in blocks(of: points, glyphs, &dice) {
      let wide = page(block, width: 400, glyphs: glyphs)
      for point in points {
        #expect(point.entry.anchor.map { wide.places[$0] != nil } == true, "\(block)")
      }
    }
  }

  @Test func `shows what is wanted, however old`() {
    var dice = Dice(state: 11)
    for _ in 0..<4 {
      let points = points(&dice, .chinese)
      for block in blocks(of: points, .braille, &dice) {
        for point in points {
          let drawn = page(
            block, width: 24, isRoomy: false, glyphs: .braille, revealing: point.entry.anchor)
          #expect(point.entry.anchor.map { drawn.places[$0] != nil } == true, "\(block)")
        }
      }
    }
  }

  /// The same points in every kind of picture that has points.
  private func blocks(
    of points: [ChartPoint], _ glyphs: GlyphTier, _ dice: inout Dice
  ) -> [Block] {
    let target = Trend.Target(value: Fraction(Int128(dice.roll(2000))), label: "目标")
    let half = HeatTable.Row(label: Entry("长枫村"), points: points)
    return [
      .trend(Trend(points: points, unit: "人", startsAtZero: dice.roll(2) == 0)),
      .trend(Trend(points: points, unit: "households", target: target)),
      .trend(Trend(points: points, unit: "%", isRate: true)),
      .heat(
        HeatTable(
          columns: points.map(\.label), rows: [half],
          scale: PrintedInterval(low: Fraction(0), high: Fraction(1500)))),
      .share(
        ShareBar(
          parts: points.map {
            ShareBar.Part(
              label: $0.label, value: $0.value ?? Fraction(0),
              entries: [Entry($0.number(in: glyphs), .plain, $0.entry.anchor)])
          })),
    ]
  }

  private func points(_ dice: inout Dice, _ language: Language) -> [ChartPoint] {
    let values = (0...dice.roll(24)).map { _ in dice.roll(1_000_000) / (1 + dice.roll(1000)) }
    return halves(values, language).enumerated().map { index, point in
      var point = point
      point.state = ChartPoint.State.allCases[dice.roll(ChartPoint.State.allCases.count)]
      // Two numbers may be the same; what they stand for is not.
      point.entry.anchor = anchor(index)
      return point
    }
  }

  private func text(of page: ContentPage, in rect: Rect) -> String {
    var text = ""
    for cell in page.grid[row: rect.y].dropFirst(rect.x).prefix(rect.width) where cell.columns > 0 {
      text.unicodeScalars.append(cell.scalar)
    }
    return text
  }

  private func isWhole(_ row: ArraySlice<Cell>) -> Bool {
    var expectsRightHalf = false
    for cell in row {
      guard (cell.columns == 0) == expectsRightHalf else { return false }
      expectsRightHalf = cell.columns == 2
    }
    return !expectsRightHalf
  }
}

/// Numbers that are the same in every run.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
