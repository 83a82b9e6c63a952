import Canvas
import ViewModels

/// Places down, periods across, each number with a shade before it.
struct HeatView {
  let heat: HeatTable
  let width: Int
  let language: Language
  let glyphs: GlyphTier
  let revealed: Anchor?

  var drawing: BlockDrawing {
    let layout = layout
    let notes = NotesView.lines(of: notes(of: layout), width: width)
    return BlockDrawing(height: 1 + heat.rows.count + notes.count) { canvas in
      drawHead(layout, on: &canvas)
      for (line, row) in heat.rows.enumerated() { draw(row, layout, line: line + 1, on: &canvas) }
      NotesView.draw(notes, from: 1 + heat.rows.count, on: &canvas)
    }
  }

  private struct Layout {
    let label: Int
    /// Of a number with its mark.
    let cell: Int
    /// Of the mark alone.
    let suffix: Int
    let columns: Range<Int>
    let isShaded: Bool

    /// Where the shade of a column stands.
    func x(of column: Int) -> Int {
      1 + label + 2 + (column - columns.lowerBound) * (pitch)
    }

    var pitch: Int { (isShaded ? 2 : 0) + cell + 2 }
    func numberX(of column: Int) -> Int { x(of: column) + (isShaded ? 2 : 0) }
  }

  private var points: [ChartPoint] { heat.rows.flatMap(\.points) }

  private var layout: Layout {
    let suffix = points.map(\.suffix.columns).max() ?? 0
    let number = points.map { $0.number(in: glyphs).columns }.max() ?? 0
    // Titles end where the numbers end.
    let title = heat.columns.map(\.columns).max() ?? 0
    let cell = max(number, title) + suffix
    let isShaded = heat.scale != nil
    let natural = heat.rows.map(\.label.text.columns).max() ?? 0
    let pitch = cell + 2 + (isShaded ? 2 : 0)
    let room = max(0, width - 2)
    // The names give way, to a third, before a period does.
    let least = min(natural, max(8, room / 3))
    let count = max(min(1, heat.columns.count), min(heat.columns.count, (room - least) / pitch))
    let label = max(0, min(natural, room - count * pitch))
    var start = heat.columns.count - count
    if let revealed, let column = column(of: revealed) { start = min(start, column) }
    return Layout(
      label: label, cell: cell, suffix: suffix, columns: start..<start + count,
      isShaded: isShaded)
  }

  private func column(of anchor: Anchor) -> Int? {
    heat.rows.lazy.compactMap { row in
      row.points.firstIndex { $0.entry.anchor == anchor }
    }.first
  }

  /// How many periods there is no room for, before and after; in the head where that fits.
  private func omission(of layout: Layout) -> String {
    let before = layout.columns.lowerBound
    let after = heat.columns.count - layout.columns.upperBound
    let more = Phrase("more", "期").text(in: language)
    let prefix = language == .chinese ? "另 " : ""
    return [
      before > 0 ? "\(glyphs.from) \(prefix)\(before) \(more)" : nil,
      after > 0 ? "\(prefix)\(after) \(more) \(glyphs.to)" : nil,
    ].compactMap { $0 }.joined(separator: " \(glyphs.between) ")
  }

  private func isOmissionInHead(_ layout: Layout) -> Bool {
    omission(of: layout).columns <= layout.label
  }

  private func notes(of layout: Layout) -> [String] {
    var notes: [String] = []
    let omission = omission(of: layout)
    if !omission.isEmpty, !isOmissionInHead(layout) { notes.append(omission) }
    if let (low, high) = heat.limits {
      notes.append(
        low == high
          ? "\(glyphs.shades[glyphs.shades.count / 2]) \(low)"
          : "\(glyphs.shades.joined()) \(low)\(glyphs.range)\(high)")
    }
    let shown = heat.rows.flatMap { row in
      row.points.indices.filter { layout.columns.contains($0) }.map { row.points[$0] }
    }
    return notes + ChartPoint.State.legend(of: shown, in: glyphs, language)
  }

  private func drawHead(_ layout: Layout, on canvas: inout BlockCanvas) {
    if isOmissionInHead(layout) {
      canvas.write(omission(of: layout), x: 1, line: 0, role: .muted)
    }
    for column in layout.columns {
      let end = layout.numberX(of: column) + layout.cell - layout.suffix
      let title = TextFit.cut(heat.columns[column], to: max(0, min(layout.cell, width - 2)))
      canvas.write(title, x: max(1, end - title.columns), line: 0, role: .muted, limit: width - 2)
    }
  }

  private func draw(
    _ row: HeatTable.Row, _ layout: Layout, line: Int, on canvas: inout BlockCanvas
  ) {
    canvas.write(row.label, x: 1, line: line, limit: layout.label)
    for column in layout.columns where row.points.indices.contains(column) {
      let point = row.points[column]
      if let value = point.drawn, let shade = heat.shade(of: value, in: glyphs.shades.count) {
        canvas.write(
          glyphs.shades[shade], x: layout.x(of: column), line: line, role: role(of: point))
      }
      let x = layout.numberX(of: column)
      canvas.write(
        point, in: glyphs, end: x + layout.cell - layout.suffix, from: min(x, max(1, width - 2)),
        line: line)
    }
  }

  /// A finer step than the shade's: the shade tells it where there is no colour.
  private func role(of point: ChartPoint) -> Role {
    guard let value = point.drawn else { return .bar }
    let steps = (heat.isTwoSided ? Ramp.diverging : .sequential).roles
    let step =
      heat.isTwoSided
      ? heat.side(of: value, in: steps.count) : heat.shade(of: value, in: steps.count)
    return step.map { steps[$0] } ?? .bar
  }
}
