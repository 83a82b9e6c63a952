import Canvas
import Domain
import Testing
import ViewModels

@Suite("The screens of the smaller lines of work")
struct WorkLineFrameTests {
  @Test(arguments: FixtureReports.names, Language.allCases)
  func `every figure of a report is on the screen of exactly one panel`(
    name: String, language: Language
  ) throws {
    let ledger = try FixtureReports.ledger(of: name)
    var state = DashboardState(language: language, size: ScreenSize(width: 120, height: 40))
    _ = state.update(.ledgerLoaded(ledger))
    var shown: Set<Anchor> = []
    for panel in Panel.everything {
      _ = state.update(.key(.character(panel.key)))
      shown.formUnion(state.content(of: panel).anchors.joined())
    }
    for document in ledger.documents {
      for figure in document.report.figures {
        let anchor = Anchor.figure(FigureID(document, offset: figure.source.number.lowerBound))
        #expect(shown.contains(anchor), "\(figure.label)\(figure.written)")
      }
    }
  }
}
