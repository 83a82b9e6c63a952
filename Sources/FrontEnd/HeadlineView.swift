import Canvas
import ViewModels

/// The first line: where am I, and of when.
enum HeadlineView {
  static func draw(_ state: DashboardState, on grid: inout Grid) {
    let headline = state.headline
    let trailing = headline.trailing.columns
    grid.lay(.bar, on: Rect(x: 0, y: 0, width: grid.size.width, height: 1))
    var x = 1 + grid.write("镇屏", x: 1, y: 0, role: .title, surface: .bar) + 2
    let end = grid.size.width - trailing - 3
    for (index, step) in headline.path.enumerated() {
      let isLast = index == headline.path.count - 1
      // A crumb of a letter or two says nothing.
      guard index == 0 || end - x > 6 else { break }
      if index > 0 { x += grid.write(" › ", x: x, y: 0, role: .muted, surface: .bar) }
      let room = max(0, end - x)
      x += grid.write(
        TextFit.cut(step, to: room), x: x, y: 0, role: isLast ? .strong : .crumb, surface: .bar,
        limit: room)
    }
    grid.write(
      headline.trailing, x: grid.size.width - trailing - 1, y: 0, role: .muted, surface: .bar)
  }
}
