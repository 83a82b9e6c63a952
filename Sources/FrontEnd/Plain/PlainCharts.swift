import Canvas
import ViewModels

/// Charts as sentences: every point with its period, the way between first, the ends of the scale.
struct PlainCharts {
  private let blocks: PlainBlocks
  private var words: PlainWords { blocks.words }

  init(_ blocks: PlainBlocks) { self.blocks = blocks }

  func lines(of trend: Trend) -> [PlainLine] {
    let unit = words.words(of: trend.unit)
    let points = trend.points.map { self.words(of: $0, unit: unit.isEmpty ? nil : unit) }
    var lines = [
      PlainLine(
        words.say("By period: ", "各期：") + words.list(points),
        zip(trend.points, points).compactMap { point, text in
          point.entry.anchor.map { (anchor: $0, words: text) }
        })
    ]
    if let way = way(of: trend) { lines.append(PlainLine(way)) }
    if let target = trend.target {
      lines.append(PlainLine(words.say("To reach: ", "目标：") + words.words(of: target.label)))
    }
    return lines
  }

  func lines(of heat: HeatTable) -> [PlainLine] {
    var lines = heat.rows.map { row in
      let name = words.words(of: row.label.text)
      let points = zip(heat.columns, row.points).map { title, point in
        self.words(of: point, unit: nil, label: title)
      }
      let text = words.named(name, nil, points)
      var numbers = zip(row.points, points).compactMap { point, text in
        point.entry.anchor.map { (anchor: $0, words: words.named(name, nil, [text])) }
      }
      if let anchor = row.label.anchor { numbers.insert((anchor, text), at: 0) }
      return PlainLine(text, numbers)
    }
    if let (low, high) = heat.limits {
      lines.append(
        PlainLine(words.say("Lowest \(low), highest \(high)", "最低 \(low)，最高 \(high)")))
    }
    return lines
  }

  private func words(of point: ChartPoint, unit: String?, label: String? = nil) -> String {
    let name = words.period(label ?? point.label)
    switch point.state {
    case .missing, .suppressed:
      return "\(name) \(point.state.words?.text(in: words.language) ?? "")"
    case .present: return "\(name) \(blocks.number(point.entry, unit: unit))"
    case .provisional, .revised, .stale:
      let state = point.state.words.map { words.inBrackets($0.text(in: words.language)) } ?? ""
      return "\(name) \(blocks.number(point.entry, unit: unit))\(state)"
    }
  }

  /// What the line shows at a glance; `nil` where it has no two points.
  private func way(of trend: Trend) -> String? {
    let drawn = trend.points.filter { $0.drawn != nil }
    guard let first = drawn.first, let last = drawn.last, drawn.count > 1,
      let start = first.drawn, let end = last.drawn
    else { return nil }
    let way =
      start < end
      ? words.say("risen", "上升")
      : end < start
        ? words.say("fallen", "下降")
        : words.say("the same at both ends", "首尾持平")
    func name(_ point: ChartPoint?) -> String { point.map { words.period($0.label) } ?? "" }
    guard drawn.count > 2 else { return words.say("Trend: \(way)", "走势：\(way)") }
    let low = drawn.min { ($0.drawn ?? start) < ($1.drawn ?? start) }
    let high = drawn.max { ($0.drawn ?? start) < ($1.drawn ?? start) }
    return words.say(
      "Trend: \(way), lowest in \(name(low)), highest in \(name(high))",
      "走势：\(way)，最低在\(name(low))，最高在\(name(high))")
  }
}
