import Canvas
import ViewModels

/// Where the overview's panels stand: two by two with the last across below, on a wall at the right
/// of them; or one above the other; or only the one in focus.
struct OverviewLayout {
  struct Place {
    let panel: Panel
    let rect: Rect
    /// Only an upper edge, where there is no room for a whole frame.
    var isOpen = false

    /// The room for its content.
    var inside: Rect {
      isOpen
        ? Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 1)
        : rect.inset(by: 1)
    }
  }

  let places: [Place]
  /// The strip below for what the report says; `nil` where there is no room for it.
  let preview: Rect?

  init(in whole: Rect, for state: DashboardState) {
    var rect = whole
    if state.size.sizeClass == .wall {
      rect.height -= PreviewView.height
      preview = Rect(
        x: rect.x, y: rect.y + rect.height, width: rect.width, height: PreviewView.height)
    } else {
      preview = nil
    }
    if rect.height >= 44, rect.width < 120 {
      places = zip(Panel.all, Self.share(rect.height, among: Panel.all.count)).map { panel, rows in
        Place(
          panel: panel,
          rect: Rect(x: rect.x, y: rows.y + rect.y, width: rect.width, height: rows.height))
      }
    } else if state.size.sizeClass == .wall {
      places = Self.wall(in: rect)
    } else if state.size.sizeClass >= .standard {
      places = Self.pairs(
        of: Panel.all, in: rect, isTight: state.size.sizeClass == .standard)
    } else {
      places = Panel.all.filter { $0.id == state.focus }.map { Place(panel: $0, rect: rect) }
    }
  }

  /// The last panel has a third of the width and the whole height: it is a list.
  private static func wall(in rect: Rect) -> [Place] {
    let main = Rect(x: rect.x, y: rect.y, width: rect.width * 2 / 3, height: rect.height)
    let list = Rect(
      x: main.width, y: rect.y, width: rect.width - main.width, height: rect.height)
    return pairs(of: Panel.all.dropLast(), in: main, isTight: false)
      + Panel.all.suffix(1).map { Place(panel: $0, rect: list) }
  }

  private static func pairs(of panels: [Panel], in rect: Rect, isTight: Bool) -> [Place] {
    let count = panels.count
    let rows = share(rect.height, among: (count + 1) / 2, lastLess: isTight ? 2 : 0)
    return panels.enumerated().map { index, panel in
      let row = rows[index / 2]
      let isAlone = index == count - 1 && index.isMultiple(of: 2)
      let half = rect.width / 2
      let isLeft = index.isMultiple(of: 2)
      let width = isAlone ? rect.width : isLeft ? half : rect.width - half
      return Place(
        panel: panel,
        rect: Rect(
          x: rect.x + (isLeft ? 0 : half), y: rect.y + row.y, width: width, height: row.height),
        isOpen: isAlone && isTight)
    }
  }

  /// Nearly equal heights; what is left over goes to the upper ones.
  private static func share(
    _ height: Int, among count: Int, lastLess: Int = 0
  ) -> [(y: Int, height: Int)] {
    let whole = height + lastLess
    var y = 0
    return (0..<count).map { index in
      let rows =
        whole / count + (index < whole % count ? 1 : 0) - (index == count - 1 ? lastLess : 0)
      defer { y += rows }
      return (y, rows)
    }
  }
}
