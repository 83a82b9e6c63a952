import Canvas
import ViewModels

/// The list of keys, made from the list of commands.
enum HelpView {
  static func draw(_ state: DashboardState, in rect: Rect, on grid: inout Grid) {
    let title = Phrase("Keys", "按键").text(in: state.language)
    let close = Phrase("any other key closes", "按其他键关闭").text(in: state.language)
    let columns = rect.width >= 78 ? 2 : 1
    let rows = (Command.all.count + columns - 1) / columns
    let height = min(rect.height, rows + 4)
    let width = min(rect.width, columns == 2 ? 78 : 44)
    let frame = Rect(
      x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width: width,
      height: height)
    grid.clear(frame)
    FrameView.draw(title: title, corner: close, in: frame, isFocused: true, on: &grid)
    let visible = max(0, frame.height - 4)
    let top = max(0, min(state.helpOffset ?? 0, rows - visible))
    for (index, command) in Command.all.enumerated() {
      let (column, row) = index.quotientAndRemainder(dividingBy: rows)
      guard (top..<top + visible).contains(row) else { continue }
      let x = frame.x + 3 + column * (frame.width - 4) / columns
      let y = frame.y + 2 + row - top
      let keys = command.keys.map(\.label).joined(separator: " ")
      grid.write(keys, x: x, y: y, role: .key, limit: 15)
      grid.write(
        command.title.text(in: state.language), x: x + 16, y: y, role: .text,
        limit: (frame.width - 4) / columns - 17)
    }
    if top + visible < rows {
      grid.write("↓", x: frame.x + frame.width - 3, y: frame.y + frame.height - 2, role: .scrollbar)
    }
  }
}
