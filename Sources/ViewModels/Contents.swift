import Domain

/// The contents of what is on the screen, kept while nothing that they are made from changes.
///
/// A key that only moves the selection must not work out every panel again.
struct Contents: Equatable, Sendable {
  private var made: Making?
  /// Another number whenever anything was made anew.
  private(set) var version = 0
  private var panels: [Panel.ID: Content] = [:]
  private var corners: [Panel.ID: String] = [:]
  /// What was selected in the panels that follow it.
  private var followed: [Panel.ID: Anchor] = [:]
  private var source = Content()
  /// The anchors of the panels and of the source, which every key walks over.
  private var anchors: [Panel.ID: [[Anchor]]] = [:]

  /// All that contents are made from.
  private struct Making: Equatable, Sendable {
    let reading: Int
    let language: Language
    let money: MoneyUnit
    let size: ScreenSize.Class
    let screen: Screen
  }

  subscript(panel: Panel.ID) -> Content {
    switch made?.screen {
    case .source: source
    default: panels[panel] ?? Content()
    }
  }

  /// The anchors of the panel that has the arrows.
  func anchors(of panel: Panel.ID) -> [[Anchor]] { anchors[panel] ?? [] }

  func corner(of panel: Panel.ID) -> String { corners[panel] ?? "" }

  /// Makes anew what the last event has changed.
  mutating func refresh(for state: DashboardState) {
    let making = Making(
      reading: state.reading, language: state.language, money: state.money,
      size: state.size.sizeClass, screen: state.screen)
    if making != made {
      made = making
      version += 1
      panels = [:]
      followed = state.selections
      for panel in state.visiblePanels {
        panels[panel.id] = state.newContent(of: panel)
        corners[panel.id] = panel.corner(state.input(for: panel.id))
      }
      if case .source(let anchor) = state.screen {
        source = SourceScreen.content(of: anchor, state.input(for: "source")).walkable
        anchors["source"] = source.anchors
      }
      for panel in state.visiblePanels { anchors[panel.id] = self[panel.id].anchors }
    } else {
      for panel in state.visiblePanels where panel.followsSelection {
        guard followed[panel.id] != state.selections[panel.id] else { continue }
        followed[panel.id] = state.selections[panel.id]
        version += 1
        panels[panel.id] = state.newContent(of: panel)
        anchors[panel.id] = self[panel.id].anchors
      }
    }
  }
}

extension DashboardState {
  fileprivate var visiblePanels: [Panel] {
    switch screen {
    case .overview: Panel.all
    case .panel(let id): Panel.named(id).map { [$0] } ?? []
    case .source: []
    }
  }

  /// What the panel shows on the screen as it is now; nothing when the reports say nothing of it.
  public func content(of panel: Panel) -> Content { contents[panel.id] }

  public func corner(of panel: Panel) -> String { contents.corner(of: panel.id) }
}
