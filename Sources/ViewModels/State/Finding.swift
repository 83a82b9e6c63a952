import Domain
internal import Search

extension DashboardState {
  enum FindStart { case here, next, previous }

  /// Selects the next line of the screen that has what is looked for.
  ///
  /// - Returns: `false` when no line has it.
  @discardableResult
  mutating func find(from start: FindStart) -> Bool {
    let query = Query(wanted)
    guard !query.isEmpty else { return true }
    let lines = searchLines
    let here = lines.firstIndex { line in selection.map(line.anchors.contains) ?? false } ?? 0
    let order: [Int] =
      switch start {
      case .here: lines.indices.map { ($0 + here) % lines.count }
      case .next: lines.indices.map { ($0 + here + 1) % lines.count }
      case .previous: lines.indices.map { (here - 1 - $0 + 2 * lines.count) % lines.count }
      }
    guard let found = order.first(where: { lines[$0].text.contains(query) }) else {
      notice = Phrase("Nothing here has “\(wanted)”.", "此处没有“\(wanted)”。")
      return false
    }
    let line = lines[found]
    if let panel = line.panel, screen == .overview { focus = panel }
    // The number itself where it is a number that was looked for.
    let named = line.numbers.first { SearchText($0.text).contains(query) }
    select(named?.anchor ?? line.anchors.first)
    return true
  }

  private struct SearchLine {
    let panel: Panel.ID?
    let text: SearchText
    let numbers: [Entry]

    var anchors: [Anchor] { numbers.compactMap(\.anchor) }
  }

  /// The lines of the screen that have something to select, with all that they are found by.
  private var searchLines: [SearchLine] {
    let panels = screen == .overview ? overviewOrder : [activePanel]
    return panels.flatMap { panel -> [SearchLine] in
      let lines = contents[panel].blocks.flatMap(\.lines)
      return lines.compactMap { line -> SearchLine? in
        let numbers = line.filter { $0.anchor != nil }
        guard !numbers.isEmpty else { return nil }
        let figures = numbers.compactMap { record($0.anchor?.figure)?.figure }
        let names = figures.flatMap { figure in
          [figure.label] + figure.segments.map(\.name)
            + [figure.indicator.flatMap(Indicator.named)].compactMap { $0 }.flatMap {
              [$0.chinese, $0.english]
            }
        }
        return SearchLine(
          panel: screen == .overview ? panel : nil,
          text: SearchText((line.map(\.text) + names).joined(separator: " ")), numbers: numbers)
      }
    }
  }
}
