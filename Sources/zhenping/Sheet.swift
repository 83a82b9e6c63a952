import ArgumentParser
import Canvas
import Domain
import Export
import FrontEnd
import Glibc
import ViewModels

/// A screen put on paper.
struct Sheet {
  private let screen: ScreenName
  private var state: DashboardState

  /// - Throws: `ExitCode` when there is no reading the database, which has been said.
  init(
    _ screen: ScreenName, of source: DataSource, size: ScreenSize, as look: Look,
    for format: PrintFormat = .text
  ) throws {
    let preferences = look.preferences
    let language = look.language
    var state = DashboardState(
      language: language, size: size, database: source.path ?? "",
      glyphs: GlyphTier(preferences),
      spelling: format.isRead
        ? Spelling(preferences, isConsole: Session.isConsole && isatty(STDOUT_FILENO) == 1)
        : .asWritten)
    if let money = preferences.money { state.remember(["money": money.rawValue]) }
    _ = state.update(.ledgerLoaded(try source.loaded(in: language)))
    if case .panel(let panel) = screen { state.open(panel) }
    self.screen = screen
    self.state = state
  }

  /// Turns to a place and a period; `nil` leaves the choice to the dashboard.
  ///
  /// - Returns: Whether there are figures of them.
  mutating func show(place: String?, period: String?) -> Bool {
    guard place != nil || period != nil else { return true }
    guard let period else { return state.show(place: place, period: nil) }
    guard let period = Period(period) else { return false }
    return state.show(place: place, period: period)
  }

  /// Opens a screen beyond the panels, of the figure of that name.
  ///
  /// - Returns: Why there is no such screen; `nil` where there is, or none was asked for.
  mutating func open(figure name: String?) -> Phrase? {
    let anchor = name.flatMap { state.figure(called: $0) }
    if let name, anchor == nil {
      return Phrase("no figure is called \(name)", "没有名为“\(name)”的数字")
    }
    guard case .further(let further) = screen else { return nil }
    let (effects, obstacle) = state.open(further, of: anchor)
    for case .gather(let request) in effects {
      _ = state.update(.gathered(request.made(), of: request.number))
    }
    return obstacle
  }

  /// What there is to be shown.
  var subjectNames: [Phrase] { state.subjectNames }

  /// The screen in a form, as a file has it.
  ///
  /// - Throws: `ExitCode` when it has no such form, which has been said.
  func bytes(as format: PrintFormat, theme: Theme, _ voice: Voice) throws -> [UInt8] {
    if let tables = format.tables ?? (isTable && format == .json ? .json : nil) {
      let document = state.exportDocument.made(at: LocalTime.now, in: state.language)
      do throws(ExportFailure) {
        return try Exporter.bytes(of: document, as: tables, in: state.language)
      } catch {
        voice.warn(Phrase(error))
        throw ExitCode(2)
      }
    }
    let text =
      switch format {
      case .ansi: ansi(in: theme) + "\n"
      case .json: try SheetJSON(state, screen: screen).text + "\n"
      case .plain: PlainView(state).printed.joined(separator: "\n") + "\n"
      case .svg: Exporter.svg(of: grid, theme: theme)
      default: text + "\n"
      }
    return Array(text.utf8)
  }

  /// Whether it has no content but a full table.
  private var isTable: Bool {
    switch screen {
    case .further(.table), .further(.everything): true
    case .overview, .panel, .further: false
    }
  }

  /// Lines of text without blanks at their ends.
  var text: String {
    grid.lines.map(\.withoutBlanksAtEnd).joined(separator: "\n")
  }

  /// The same with the look of a theme, in the terminal's escape sequences.
  private func ansi(in theme: Theme) -> String {
    grid.ansiLines(in: theme.dyes(for: .direct)).joined(separator: "\n")
  }

  private var grid: Grid {
    var view = DashboardView()
    return view.draw(state)
  }
}
