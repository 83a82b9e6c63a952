import Canvas
import ViewModels

/// What the doctor found: judgement, name, what was found, why, and the flag that says otherwise,
/// in columns that are the same for all sections.
struct FindingsView {
  let findings: Findings
  let width: Int
  var glyphs = GlyphTier.braille

  var drawing: BlockDrawing {
    let columns = Columns(findings, width: width)
    let sections = findings.sections.map { section in
      (
        heading: HeadingView.drawing(
          section.title, trailing: "", width: width, isRoomy: true, glyphs: glyphs),
        rows: section.rows.map { RowView($0, in: columns, glyphs) }
      )
    }
    let heights = sections.map { section in 2 + section.rows.map(\.height).reduce(0, +) }
    return BlockDrawing(height: heights.reduce(0, +)) { canvas in
      let start = canvas.y
      for section in sections {
        canvas.y += 1
        section.heading.draw(&canvas)
        canvas.y += 1
        for row in section.rows {
          row.draw(on: &canvas)
          canvas.y += row.height
        }
      }
      canvas.y = start
    }
  }
}

/// Where the columns stand.
private struct Columns {
  let verdict = 1
  let name: Int
  let found: Int
  /// `nil` where the reason runs on behind what was found.
  let why: Int?
  let force: Int
  let end: Int

  init(_ findings: Findings, width: Int) {
    let rows = findings.rows
    func widest(_ part: KeyPath<Findings.Row, Entry>) -> Int {
      rows.map { $0[keyPath: part].text.columns }.max() ?? 0
    }
    end = width - 1
    let verdict = widest(\.verdict)
    name = self.verdict + (verdict > 0 ? verdict + 2 : 0)
    found = min(name + widest(\.name) + 2, width / 2)
    force = max(found, end - widest(\.force))
    let room = force - 2 - found
    why = room >= 60 ? found + min(widest(\.found), room * 2 / 5) + 2 : nil
  }
}

/// One row, its texts broken into the lines of their columns.
private struct RowView {
  private let row: Findings.Row
  private let columns: Columns
  private let arrow: String
  private let found: [[Entry]]
  private let why: [[Entry]]
  private let remedy: [[Entry]]

  init(_ row: Findings.Row, in columns: Columns, _ glyphs: GlyphTier) {
    self.row = row
    self.columns = columns
    arrow = glyphs.to + " "
    let room = max(8, columns.end - columns.found)
    if let why = columns.why {
      let end = row.why.text.isEmpty ? columns.force : why
      found = TextFit.wrap([row.found], to: max(8, end - 2 - columns.found))
      self.why =
        row.why.text.isEmpty ? [] : TextFit.wrap([row.why], to: max(8, columns.force - 2 - why))
    } else {
      let rest = [row.why, row.force].filter { !$0.text.isEmpty }
      found = TextFit.wrap([row.found] + rest.flatMap { [Entry("  "), $0] }, to: room)
      why = []
    }
    remedy =
      row.remedy.text.isEmpty ? [] : TextFit.wrap([row.remedy], to: max(8, room - arrow.columns))
  }

  private var body: Int { max(found.count, why.count) }

  var height: Int { body + remedy.count }

  func draw(on canvas: inout BlockCanvas) {
    canvas.write(row.verdict, x: columns.verdict, line: 0)
    canvas.write(row.name, x: columns.name, line: 0, limit: columns.found - columns.name - 1)
    write(found, x: columns.found, line: 0, on: &canvas)
    if let x = columns.why {
      write(why, x: x, line: 0, on: &canvas)
      canvas.write(row.force, role: .keyLabel, x: columns.force, line: 0)
    }
    guard !remedy.isEmpty else { return }
    canvas.write(arrow, x: columns.found, line: body, role: .key)
    write(remedy, x: columns.found + arrow.columns, line: body, on: &canvas)
  }

  private func write(_ lines: [[Entry]], x: Int, line: Int, on canvas: inout BlockCanvas) {
    for (offset, entries) in lines.enumerated() {
      var x = x
      for entry in entries {
        x += canvas.write(entry, x: x, line: line + offset, limit: max(0, columns.end - x))
      }
    }
  }
}
