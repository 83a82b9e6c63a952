import Canvas
import ViewModels

/// The first line: where am I, and of when.
enum HeadlineView {
  private static let separator = " › "

  static func draw(_ state: DashboardState, on grid: inout Grid) {
    let headline = state.headline
    let width = grid.size.width
    grid.lay(.bar, on: Rect(x: 0, y: 0, width: width, height: 1))
    let name = state.spelling.isLatin ? "Zhenping" : "镇屏"
    var x = 1 + grid.write(name, x: 1, y: 0, role: .title, surface: .bar) + 2
    // Where one is matters more than the whole name of the period.
    let here = headline.path.last?.columns ?? 0
    let isWide = x + here + 2 + headline.trailing.columns < width
    let trailing = TextFit.cut(isWide ? headline.trailing : headline.brief, to: width - x - 4)
    let end = width - trailing.columns - 3
    let steps = steps(of: headline.path, in: end - x)
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      if index > 0 { x += grid.write(separator, x: x, y: 0, role: .muted, surface: .bar) }
      let room = max(0, end - x)
      x += grid.write(
        TextFit.cut(step, to: room), x: x, y: 0, role: isLast ? .strong : .crumb, surface: .bar,
        limit: room)
    }
    grid.write(
      trailing, x: width - trailing.columns - 1, y: 0, role: .muted, surface: .bar)
  }

  /// The last steps of a path that have room, `…` for those before.
  private static func steps(of path: [String], in room: Int) -> [String] {
    if path.joined(separator: separator).columns <= room { return path }
    for first in path.indices.dropFirst() {
      let steps = ["…"] + path[first...]
      if steps.joined(separator: separator).columns <= room { return steps }
    }
    return path.suffix(1)
  }
}
