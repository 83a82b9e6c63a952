import Domain
import FrontEnd
import Intake
import Testing

@testable import ViewModels

@Suite("Laws of what can be selected")
struct AnchorLawTests {
  /// The numbers whose passages were looked at, over all fixture reports.
  @Test(arguments: FixtureReports.names)
  func `every number leads to the sentence that says it`(name: String) throws {
    let ledger = try FixtureReports.ledger(of: name)
    var state = DashboardState(language: .chinese)
    _ = state.update(.ledgerLoaded(ledger))
    var wrong: [String] = []
    var seen: Set<FigureID> = []
    for panel in Panel.everything {
      state.press("0" + String(panel.key))
      for anchor in state.active.content.anchors.joined() {
        guard let id = anchor.figure else { continue }
        guard case .figure = anchor, seen.insert(id).inserted else { continue }
        state.select(anchor)
        state.press("\r")
        let passages = state.active.content.blocks.compactMap { block -> Passage? in
          if case .passage(let passage) = block { passage } else { nil }
        }
        if passages.map(\.marked) != [try Self.written(id, in: ledger)] {
          wrong.append("\(anchor): \(passages)")
        }
        state.press("\u{1B}")
        if state.screen != .panel(panel.id) { wrong.append("\(anchor) leads to \(state.screen)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
    #expect(seen.count == Set(state.scope.records.map(\.id)).count)
  }

  @Test func `every anchor of every other screen leads somewhere and back`() {
    for way in ["w", "c", "1\r", "a", "v", "ww"] {
      var state = DashboardState(language: .chinese)
      _ = state.update(.ledgerLoaded(LawLedgers.land))
      state.press(way)
      let here = (state.screen, state.subject)
      let anchors = state.active.content.anchors.joined()
      for anchor in anchors {
        state.select(anchor)
        state.press("\r")
        switch anchor {
        case .figure(let id), .derived(_, from: let id):
          #expect(state.record(id) != nil, "\(anchor)")
          #expect(state.subject == Subject(place: id.place, period: id.period))
        case .place(let code):
          #expect(state.subject?.place == code)
        case .period(let period):
          #expect(state.subject?.period == period)
          continue
        case .finding: continue
        }
        if state.screen != here.0 || state.subject != here.1 { state.press("\u{1B}") }
        #expect(state.screen == here.0 && state.subject == here.1, "\(way) \(anchor)")
      }
    }
  }

  /// The number and its unit as the text has them, on one line.
  private static func written(_ id: FigureID, in ledger: Ledger) throws -> String {
    let document = try #require(ledger.documents.first { $0.name == id.document })
    let figure = try #require(
      document.report.figures.first { $0.source.number.lowerBound == id.offset })
    let letters = Array(document.report.text.unicodeScalars)[figure.source.number]
    return String(
      String.UnicodeScalarView(letters.filter { !$0.properties.isWhitespace || $0 == " " }))
  }
}
