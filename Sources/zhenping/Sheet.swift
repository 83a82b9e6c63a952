import Canvas
import FrontEnd
import ViewModels

/// A screen put on paper.
struct Sheet {
  private let screen: ScreenName
  private let state: DashboardState

  /// - Throws: `ExitCode` when there is no reading the database, which has been said.
  init(
    _ screen: ScreenName, of source: DataSource, size: ScreenSize, in language: Language
  ) throws {
    var state = DashboardState(language: language, size: size, database: source.path ?? "")
    _ = state.update(.ledgerLoaded(try source.loaded(in: language)))
    if case .panel(let panel) = screen { _ = state.update(.key(.character(panel.key))) }
    self.screen = screen
    self.state = state
  }

  /// Lines of text without blanks at their ends.
  var text: String {
    grid.lines.map { line in
      let end = line.unicodeScalars.lastIndex { $0 != " " }
      return end.map { String(line.unicodeScalars[...$0]) } ?? ""
    }.joined(separator: "\n")
  }

  /// The same with the look of a theme, in the terminal's escape sequences.
  func ansi(in theme: Theme) -> String { grid.ansiLines(in: theme).joined(separator: "\n") }

  /// The content behind the screen, for programs.
  func json() throws -> String { try SheetJSON(state, screen: screen).text }

  private var grid: Grid {
    var view = DashboardView()
    return view.draw(state)
  }
}
