import Domain
import Intake
import Search
import Testing

@testable import ViewModels

@Suite("Laws of the palette")
struct PaletteLawTests {
  /// Villages and projects as the report names them, indicators as the catalogue does.
  @Test(arguments: FixtureReports.names)
  func `finds every village, project and indicator by pinyin and initials`(name: String) throws {
    var state = DashboardState(language: .chinese)
    _ = state.update(.ledgerLoaded(try FixtureReports.ledger(of: name)))
    state.press(":")
    let palette = try #require(state.overlay)
    var missed: [String] = []
    for (name, holder) in Self.names(in: state.scope) {
      let readings = Self.readings(of: name)
      for spelling in [readings.joined(), readings.map { $0.prefix(1) }.joined()]
      where !spelling.isEmpty {
        var list = palette
        list.editor = LineEditor(spelling)
        list.narrow()
        let isFound = list.items.contains { $0.choice == .figure(.figure(holder)) }
        if !isFound { missed.append("\(name) by \(spelling)") }
      }
    }
    #expect(missed.isEmpty, "\(missed.prefix(5))")
  }

  /// How each letter is typed; brackets and blanks are not.
  private static func readings(of name: String) -> [String] {
    name.unicodeScalars.filter {
      !$0.properties.isWhitespace && !"()（）“”".unicodeScalars.contains($0)
    }.map { Pinyin.readings(of: $0).first ?? String($0) }
  }

  private static func names(in scope: Scope) -> [(String, FigureID)] {
    var names: [String: FigureID] = [:]
    for record in scope.records {
      let words = record.figure.segments.filter { [.village, .project].contains($0.kind) }
        .map(\.name)
      let indicator = record.figure.indicator.flatMap(Indicator.named)?.chinese
      for word in words + [indicator].compactMap({ $0 }) where names[word] == nil {
        names[word] = record.id
      }
    }
    return names.sorted { $0.key < $1.key }
  }
}
