public import Canvas
public import ViewModels

/// Draws a whole frame from the state, and from nothing else: what it keeps from one frame to the
/// next only saves drawing the same again.
public struct DashboardView {
  private var cache = PageCache()

  public init() {}

  public mutating func draw(_ state: DashboardState) -> Grid {
    var grid = Grid(size: Size(width: state.size.width, height: state.size.height))
    if state.size.sizeClass == .tiny {
      TinyView.draw(state, on: &grid)
      return grid
    }
    drawHeadline(state, on: &grid)
    drawFooter(state, on: &grid)
    let body = Rect(x: 0, y: 1, width: grid.size.width, height: grid.size.height - 2)
    if state.helpOffset != nil {
      HelpView.draw(state, in: body, on: &grid)
    } else if let welcome = state.welcome {
      drawWelcome(welcome, state, in: body, on: &grid)
    } else if state.screen == .overview {
      OverviewView.draw(state, state.active, in: body, &cache, on: &grid)
    } else {
      let rect = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
      drawScreen(state, state.active, in: rect, on: &grid)
    }
    return grid
  }

  /// A full screen; what the report says of the selected figure where there is room below.
  private func drawScreen(
    _ state: DashboardState, _ active: ActiveView, in rect: Rect, on grid: inout Grid
  ) {
    let language = state.language
    guard !active.content.blocks.isEmpty else {
      let text = Phrase("Not in this report.", "本期报告未提及。").text(in: language)
      grid.write(text, x: rect.x + 2, y: rect.y, role: .missing)
      return
    }
    let view = ContentView(content: active.content, selection: active.selection, isRoomy: true)
    var rect = rect
    let rest = rect.height - view.height(width: rect.width, language: language)
    if rest > PreviewView.height, let preview = state.preview(of: active.selection) {
      rect.height -= PreviewView.height
      PreviewView.draw(preview, language, below: rect, on: &grid)
    }
    view.draw(in: rect, language: language, on: &grid)
  }

  private func drawHeadline(_ state: DashboardState, on grid: inout Grid) {
    let headline = state.headline
    let trailing = headline.trailing.columns
    grid.lay(.bar, on: Rect(x: 0, y: 0, width: grid.size.width, height: 1))
    var x = 1 + grid.write("镇屏", x: 1, y: 0, role: .title, surface: .bar) + 2
    let end = grid.size.width - trailing - 3
    for (index, step) in headline.path.enumerated() {
      let isLast = index == headline.path.count - 1
      if index > 0 { x += grid.write(" › ", x: x, y: 0, role: .muted, surface: .bar) }
      let text = TextFit.cut(step, to: max(0, end - x))
      x += grid.write(
        text, x: x, y: 0, role: isLast ? .strong : .crumb, surface: .bar, limit: max(0, end - x))
    }
    grid.write(
      headline.trailing, x: grid.size.width - trailing - 1, y: 0, role: .muted, surface: .bar)
  }

  private func drawFooter(_ state: DashboardState, on grid: inout Grid) {
    let y = grid.size.height - 1
    if let notice = state.notice {
      let text = TextFit.cut(notice.text(in: state.language), to: grid.size.width - 2)
      grid.write(text, x: 1, y: y, role: .warn)
      return
    }
    let fixed = state.hints.filter { $0.hint?.isAlwaysShown == true }
    let others = state.hints.filter { $0.hint?.isAlwaysShown == false }
    let right = fixed.map { Self.width(of: $0, state) }.reduce(0, +) + 2 * (fixed.count - 1)
    var x = 1
    for command in others {
      guard x + Self.width(of: command, state) + 2 <= grid.size.width - right - 1 else { break }
      x += Self.write(command, state, x: x, y: y, on: &grid) + 2
    }
    x = grid.size.width - right - 1
    for command in fixed { x += Self.write(command, state, x: x, y: y, on: &grid) + 2 }
  }

  private static func width(of command: Command, _ state: DashboardState) -> Int {
    command.keyLabel.columns + 1 + label(of: command, state).columns
  }

  private static func write(
    _ command: Command, _ state: DashboardState, x: Int, y: Int, on grid: inout Grid
  ) -> Int {
    let key = grid.write(command.keyLabel, x: x, y: y, role: .key)
    return key + 1
      + grid.write(label(of: command, state), x: x + key + 1, y: y, role: .keyLabel)
  }

  private static func label(of command: Command, _ state: DashboardState) -> String {
    command.hint?.label.text(in: state.language) ?? ""
  }

  private func drawWelcome(
    _ lines: [Phrase], _ state: DashboardState, in rect: Rect, on grid: inout Grid
  ) {
    let top = rect.y + max(1, (rect.height - lines.count) / 3)
    let texts = lines.map { $0.text(in: state.language) }
    let left = max(2, (rect.width - (texts.map(\.columns).max() ?? 0)) / 2)
    for (index, text) in texts.enumerated() where top + index < rect.y + rect.height {
      grid.write(text, x: left, y: top + index, role: index == 0 ? .title : .text)
    }
  }
}
