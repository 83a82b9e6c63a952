import Canvas
import ViewModels

/// The numbers of a line chart as text, each with its period: on one line, or in columns.
struct PointsView {
  private let points: [ChartPoint]
  private let width: Int
  private let glyphs: GlyphTier
  private let unit: String
  private var lines: [[Placed]] = []

  /// How many of the oldest are left out.
  private(set) var omitted = 0
  var height: Int { lines.count }

  /// The oldest are left out where there are more than `mostLines`; the unit stands behind the last
  /// number, where nothing else says it.
  init(
    points: [ChartPoint], width: Int, glyphs: GlyphTier, mostLines: Int? = nil, unit: String = ""
  ) {
    (self.points, self.width, self.glyphs, self.unit) = (points, width, glyphs, unit)
    (lines, omitted) = layout(mostLines)
  }

  func draw(from line: Int, on canvas: inout BlockCanvas) {
    for (offset, places) in lines.enumerated() {
      for place in places { draw(place, line + offset, on: &canvas) }
    }
    guard let last = lines.last?.last else { return }
    let x = last.end + last.point.suffix.columns + 1
    canvas.write(
      unit, x: x, line: line + height - 1, role: .muted, limit: max(0, width - 1 - x))
  }

  /// A period with a blank in it needs more room to be told from its number.
  private var labelGap: Int { points.contains { $0.label.contains(" ") } ? 2 : 1 }
  private var gap: Int { labelGap + 2 }

  private struct Placed {
    let point: ChartPoint
    let x: Int
    /// Where the number ends, its mark not counted.
    let end: Int
    let showsLabel: Bool
  }

  private func layout(_ mostLines: Int?) -> (lines: [[Placed]], omitted: Int) {
    let room = width - 2
    let single = oneLine(points)
    if single.width <= room { return ([single.places], 0) }
    // In columns, numbers below numbers.
    let label = points.map(\.label.columns).max() ?? 0
    let number = points.map { $0.number(in: glyphs).columns }.max() ?? 0
    let suffix = points.map(\.suffix.columns).max() ?? 0
    let showsLabel = label + labelGap + number + suffix <= room
    let item = (showsLabel ? label + labelGap : 0) + number + suffix
    let across = max(1, (room + gap) / (item + gap))
    let most = mostLines.map { max(1, $0) * across } ?? points.count
    let shown = Array(points.suffix(most))
    let lines = stride(from: 0, to: shown.count, by: across).map { start in
      shown[start..<min(start + across, shown.count)].enumerated().map { column, point in
        let x = 1 + column * (item + gap)
        return Placed(point: point, x: x, end: x + item - suffix, showsLabel: showsLabel)
      }
    }
    return (lines, points.count - shown.count)
  }

  private func oneLine(_ points: [ChartPoint]) -> (places: [Placed], width: Int) {
    var x = 1
    let places = points.map { point in
      let end = x + point.label.columns + labelGap + point.number(in: glyphs).columns
      defer { x = end + point.suffix.columns + gap }
      return Placed(point: point, x: x, end: end, showsLabel: true)
    }
    return (places, max(0, x - gap - 1))
  }

  private func draw(_ place: Placed, _ line: Int, on canvas: inout BlockCanvas) {
    let point = place.point
    if place.showsLabel { canvas.write(point.label, x: place.x, line: line, role: .muted) }
    canvas.write(point, in: glyphs, end: place.end, from: place.x, line: line)
  }
}

extension BlockCanvas {
  /// Writes a point's number so that it ends before `end`, its mark behind; never cut: where it
  /// does not fit after `from`, `…` stands for it.
  mutating func write(_ point: ChartPoint, in glyphs: GlyphTier, end: Int, from: Int, line: Int) {
    let number = point.number(in: glyphs)
    let x = end - number.columns
    let fits = x >= from && end + point.suffix.columns <= grid.size.width
    guard fits else {
      write(
        Entry(glyphs.missing, .muted, point.entry.anchor), x: from, line: line,
        limit: grid.size.width - from)
      return
    }
    write(Entry(number, point.entry.tone, point.entry.anchor), role: point.role, x: x, line: line)
    write(point.suffix, x: end, line: line, role: point.role)
  }
}
