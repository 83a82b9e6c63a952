import Canvas
import ViewModels

/// The overview: every panel in a frame of its own.
enum OverviewView {
  static func draw(
    _ state: DashboardState, _ active: ActiveView, in rect: Rect, _ cache: inout PageCache,
    on grid: inout Grid
  ) {
    var rect = rect
    if state.size.sizeClass == .wall, let preview = state.preview(of: active.selection) {
      rect.height -= PreviewView.height
      PreviewView.draw(preview, state.language, below: rect, on: &grid)
    }
    for place in OverviewLayout(in: rect, for: state).places {
      let isFocused = place.panel.id == state.focus
      draw(place, state, isFocused ? active : nil, &cache, on: &grid)
    }
  }

  /// - Parameter active: What the panel shows, where it is the one in focus.
  private static func draw(
    _ place: OverviewLayout.Place, _ state: DashboardState, _ active: ActiveView?,
    _ cache: inout PageCache, on grid: inout Grid
  ) {
    let panel = place.panel
    let page = OverviewPage(
      title: "\(panel.digit) \(panel.title.text(in: state.language))",
      corner: state.corner(of: panel),
      view: ContentView(
        content: active?.content ?? state.content(of: panel), selection: active?.selection,
        isRoomy: false, wraps: state.size.sizeClass >= .wide),
      size: Size(width: place.rect.width, height: place.rect.height), isFocused: active != nil,
      isOpen: place.isOpen, language: state.language)
    grid.paste(cache.grid(of: page, for: panel.id), x: place.rect.x, y: place.rect.y)
  }
}

/// One panel of the overview with its frame, as a grid of its own.
struct OverviewPage: Equatable {
  let title: String
  let corner: String
  let view: ContentView
  let size: Size
  let isFocused: Bool
  /// Only an upper edge instead of a frame.
  let isOpen: Bool
  let language: Language

  var drawn: Grid {
    var grid = Grid(size: size)
    let rect = Rect(x: 0, y: 0, width: size.width, height: size.height)
    FrameView.draw(
      title: title, corner: corner, in: rect, isFocused: isFocused, isOpen: isOpen, on: &grid)
    let inside =
      isOpen ? Rect(x: 0, y: 1, width: size.width, height: size.height - 1) : rect.inset(by: 1)
    if view.content.blocks.isEmpty {
      let text = Phrase("Not in this report.", "本期报告未提及。").text(in: language)
      grid.write(text, x: inside.x + 1, y: inside.y, role: .missing, limit: inside.width - 2)
    } else {
      view.draw(in: inside, language: language, on: &grid)
    }
    return grid
  }
}
