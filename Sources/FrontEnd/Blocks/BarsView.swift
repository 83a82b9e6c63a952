import Canvas
import ViewModels

/// Bars of one scale; a bar never stands without its number.
struct BarsView {
  let bars: Bars
  let width: Int
  let language: Language
  var glyphs = GlyphTier.braille

  var drawing: BlockDrawing {
    BlockDrawing(height: bars.rows.count) { canvas in
      let label = bars.rows.map(\.label.columns).max() ?? 0
      let first = bars.rows.map { $0.entries.first?.text.columns ?? 0 }.max() ?? 0
      let rest =
        bars.rows.map { row in
          row.entries.dropFirst().map(\.text.columns).reduce(row.remark.columns, +)
            + (row.flag.map { $0.word.text(in: language).columns + 2 } ?? 0)
        }.max() ?? 0
      let barX = 1 + label + 2 + first + 2
      let length = min(60, width - barX - rest - 4)
      for (line, row) in bars.rows.enumerated() {
        canvas.write(row.label, x: 1, line: line, role: .text)
        if let entry = row.entries.first {
          canvas.write(entry, x: 1 + label + 2 + first - entry.text.columns, line: line)
        }
        if length >= 4 { drawBar(row, x: barX, length: length, line, on: &canvas) }
        var x = length >= 4 ? barX + length + 2 : barX
        // The shares of all rows end in one column.
        if row.entries.count == 2, let share = row.entries.last {
          x += max(0, shareWidth - share.text.columns)
        }
        for entry in row.entries.dropFirst() { x += canvas.write(entry, x: x, line: line) }
        if !row.remark.isEmpty { canvas.write(row.remark, x: x, line: line, role: .muted) }
        if let flag = row.flag { canvas.write(flag, language, line: line) }
      }
    }
  }

  private var shareWidth: Int {
    bars.rows.filter { $0.entries.count == 2 }.map { $0.entries[1].text.columns }.max() ?? 0
  }

  private func drawBar(
    _ row: Bars.Row, x: Int, length: Int, _ line: Int, on canvas: inout BlockCanvas
  ) {
    let eighths = row.value.share(of: bars.full, in: length * 8)
    var (whole, part) = eighths.quotientAndRemainder(dividingBy: 8)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    if glyphs < .blocks { (whole, part) = (row.value.share(of: bars.full, in: length), 0) }
    canvas.write(
      String(repeating: glyphs.barFull, count: whole) + parts[part], x: x, line: line,
      role: row.tone == .derived ? .series2 : .bar)
    // What is missing to the whole is shown where the whole is the scale's end.
    if bars.full == .hundredPercent {
      let drawn = whole + (part > 0 ? 1 : 0)
      canvas.write(
        String(repeating: glyphs.barRest, count: length - drawn), x: x + drawn, line: line,
        role: .barEmpty)
    }
    if let plan = row.plan {
      let place = min(length - 1, plan.share(of: bars.full, in: length * 8) / 8)
      canvas.write(glyphs.upright, x: x + place, line: line, role: .target)
    }
  }
}
