import Canvas
import ViewModels

/// The overview's panels as drawn the last time, while they stay the same.
///
/// Most keys change one panel; comparing those that did not change costs nothing, because their
/// contents share storage with what was drawn.
struct PageCache {
  private var pages: [Panel.ID: (page: OverviewPage, grid: Grid)] = [:]

  mutating func grid(of page: OverviewPage, for panel: Panel.ID) -> Grid {
    if let known = pages[panel], known.page == page { return known.grid }
    let grid = page.drawn
    pages[panel] = (page, grid)
    return grid
  }
}
