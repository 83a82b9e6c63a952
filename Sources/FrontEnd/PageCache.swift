import Canvas
import ViewModels

/// Contents as drawn the last time, while they stay the same.
///
/// Most keys change what is selected and nothing else; comparing contents that did not change costs
/// nothing, because they share storage with what was drawn.
struct PageCache {
  private var pages: [Panel.ID: (view: ContentView, width: Int, page: ContentPage)] = [:]

  /// The page of `view`; with another column where the selected one was left out for want of room.
  mutating func page(
    of view: ContentView, for panel: Panel.ID, width: Int, selection: Anchor?
  ) -> ContentPage {
    let page = page(of: view, for: panel, width: width)
    guard let selection, page.places[selection] == nil else { return page }
    return view.page(width: width, revealing: selection)
  }

  private mutating func page(
    of view: ContentView, for panel: Panel.ID, width: Int
  ) -> ContentPage {
    if let known = pages[panel], known.width == width, known.view == view { return known.page }
    let page = view.page(width: width)
    pages[panel] = (view, width, page)
    return page
  }
}
