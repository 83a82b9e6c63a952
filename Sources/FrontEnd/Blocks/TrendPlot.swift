import Canvas
import ViewModels

/// The picture of a line chart: axes, line, points, target.
struct TrendPlot {
  let trend: Trend
  /// The newest, as many as there are columns for.
  let points: [ChartPoint]
  let axis: ChartAxis
  /// How many of the oldest are left out.
  let omitted: Int
  let glyphs: GlyphTier
  let isRoomy: Bool

  private let width: Int
  /// Of the plot alone.
  private let rows: Int
  private let axisX: Int
  /// The column of each point.
  private let xs: [Int]
  /// Where points are close together, marks would hide the line.
  private let marksAll: Bool

  /// Whether a point is higher than the axis and drawn at its end.
  var exceeds: Bool { points.contains { $0.drawn.map { $0 > axis.high } ?? false } }

  private var letterRows: Int { points.contains { !$0.state.letter.isEmpty } ? 1 : 0 }
  private var top: Int { isRoomy ? 1 : 0 }
  var height: Int { top + rows + 2 + letterRows }

  /// - Returns: `nil` where there is nothing to join, or no room.
  init?(_ trend: Trend, width: Int, isRoomy: Bool, glyphs: GlyphTier) {
    guard trend.points.count(where: { $0.drawn != nil }) > 1 else { return nil }
    let axis = ChartAxis(of: trend, intervals: isRoomy ? 2...4 : 1...2)
    // Ticks stand in the middle of rows, so the rows between them are as many everywhere.
    let intervals = axis.ticks.count - 1
    let between = isRoomy ? 8 : 4
    rows = (between + intervals - 1) / intervals * intervals + 1
    // A short unit stands above or below the numbers, as wide as they are.
    let unit = trend.unit.columns <= 4 ? trend.unit.columns : 0
    axisX = 1 + max(unit, axis.ticks.map(\.label.columns).max() ?? 0) + 1
    let last = trend.points.last { $0.drawn != nil }
    let value = last.map { $0.number(in: glyphs).columns + $0.suffix.columns + 1 } ?? 0
    let target = trend.target.map { $0.label.columns + 1 } ?? 0
    // What stands beside the line gives way to it.
    let all = width - 1 - (axisX + 2)
    let room =
      [all - max(value, target), all - value].first { $0 >= 12 } ?? all
    guard room >= 8 else { return nil }
    points = trend.points.suffix(room)
    guard points.count(where: { $0.drawn != nil }) > 1 else { return nil }
    omitted = trend.points.count - points.count
    let steps = points.count - 1
    // A line that is pulled far apart says no more.
    let span = min(room - 1, steps * 12)
    // Evenly apart where that does not cost too much of the width.
    let step = span / steps
    let isEven = step * steps * 6 >= span * 5
    xs = points.indices.map { [axisX] index in
      axisX + 2 + (isEven ? index * step : (index * span + steps / 2) / steps)
    }
    marksAll = 2 * span >= 5 * steps
    (self.trend, self.axis, self.width, self.isRoomy, self.glyphs) =
      (trend, axis, width, isRoomy, glyphs)
  }

  func draw(on canvas: inout BlockCanvas) {
    drawAxis(on: &canvas)
    drawPeriods(on: &canvas)
    drawTarget(on: &canvas)
    drawLine(on: &canvas)
    drawPoints(on: &canvas)
  }

  private var plotEnd: Int { xs.last ?? axisX }

  /// The row of what stands `position` of some steps above the axis's lower end, counted from the
  /// block's first line.
  private func row(_ position: (Int) -> Int) -> Int {
    glyphs >= .braille ? top + dot(position) / 4 : top + rows - 1 - position(rows - 1)
  }

  /// The row of dots, four a row; those of ticks are each in the middle of a row.
  private func dot(_ position: (Int) -> Int) -> Int {
    let steps = (rows - 1) * 4
    return steps - position(steps) + 1
  }

  private func drawAxis(on canvas: inout BlockCanvas) {
    for line in 0..<rows { canvas.write(glyphs.upright, x: axisX, line: top + line, role: .axis) }
    for tick in axis.ticks {
      let line = row { axis.position(of: tick.value, in: $0) }
      canvas.write(tick.label, x: axisX - 1 - tick.label.columns, line: line, role: .muted)
      canvas.write(glyphs.axisTick, x: axisX, line: line, role: .axis)
    }
    guard showsUnit else { return }
    let line = isRoomy ? 0 : rows + 1 + letterRows
    canvas.write(
      trend.unit, x: max(1, axisX - 1 - trend.unit.columns), line: line, role: .muted,
      limit: width - 2)
  }

  /// Above the axis there is room for any, below it for short ones.
  var showsUnit: Bool { isRoomy || trend.unit.columns <= axisX - 2 }

  private func drawPeriods(on canvas: inout BlockCanvas) {
    let line = top + rows
    canvas.write(glyphs.corner, x: axisX, line: line, role: .axis)
    canvas.write(
      String(repeating: glyphs.rule, count: plotEnd - axisX), x: axisX + 1, line: line, role: .axis)
    for (index, span) in labels {
      canvas.write(glyphs.periodTick, x: xs[index], line: line, role: .axis)
      canvas.write(
        points[index].label, x: span.lowerBound, line: line + 1 + letterRows,
        role: points[index].state == .missing ? .missing : .muted)
    }
    for (point, x) in zip(points, xs) {
      if point.drawn == nil { canvas.write(glyphs.gap, x: x, line: line, role: .missing) }
      if let role = point.state.role {
        canvas.write(point.state.letter, x: x, line: line + 1, role: role)
      }
    }
  }

  /// The periods whose names there is room for: the last, the first, and as many between as leave
  /// the same way from one to the next.
  private var labels: [(index: Int, span: Range<Int>)] {
    let from = isRoomy ? 1 : axisX
    let spans = zip(points, xs).map { point, x in
      let columns = min(point.label.columns, width - 2)
      let start = max(from, min(x - (columns - 1) / 2, width - 1 - columns))
      return start..<start + columns
    }
    let last = points.count - 1
    for step in 1...max(1, last) {
      var picked = Array(stride(from: last, to: 0, by: -step).reversed())
      guard
        zip(picked, picked.dropFirst()).allSatisfy({
          spans[$0].upperBound < spans[$1].lowerBound
        })
      else { continue }
      while picked.count > 1, spans[picked[0]].lowerBound <= spans[0].upperBound {
        picked.removeFirst()
      }
      if spans[picked[0]].lowerBound > spans[0].upperBound { picked.insert(0, at: 0) }
      return picked.map { ($0, spans[$0]) }
    }
    return [(last, spans[last])]
  }

  private func drawTarget(on canvas: inout BlockCanvas) {
    guard let target = trend.target else { return }
    let line = row { axis.position(of: target.value, in: $0) }
    canvas.write(
      String(repeating: glyphs.target, count: plotEnd - axisX), x: axisX + 1, line: line,
      role: .target)
    guard showsTarget else { return }
    canvas.write(target.label, x: plotEnd + 2, line: line, role: .target)
  }

  /// Whether the target's name stands beside its line: where there is room, and no value.
  var showsTarget: Bool {
    guard let target = trend.target else { return true }
    let valueRow = points.last?.drawn.map { value in row { axis.position(of: value, in: $0) } }
    return plotEnd + 2 + target.label.columns < width
      && valueRow != row { axis.position(of: target.value, in: $0) }
  }

  /// Joins what is drawn with its neighbours; over a gap there is no line.
  private func drawLine(on canvas: inout BlockCanvas) {
    var raster = LineRaster(isBraille: glyphs >= .braille, mark: glyphs.gap)
    for index in points.indices.dropFirst() {
      guard let from = points[index - 1].drawn, let to = points[index].drawn else { continue }
      let isBraille = glyphs >= .braille
      func place(_ position: (Int) -> Int, x: Int) -> Point {
        isBraille
          ? Point(x: 2 * x, y: 4 * top + dot(position)) : Point(x: x, y: row(position))
      }
      raster.join(
        place({ axis.position(of: from, in: $0) }, x: xs[index - 1]),
        place({ axis.position(of: to, in: $0) }, x: xs[index]))
    }
    for (point, text) in raster.cells {
      canvas.write(text, x: point.x, line: point.y, role: .series1)
    }
  }

  private func drawPoints(on canvas: inout BlockCanvas) {
    for (index, point) in points.enumerated() {
      guard let value = point.drawn else { continue }
      let line = row { axis.position(of: value, in: $0) }
      let isLast = points[(index + 1)...].allSatisfy { $0.drawn == nil }
      if isLast || isMarked(index) {
        let mark = value > axis.high ? glyphs.above : glyphs.point
        canvas.write(mark, x: xs[index], line: line, role: point.state.role ?? .series1)
      }
      if let anchor = point.entry.anchor {
        canvas.mark(anchor, x: xs[index], line: line)
      }
      guard isLast else { continue }
      let text = point.number(in: glyphs) + point.suffix
      let x = xs[index] + 2
      guard x + text.columns < width else { continue }
      canvas.write(" \(text) ", x: x - 1, line: line, role: .strong)
    }
  }

  /// Always the points that no line leads to.
  private func isMarked(_ index: Int) -> Bool {
    let before = index > 0 ? points[index - 1].drawn : nil
    let after = index + 1 < points.count ? points[index + 1].drawn : nil
    return marksAll || (before == nil && after == nil)
  }
}
