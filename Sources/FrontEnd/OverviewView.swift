import Canvas
import ViewModels

/// The overview: every panel in a frame of its own.
enum OverviewView {
  static func draw(_ state: DashboardState, in rect: Rect, on grid: inout Grid) {
    let frames = OverviewLayout.frames(of: Panel.all.count, in: rect, for: state)
    for (panel, frame) in zip(Panel.all, frames) {
      guard let frame else { continue }
      let isFocused = panel.id == state.focus
      draw(panel, state, in: frame, isFocused: isFocused, on: &grid)
    }
  }

  private static func draw(
    _ panel: Panel, _ state: DashboardState, in frame: Rect, isFocused: Bool, on grid: inout Grid
  ) {
    FrameView.draw(
      title: "\(panel.digit) \(panel.title.text(in: state.language))",
      corner: state.corner(of: panel), in: frame, isFocused: isFocused, on: &grid)
    let content = state.content(of: panel)
    let inside = frame.inset(by: 1)
    if content.blocks.isEmpty || content.anchors.isEmpty {
      let text = Phrase("Not in this report.", "本期报告未提及。").text(in: state.language)
      grid.write(text, x: inside.x + 1, y: inside.y, role: .missing, limit: inside.width - 2)
      return
    }
    ContentView(
      content: content, selection: isFocused ? state.selection : nil, isRoomy: false
    ).draw(in: inside, language: state.language, on: &grid)
  }
}

/// A frame with a title in its upper edge.
enum FrameView {
  static func draw(
    title: String, corner: String, in rect: Rect, isFocused: Bool, on grid: inout Grid
  ) {
    guard rect.width >= 4, rect.height >= 2 else { return }
    let role: Role = isFocused ? .borderFocus : .border
    let rule = String(repeating: "─", count: rect.width - 2)
    grid.write("┌\(rule)┐", x: rect.x, y: rect.y, role: role)
    for y in rect.y + 1..<rect.y + rect.height - 1 {
      grid.write("│", x: rect.x, y: y, role: role)
      grid.write("│", x: rect.x + rect.width - 1, y: y, role: role)
    }
    grid.write("└\(rule)┘", x: rect.x, y: rect.y + rect.height - 1, role: role)
    let room = rect.width - 6
    let head = TextFit.cut(title, to: room)
    grid.write(" \(head) ", x: rect.x + 2, y: rect.y, role: isFocused ? .title : .header)
    let rest = room - head.columns - 3
    guard corner.columns <= rest, !corner.isEmpty else { return }
    grid.write(
      " \(corner) ", x: rect.x + rect.width - corner.columns - 4, y: rect.y, role: .muted)
  }
}

/// Where the overview's panels stand: two by two with the last across below, or one above the
/// other, or only the one in focus.
enum OverviewLayout {
  static func frames(of count: Int, in rect: Rect, for state: DashboardState) -> [Rect?] {
    let isPortrait = rect.height >= 44 && rect.width < 120
    if isPortrait { return stack(count, in: rect) }
    guard state.size.sizeClass >= .standard else {
      return Panel.all.map { $0.id == state.focus ? rect : nil }
    }
    let rows = (count + 1) / 2
    let heights = share(rect.height, among: rows)
    var frames: [Rect?] = []
    var y = rect.y
    for (row, height) in heights.enumerated() {
      let isAlone = row * 2 + 1 == count
      let left = isAlone ? rect.width : rect.width / 2
      frames.append(Rect(x: rect.x, y: y, width: left, height: height))
      if !isAlone {
        frames.append(Rect(x: rect.x + left, y: y, width: rect.width - left, height: height))
      }
      y += height
    }
    return frames
  }

  private static func stack(_ count: Int, in rect: Rect) -> [Rect?] {
    var y = rect.y
    return share(rect.height, among: count).map { height in
      defer { y += height }
      return Rect(x: rect.x, y: y, width: rect.width, height: height)
    }
  }

  /// Nearly equal heights; what is left over goes to the upper ones.
  private static func share(_ height: Int, among count: Int) -> [Int] {
    (0..<count).map { height / count + ($0 < height % count ? 1 : 0) }
  }
}
