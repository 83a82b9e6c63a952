import Canvas
import ViewModels

/// What the report says of the selected figure, in a strip at the bottom.
enum PreviewView {
  static let height = 5

  static func draw(
    _ preview: Preview, _ language: Language, _ glyphs: GlyphTier, in rect: Rect,
    on grid: inout Grid
  ) {
    let strip = Content([
      .heading(Phrase("Source", "出处").text(in: language), trailing: preview.place), .space,
      .passage(preview.passage.shortened(to: 2 * min(100, rect.width - 6))),
    ])
    ContentView(content: strip, language: language, isRoomy: true, glyphs: glyphs)
      .page(width: rect.width).show(nil, in: rect, on: &grid)
  }
}

extension Passage {
  /// The words around the marked ones, in about `columns` columns.
  fileprivate func shortened(to columns: Int) -> Passage {
    let room = columns - marked.columns - 6
    let lead =
      before.columns + after.columns <= room ? before.columns : max(room / 2, room - after.columns)
    var start = before.unicodeScalars.endIndex
    var width = 0
    while start > before.startIndex {
      let previous = before.unicodeScalars.index(before: start)
      width += before.unicodeScalars[previous].columns
      if width > lead { break }
      start = previous
    }
    let isCut = start > before.startIndex
    return Passage(
      before: (isCut ? "…" : "") + before[start...], marked: marked,
      after: TextFit.cut(after, to: max(0, room - min(width, lead))))
  }
}
