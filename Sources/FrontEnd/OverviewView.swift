import Canvas
import ViewModels

/// The overview: every panel in a frame of its own.
enum OverviewView {
  static func draw(
    _ state: DashboardState, _ active: ActiveView, in rect: Rect, on grid: inout Grid
  ) {
    var rect = rect
    if state.size.sizeClass == .wall, let preview = active.preview {
      rect.height -= PreviewView.height
      PreviewView.draw(preview, state.language, below: rect, on: &grid)
    }
    for place in OverviewLayout(in: rect, for: state).places {
      let isFocused = place.panel.id == state.focus
      draw(place, state, isFocused ? active : nil, on: &grid)
    }
  }

  /// - Parameter active: What the panel shows, where it is the one in focus.
  private static func draw(
    _ place: OverviewLayout.Place, _ state: DashboardState, _ active: ActiveView?,
    on grid: inout Grid
  ) {
    let (panel, rect) = (place.panel, place.rect)
    FrameView.draw(
      title: "\(panel.digit) \(panel.title.text(in: state.language))",
      corner: state.corner(of: panel), in: rect, isFocused: active != nil, isOpen: place.isOpen,
      on: &grid)
    let content = active?.content ?? state.content(of: panel)
    let inside =
      place.isOpen
      ? Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 1)
      : rect.inset(by: 1)
    guard !content.blocks.isEmpty else {
      let text = Phrase("Not in this report.", "本期报告未提及。").text(in: state.language)
      grid.write(text, x: inside.x + 1, y: inside.y, role: .missing, limit: inside.width - 2)
      return
    }
    ContentView(
      content: content, selection: active?.selection, isRoomy: false,
      wraps: state.size.sizeClass >= .wide
    ).draw(in: inside, language: state.language, on: &grid)
  }
}
