import Canvas
import ViewModels

/// The overview: every panel in a frame or a line of its own.
enum OverviewView {
  /// All but what is selected: frames, and the panels that are not in focus.
  static func drawBackground(
    _ state: DashboardState, _ layout: OverviewLayout, _ cache: inout PageCache,
    _ hits: inout Hits, on grid: inout Grid
  ) {
    for place in layout.places {
      let panel = place.panel
      let isFocused = panel.id == state.focus
      hits.add(place.rect, .panel(panel.id))
      if place.isLine {
        grid.write(
          panel.label(in: state.language), x: place.rect.x + 1, y: place.rect.y,
          role: isFocused ? .title : .header, limit: place.rect.width - 2)
      } else {
        FrameView.draw(
          title: panel.label(in: state.language), corner: state.corner(of: panel), in: place.rect,
          isFocused: isFocused, on: &grid)
      }
      if isFocused, !state.content(of: panel).blocks.isEmpty { continue }
      draw(place, state, selection: nil, &cache, &hits, on: &grid)
    }
  }

  /// The panel in focus with what is selected, how that moved, and what the report says of it.
  static func drawFocus(
    _ state: DashboardState, _ layout: OverviewLayout, _ cache: inout PageCache,
    _ hits: inout Hits, on grid: inout Grid
  ) {
    guard let place = layout.places.first(where: { $0.panel.id == state.focus }) else { return }
    let selection = state.selection
    draw(place, state, selection: selection, &cache, &hits, on: &grid)
    if let line = layout.changeLine { ChangeLineView.draw(state, in: line, on: &grid) }
    if let strip = layout.preview, let preview = state.preview(of: selection) {
      PreviewView.draw(preview, state.language, state.glyphs, in: strip, on: &grid)
    }
  }

  private static func draw(
    _ place: OverviewLayout.Place, _ state: DashboardState, selection: Anchor?,
    _ cache: inout PageCache, _ hits: inout Hits, on grid: inout Grid
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
      wraps: !place.isLine && state.size.sizeClass >= .wide, glyphs: state.glyphs)
    let page = cache.page(
      of: view, for: place.panel.id, width: inside.width, selection: selection)
    page.show(selection, in: inside, on: &grid, changed: state.changed)
    page.addHits(selection, in: inside, to: &hits)
  }
}

/// How the selected figure moved, in one line.
enum ChangeLineView {
  static func draw(_ state: DashboardState, in rect: Rect, on grid: inout Grid) {
    var x = rect.x + 1
    for entry in state.changeLine {
      let room = rect.x + rect.width - 1 - x
      guard room > 1 else { return }
      x += grid.write(
        TextFit.cut(entry.text, to: room), x: x, y: rect.y, role: Role(entry.tone), limit: room)
    }
  }
}
