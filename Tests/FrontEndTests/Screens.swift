import BundledReport
import Canvas
import Domain
import FrontEnd
import Intake
import Testing
import ViewModels

/// The dashboard on the demonstration report, after some keys.
func demonstration(
  _ language: Language, width: Int, height: Int, _ keys: KeyPress...
) -> DashboardState {
  var state = DashboardState(
    language: language, size: ScreenSize(width: width, height: height))
  _ = state.update(.ledgerLoaded(Demonstration.ledger))
  for key in keys { _ = state.update(.key(key)) }
  return state
}

enum Demonstration {
  /// Read once: the tests draw it thousands of times.
  static let ledger: Ledger = {
    let report = ReportReader().read(String(decoding: BundledReport.bytes, as: UTF8.self))
    let place = report.place.map { Place(code: Place.Code($0), name: $0) }
    let document = Document(
      name: "demo.txt", period: report.period, place: place?.code, importedAt: "", report: report)
    return Ledger(documents: [document], places: PlaceTree(place.map { [$0] } ?? []))
  }()
}

func frame(_ state: DashboardState) -> Grid {
  var view = DashboardView()
  return view.draw(state)
}

/// Expects the state's frame to be these lines, blanks at their ends aside.
func expectFrame(
  _ state: DashboardState, _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let drawn = frame(state).lines.map { line in
    let end = line.unicodeScalars.lastIndex { $0 != " " }
    return end.map { String(line.unicodeScalars[...$0]) } ?? ""
  }
  #expect(drawn.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
}
