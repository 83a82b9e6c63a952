import Domain

/// The contents of what is on the screen, kept while nothing that they are made from changes.
///
/// A key that only moves the selection must not work out every panel again.
struct Contents: Equatable, Sendable {
  private var made: Making?
  /// Another number whenever anything was made anew.
  private(set) var version = 0
  private var panels: [Panel.ID: Content] = [:]
  /// The same as the terminal can show it.
  private var spelled: [Panel.ID: Content] = [:]
  private var corners: [Panel.ID: String] = [:]
  /// What was selected in the panels that follow it.
  private var followed: [Panel.ID: Anchor] = [:]
  /// The anchors of the panels and screens, which every key walks over.
  private var anchors: [Panel.ID: [[Anchor]]] = [:]

  /// All that contents are made from.
  private struct Making: Equatable, Sendable {
    let reading: Int
    let language: Language
    let money: MoneyUnit
    let size: ScreenSize.Class
    let screen: Screen
    let startsAtZero: Bool
    let examinations: Int
    let glyphs: GlyphTier
    let spelling: Spelling
  }

  subscript(panel: Panel.ID) -> Content { panels[panel] ?? Content() }

  /// As it is looked at.
  func shown(_ panel: Panel.ID) -> Content { spelled[panel] ?? Content() }

  /// The anchors of the panel that has the arrows.
  func anchors(of panel: Panel.ID) -> [[Anchor]] { anchors[panel] ?? [] }

  func corner(of panel: Panel.ID) -> String { corners[panel] ?? "" }

  /// Makes anew what the last event has changed.
  mutating func refresh(for state: DashboardState) {
    let making = Making(
      reading: state.reading, language: state.language, money: state.money,
      size: state.size.sizeClass, screen: state.screen, startsAtZero: state.startsAtZero,
      examinations: state.examinations, glyphs: state.glyphs, spelling: state.spelling)
    if making != made {
      made = making
      version += 1
      panels = [:]
      spelled = [:]
      anchors = [:]
      followed = state.selections
      for panel in state.visiblePanels {
        keep(state.newContent(of: panel), for: panel.id, state.spelling)
        corners[panel.id] = state.spelling.spell(panel.corner(state.input(for: panel.id)))
      }
      if let key = state.screen.key, let content = state.newContent(of: state.screen) {
        keep(content, for: key, state.spelling)
      }
    } else {
      for panel in state.visiblePanels where panel.followsSelection {
        guard followed[panel.id] != state.selections[panel.id] else { continue }
        followed[panel.id] = state.selections[panel.id]
        version += 1
        keep(state.newContent(of: panel), for: panel.id, state.spelling)
      }
    }
  }

  private mutating func keep(_ content: Content, for panel: Panel.ID, _ spelling: Spelling) {
    panels[panel] = content
    spelled[panel] = content.spelled(spelling)
    anchors[panel] = content.anchors
  }
}

extension DashboardState {
  fileprivate var visiblePanels: [Panel] {
    switch screen {
    case .overview: Panel.all
    case .panel(let id): Panel.named(id).map { [$0] } ?? []
    case .source, .places, .compare, .table, .doctor: []
    }
  }

  /// What a panel shows on the screen as it is now; nothing when the reports say nothing of it.
  public func content(of panel: Panel) -> Content { contents.shown(panel.id) }

  public func corner(of panel: Panel) -> String { contents.corner(of: panel.id) }

  func input(for panel: Panel.ID) -> PanelInput {
    PanelInput(scope: scope, language: language, money: money, selection: selections[panel])
  }

  fileprivate func newContent(of panel: Panel) -> Content {
    let input = input(for: panel.id)
    if case .panel = screen {
      let trend = size.sizeClass >= .wide ? trend(of: panel) : []
      return Content(withChanges(panel.detail(input), for: panel.id).blocks + trend).walkable
    }
    switch size.sizeClass {
    case .standard where !Panel.isBoxed(panel.id), .portrait where !Panel.isBoxed(panel.id):
      return Content([.line(panel.brief(input))]).walkable
    case .tiny, .small, .standard, .portrait: return panel.summary(input).walkable
    case .wide: return Content(panel.summary(input).blocks + sparkline(of: panel)).walkable
    case .wall: return Content(panel.summary(input).blocks + trend(of: panel)).walkable
    }
  }

  /// The content of a screen that is no panel's.
  fileprivate func newContent(of screen: Screen) -> Content? {
    switch screen {
    case .source(let anchor):
      return SourceScreen.content(
        of: anchor, input(for: "source"), changes: changePairs(of: anchor),
        trend: trendBlocks(of: anchor), isLarge: size.sizeClass >= .wide
      ).walkable
    case .places(let anchor): return placesContent(of: anchor).walkable
    case .compare(let period): return comparison(with: period).walkable
    case .doctor: return DoctorScreen.content(of: diagnosis, in: language)
    case .overview, .panel, .table: return nil
    }
  }
}
