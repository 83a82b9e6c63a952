import Canvas

/// A frame with a title in its upper edge.
enum FrameView {
  static func draw(
    title: String, corner: String, in rect: Rect, isFocused: Bool, isOpen: Bool = false,
    on grid: inout Grid
  ) {
    guard rect.width >= 4, rect.height >= 2 else { return }
    let role: Role = isFocused ? .borderFocus : .border
    let rule = String(repeating: "─", count: rect.width - 2)
    grid.write(isOpen ? "─\(rule)─" : "┌\(rule)┐", x: rect.x, y: rect.y, role: role)
    drawTitle(title, corner, in: rect, isFocused: isFocused, on: &grid)
    if isOpen { return }
    for y in rect.y + 1..<rect.y + rect.height - 1 {
      grid.write("│", x: rect.x, y: y, role: role)
      grid.write("│", x: rect.x + rect.width - 1, y: y, role: role)
    }
    grid.write("└\(rule)┘", x: rect.x, y: rect.y + rect.height - 1, role: role)
  }

  private static func drawTitle(
    _ title: String, _ corner: String, in rect: Rect, isFocused: Bool, on grid: inout Grid
  ) {
    let room = rect.width - 6
    let head = TextFit.cut(title, to: room)
    grid.write(" \(head) ", x: rect.x + 2, y: rect.y, role: isFocused ? .title : .header)
    let rest = room - head.columns - 3
    guard corner.columns <= rest, !corner.isEmpty else { return }
    grid.write(
      " \(corner) ", x: rect.x + rect.width - corner.columns - 4, y: rect.y, role: .muted)
  }
}
