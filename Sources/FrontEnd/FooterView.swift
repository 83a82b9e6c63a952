import Canvas
import ViewModels

/// The last line: what can be done here, or what has to be said.
enum FooterView {
  static func draw(_ state: DashboardState, _ hits: inout Hits, on grid: inout Grid) {
    let y = grid.size.height - 1
    if state.notice != nil { return }
    let hints = state.hints
    let fixed = hints.filter { $0.hint?.isAlwaysShown == true }
    let right = fixed.map { width(of: $0, state) }.reduce(0, +) + 2 * (fixed.count - 1)
    var x = 1
    for command in hints where command.hint?.isAlwaysShown == false {
      guard x + width(of: command, state) + 2 <= grid.size.width - right - 1 else { break }
      x += write(command, state, x: x, y: y, &hits, on: &grid) + 2
    }
    x = grid.size.width - right - 1
    for command in fixed { x += write(command, state, x: x, y: y, &hits, on: &grid) + 2 }
  }

  /// What has to be said, to its end: the remedy stands there.
  static func draw(_ notice: Phrase, _ language: Language, on grid: inout Grid) {
    let width = grid.size.width
    let lines = TextFit.wrap([Entry(notice.text(in: language))], to: max(8, width - 2)).suffix(3)
    let top = grid.size.height - lines.count
    grid.clear(Rect(x: 0, y: top, width: width, height: lines.count))
    for (line, entries) in lines.enumerated() {
      let text = TextFit.cut(entries.map(\.text).joined(), to: width - 2)
      grid.write(text, x: 1, y: top + line, role: .warn)
    }
  }

  private static func width(of command: Command, _ state: DashboardState) -> Int {
    state.keyLabel(of: command).columns + 1 + label(of: command, state).columns
  }

  private static func write(
    _ command: Command, _ state: DashboardState, x: Int, y: Int, _ hits: inout Hits,
    on grid: inout Grid
  ) -> Int {
    let key = grid.write(state.keyLabel(of: command), x: x, y: y, role: .key)
    hits.add(Rect(x: x, y: y, width: width(of: command, state), height: 1), .command(command.id))
    return key + 1
      + grid.write(label(of: command, state), x: x + key + 1, y: y, role: .keyLabel)
  }

  private static func label(of command: Command, _ state: DashboardState) -> String {
    command.hint?.label.text(in: state.language) ?? ""
  }
}
