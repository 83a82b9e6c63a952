import Canvas
import ViewModels

/// Where the overview's panels stand: in frames, and in a line each where there is no room for more.
struct OverviewLayout {
  struct Place {
    let panel: Panel
    let rect: Rect
    /// Only its title and one line.
    let isLine: Bool
    /// How far a line's content stands from its left edge.
    var margin = 0

    /// The room for its content.
    var inside: Rect {
      isLine
        ? Rect(x: rect.x + margin, y: rect.y, width: rect.width - margin, height: 1)
        : rect.inset(by: 1)
    }
  }

  let places: [Place]
  /// The line that says how the selected figure moved; `nil` where there is no room.
  let changeLine: Rect?
  /// The strip below for what the report says; `nil` where there is no room for it.
  let preview: Rect?

  /// No bar or box is stretched beyond this.
  static let widest = 240

  init(in whole: Rect, for state: DashboardState) {
    var rect = whole
    rect.width = min(rect.width, Self.widest)
    rect.x += (whole.width - rect.width) / 2
    let size = state.size.sizeClass
    guard size > .small else {
      changeLine = nil
      preview = nil
      places = Panel.all.filter { $0.id == state.focus }.map {
        Place(panel: $0, rect: rect, isLine: false)
      }
      return
    }
    preview = size == .wall ? rect.cutBottom(PreviewView.height) : nil
    let rows = state.overviewRows.map { $0.compactMap(Panel.named) }
    let boxes = rows.filter { size >= .wide || $0.allSatisfy { Panel.isBoxed($0.id) } }
    let lines = rows.filter { row in size < .wide && row.contains { !Panel.isBoxed($0.id) } }
    let strip = rect.cutBottom(lines.count)
    changeLine = rect.cutBottom(1)
    places =
      Self.boxes(boxes, in: rect) + Self.lines(lines, in: strip, language: state.language)
  }

  private static func boxes(_ rows: [[Panel]], in rect: Rect) -> [Place] {
    zip(rows, share(rect.height, among: rows.count)).flatMap { row, height in
      zip(row, share(rect.width, among: row.count)).map { panel, width in
        Place(
          panel: panel,
          rect: Rect(
            x: rect.x + width.start, y: rect.y + height.start, width: width.length,
            height: height.length), isLine: false)
      }
    }
  }

  private static func lines(_ rows: [[Panel]], in rect: Rect, language: Language) -> [Place] {
    let label = rows.joined().map { $0.label(in: language).columns }.max() ?? 0
    return rows.enumerated().flatMap { line, row in
      zip(row, share(rect.width, among: row.count)).map { panel, width in
        // A second one has its own title's width only: there is less room.
        let margin = row.count == 1 ? label : panel.label(in: language).columns
        return Place(
          panel: panel,
          rect: Rect(x: rect.x + width.start, y: rect.y + line, width: width.length, height: 1),
          isLine: true, margin: margin + 2)
      }
    }
  }

  /// Nearly equal lengths; what is left over goes to the first ones.
  private static func share(
    _ length: Int, among count: Int
  ) -> [(start: Int, length: Int)] {
    var start = 0
    return (0..<count).map { index in
      let part = length / count + (index < length % count ? 1 : 0)
      defer { start += part }
      return (start, part)
    }
  }
}

extension Rect {
  /// Takes away lines at the bottom.
  fileprivate mutating func cutBottom(_ lines: Int) -> Rect {
    let cut = min(lines, height)
    height -= cut
    return Rect(x: x, y: y + height, width: width, height: cut)
  }
}
