import Domain
import Testing

@testable import ViewModels

/// Figures that come while somebody reads, and nothing is to move.
@Suite("Waiting figures")
struct WaitingTests {
  private let old = Self.ledger(persons: "1285")
  private let new = Self.ledger(persons: "1280")

  private static func ledger(persons: String) -> Ledger {
    var report = SmallReport()
    report.say("目前贫困户", "poverty.current", persons, "人")
    return Ledger(documents: [report.document()])
  }

  private func reading(_ language: Language = .chinese) -> DashboardState {
    var state = DashboardState(language: language, database: "land.db")
    state.reduceMotion()
    _ = state.update(.ledgerLoaded(old))
    return state
  }

  @Test func `are announced, and change nothing`() {
    var state = reading()

    _ = state.update(.ledgerLoaded(new))

    #expect(state.ledger == old)
    #expect(state.notice?.chinese == "新数据已到，按 r 显示。")
    #expect(state.notice?.english == "New figures are there; r shows them.")
    _ = state.update(.key(.down))
    #expect(state.notice == nil)
    #expect(state.headline.trailing.hasPrefix("有新数据：r"))
  }

  @Test func `are shown when they are asked for`() {
    var state = reading()
    _ = state.update(.ledgerLoaded(new))

    #expect(state.update(.key(.character("r"))) == [])

    #expect(state.ledger == new)
    #expect(!state.headline.trailing.contains("新数据"))
  }

  @Test func `are shown at once when they were asked for before they came`() {
    var state = reading()

    #expect(state.update(.key(.character("r"))) == [.loadLedger])
    _ = state.update(.ledgerLoaded(new))

    #expect(state.ledger == new)
  }

  @Test func `wait again when something else was done meanwhile`() {
    var state = reading()

    _ = state.update(.key(.character("r")))
    _ = state.update(.key(.down))
    _ = state.update(.ledgerLoaded(new))

    #expect(state.ledger == old)
  }

  @Test func `are gone when the old ones are back`() {
    var state = reading()

    _ = state.update(.ledgerLoaded(new))
    _ = state.update(.ledgerLoaded(old))

    #expect(state.ledger == old)
    #expect(!state.headline.trailing.contains("新数据"))
  }

  @Test func `a page without figures does not wait`() {
    var state = DashboardState(language: .chinese, database: "land.db")
    state.reduceMotion()
    _ = state.update(.ledgerLoaded(Ledger()))

    _ = state.update(.ledgerLoaded(new))

    #expect(state.ledger == new)
  }

  @Test func `do not wait where motion is welcome`() {
    var state = DashboardState(language: .chinese, database: "land.db")
    _ = state.update(.ledgerLoaded(old))

    _ = state.update(.ledgerLoaded(new))

    #expect(state.ledger == new)
  }
}
