import Canvas
import Domain
import Testing
import ViewModels

@testable import FrontEnd

/// One block, drawn alone.
func page(
  _ block: Block, width: Int, _ language: Language = .chinese, isRoomy: Bool = true,
  glyphs: GlyphTier = .braille, revealing: Anchor? = nil
) -> ContentPage {
  ContentView(content: Content([block]), language: language, isRoomy: isRoomy, glyphs: glyphs)
    .page(width: width, revealing: revealing)
}

/// Lines, blanks at their ends aside.
func text(_ grid: Grid) -> String {
  grid.lines.map { line in
    let end = line.unicodeScalars.lastIndex { $0 != " " }
    return end.map { String(line.unicodeScalars[...$0]) } ?? ""
  }.joined(separator: "\n")
}

/// Expects the page to be these lines, blanks at their ends aside.
func expectDrawing(
  _ page: ContentPage, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(text(page.grid) == expected, sourceLocation: sourceLocation)
}

/// Anchors of made-up figures.
func anchor(_ number: Int) -> Anchor {
  .figure(FigureID(document: "made-up", offset: number))
}

/// A point whose number is its value.
func point(_ label: String, _ value: Int, _ state: ChartPoint.State = .present) -> ChartPoint {
  ChartPoint(
    label: label, value: Fraction(Int128(value)), state: state,
    entry: Entry(ChartAxis.label(Fraction(Int128(value))), .plain, anchor(value)))
}

func missing(_ label: String) -> ChartPoint {
  ChartPoint(label: label, value: nil, state: .missing, entry: Entry("…", .missing))
}

/// Points of half-years in a row, the last in the first half of 2023; `nil` was not reported.
func halves(_ values: [Int?], _ language: Language = .chinese) -> [ChartPoint] {
  values.enumerated().map { index, value in
    let half = 46 - (values.count - 1 - index)
    let (year, isSecond) = half.quotientAndRemainder(dividingBy: 2)
    let label =
      language == .chinese
      ? "\(year)\(isSecond == 1 ? "下" : "上")" : "H\(isSecond + 1) \(year)"
    return value.map { point(label, $0) } ?? missing(label)
  }
}
