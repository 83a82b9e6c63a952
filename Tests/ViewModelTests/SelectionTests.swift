import Domain
import Testing

@testable import ViewModels

@Suite("Selection")
struct SelectionTests {
  @Test func `starts at the first figure`() throws {
    let state = DashboardState.withFigures
    #expect(try state.selectedDigits == "649")
  }

  @Test func `walks figures by row and column`() throws {
    var state = DashboardState.withFigures
    _ = state.update(.key(.right))
    #expect(try state.selectedDigits == "1285")
    _ = state.update(.key(.down))
    #expect(try state.selectedDigits == "1456")
  }

  @Test func `goes over the edge into the next panel and back`() throws {
    var state = DashboardState.withFigures
    for _ in 0..<2 { _ = state.update(.key(.right)) }
    #expect(state.focus == "subsidy")
    _ = state.update(.key(.left))
    #expect(state.focus == "poverty")
    for _ in 0..<3 { _ = state.update(.key(.down)) }
    #expect(state.focus == "employment")
    #expect(try state.selectedDigits == "265")
  }

  @Test func `from the right column down into the panel across`() {
    var state = DashboardState.withFigures
    _ = state.update(.key(.tab))
    for _ in 0..<9 { _ = state.update(.key(.down)) }
    #expect(state.focus == "rectification")
  }

  @Test func `on a wall three panels stand side by side`() {
    var state = DashboardState.withFigures
    _ = state.update(.resized(width: 200, height: 60))
    for _ in 0..<30 { _ = state.update(.key(.right)) }
    #expect(state.focus == "employment")
    for _ in 0..<30 { _ = state.update(.key(.left)) }
    #expect(state.focus == "poverty")
  }

  @Test(arguments: Panel.everything.map(\.id.name))
  func `down reaches the last line of every panel and stays there`(name: String) throws {
    var state = DashboardState.withFigures
    let panel = try #require(Panel.everything.first { $0.id.name == name })
    _ = state.update(.key(.character(panel.key)))
    let rows = state.active.content.anchors

    for _ in 0...rows.count { _ = state.update(.key(.down)) }

    let last = try #require(state.active.content.anchors.last)
    #expect(last.contains(try #require(state.selection)))
  }

  @Test func `keeps the record through reload, resize and language`() throws {
    var state = DashboardState.withFigures
    _ = state.update(.key(.character("3")))
    for _ in 0..<2 { _ = state.update(.key(.down)) }
    #expect(try state.selectedDigits == "35")

    _ = state.update(.ledgerLoaded(Ledger(documents: [SmallReport.ofEverything.document()])))
    _ = state.update(.resized(width: 200, height: 60))
    _ = state.update(.key(.character("L")))

    #expect(try state.selectedDigits == "35")
  }

  @Test func `leaves a source that a reload no longer has`() {
    var state = DashboardState.withFigures
    _ = state.update(.key(.enter))
    var report = SmallReport()
    report.say("其他", nil, "1", "个")

    _ = state.update(.ledgerLoaded(Ledger(documents: [report.document()])))

    #expect(state.screen == .overview)
  }

  @Test(arguments: [KeyPress.up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter])
  func `an empty screen takes every key`(key: KeyPress) {
    var state = DashboardState(language: .chinese)
    _ = state.update(.ledgerLoaded(Ledger()))
    for panel in "0123456789U" {
      _ = state.update(.key(.character(panel)))
      #expect(state.update(.key(key)).isEmpty)
    }
  }

  @Test func `brackets turn to the report before and after`() throws {
    var state = DashboardState(language: .chinese)
    let documents = ["2022-H1", "2023-H1"].map {
      SmallReport.ofEverything.document(named: "\($0).txt", period: $0)
    }
    _ = state.update(.ledgerLoaded(Ledger(documents: documents)))
    #expect(state.subject?.period == Period("2023-H1"))

    _ = state.update(.key(.character("[")))
    #expect(state.subject?.period == Period("2022-H1"))
    _ = state.update(.key(.character("[")))

    #expect(state.notice == Phrase("This is the earliest report.", "已是最早一期。"))
  }
}

extension DashboardState {
  /// The digits of what is selected.
  fileprivate var selectedDigits: String {
    get throws {
      let anchor = try #require(selection)
      return try #require(scope[anchor.figure]).figure.written.digits
    }
  }
}
