import Canvas
import Domain
import FrontEnd
import ViewModels

/// A screen put on paper.
struct Sheet {
  let screen: ScreenName
  let size: ScreenSize
  let language: Language
  let theme: Theme

  /// Lines of text without blanks at their ends.
  func text(of ledger: Ledger) -> String {
    drawn(ledger).lines.map { line in
      let end = line.unicodeScalars.lastIndex { $0 != " " }
      return end.map { String(line.unicodeScalars[...$0]) } ?? ""
    }.joined(separator: "\n")
  }

  /// The same with the look of the theme, in the terminal's escape sequences.
  func ansi(of ledger: Ledger) -> String {
    drawn(ledger).ansiLines(in: theme).joined(separator: "\n")
  }

  private func drawn(_ ledger: Ledger) -> Grid {
    var view = DashboardView()
    return view.draw(state(of: ledger))
  }

  func json(of ledger: Ledger) throws -> String {
    try SheetJSON(state(of: ledger), screen: screen).text
  }

  private func state(of ledger: Ledger) -> DashboardState {
    var state = DashboardState(language: language, size: size)
    _ = state.update(.ledgerLoaded(ledger))
    if case .panel(let panel) = screen { _ = state.update(.key(.character(panel.digit))) }
    return state
  }
}
