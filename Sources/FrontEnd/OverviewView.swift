import Canvas
import ViewModels

/// The overview: every panel in a frame of its own.
enum OverviewView {
  /// All but what is selected: frames, and the panels that are not in focus.
  static func drawBackground(
    _ state: DashboardState, in rect: Rect, _ cache: inout PageCache, on grid: inout Grid
  ) {
    for place in OverviewLayout(in: rect, for: state).places {
      let panel = place.panel
      FrameView.draw(
        title: "\(panel.key) \(panel.title.text(in: state.language))",
        corner: state.corner(of: panel), in: place.rect, isFocused: panel.id == state.focus,
        isOpen: place.isOpen, on: &grid)
      if panel.id == state.focus, !state.content(of: panel).blocks.isEmpty { continue }
      draw(place, state, selection: nil, &cache, on: &grid)
    }
  }

  /// The panel in focus with what is selected, and what the report says of it where there is room.
  static func drawFocus(
    _ state: DashboardState, in rect: Rect, _ cache: inout PageCache, on grid: inout Grid
  ) {
    let layout = OverviewLayout(in: rect, for: state)
    guard let place = layout.places.first(where: { $0.panel.id == state.focus }) else { return }
    let selection = state.selection
    draw(place, state, selection: selection, &cache, on: &grid)
    if let strip = layout.preview, let preview = state.preview(of: selection) {
      PreviewView.draw(preview, state.language, in: strip, on: &grid)
    }
  }

  private static func draw(
    _ place: OverviewLayout.Place, _ state: DashboardState, selection: Anchor?,
    _ cache: inout PageCache, on grid: inout Grid
  ) {
    let inside = place.inside
    let content = state.content(of: place.panel)
    guard !content.blocks.isEmpty else {
      let text = Phrase("Not in this report.", "本期报告未提及。").text(in: state.language)
      grid.write(text, x: inside.x + 1, y: inside.y, role: .missing, limit: inside.width - 2)
      return
    }
    let view = ContentView(
      content: content, language: state.language, isRoomy: false,
      wraps: state.size.sizeClass >= .wide)
    cache.page(of: view, for: place.panel.id, width: inside.width, selection: selection)
      .show(selection, in: inside, on: &grid)
  }
}
