import Canvas
import ViewModels

/// A line chart, its numbers below it, and what has to be said of both.
struct TrendView {
  let trend: Trend
  let width: Int
  let isRoomy: Bool
  let wraps: Bool
  let language: Language
  let glyphs: GlyphTier
  let revealed: Anchor?

  var drawing: BlockDrawing {
    let plot = TrendPlot(trend, width: width, isRoomy: isRoomy, glyphs: glyphs)
    let numbers = numbers(
      unit: plot == nil && trend.points.contains { $0.drawn != nil } ? trend.unit : "")
    let notes = NotesView.lines(of: notes(of: plot, omitted: numbers.omitted), width: width)
    let space = isRoomy && plot != nil ? 1 : 0
    let plotHeight = plot?.height ?? 0
    return BlockDrawing(height: plotHeight + space + numbers.height + notes.count) { canvas in
      plot?.draw(on: &canvas)
      numbers.draw(from: plotHeight + space, on: &canvas)
      NotesView.draw(notes, from: plotHeight + space + numbers.height, on: &canvas)
    }
  }

  private func numbers(unit: String) -> PointsView {
    func view(mostLines: Int?) -> PointsView {
      PointsView(
        points: trend.points, width: width, glyphs: glyphs, mostLines: mostLines, unit: unit)
    }
    guard !isRoomy else { return view(mostLines: nil) }
    let brief = view(mostLines: wraps ? 2 : 1)
    // What is to be shown is not left out.
    let left = trend.points.prefix(brief.omitted)
    guard let revealed, left.contains(where: { $0.entry.anchor == revealed }) else { return brief }
    return view(mostLines: nil)
  }

  private func notes(of plot: TrendPlot?, omitted: Int) -> [String] {
    var notes: [String] = []
    func say(_ english: String, _ chinese: String) {
      notes.append(Phrase(english, chinese).text(in: language))
    }
    if let plot {
      if !plot.axis.startsAtZero, let start = plot.axis.ticks.first?.label {
        say("axis starts at \(start), not zero", "纵轴从 \(start) 起（不从零）")
        // The key behind it, on the same line where that fits.
        let key = Phrase("z: from zero", "z 从零起").text(in: language)
        let space = language == .chinese ? "" : " "
        let both = "\(notes[0])\(space)\(glyphs.between) \(key)"
        notes = both.columns <= width - 2 ? [both] : [notes[0], key]
      }
      if !plot.showsUnit { say("in \(trend.unit)", "单位：\(trend.unit)") }
      if let target = trend.target, !plot.showsTarget {
        notes.append("\(glyphs.target)\(glyphs.target) \(target.label)")
      }
      if let end = plot.axis.ticks.last?.label, plot.exceeds {
        say("\(glyphs.above) above \(end)\(trend.unit)", "\(glyphs.above) 超过 \(end)\(trend.unit)")
      }
      if plot.omitted > 0 {
        say(
          "\(glyphs.from) \(plot.omitted) more not drawn", "\(glyphs.from) 另有 \(plot.omitted) 期未画")
      }
    }
    if omitted > 0 {
      say("\(glyphs.from) \(omitted) more numbers", "\(glyphs.from) 另有 \(omitted) 期数字")
    }
    let shown = Array(trend.points.dropFirst(omitted))
    return notes + ChartPoint.State.legend(of: shown, in: glyphs, language)
  }
}
