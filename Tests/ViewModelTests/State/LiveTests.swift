import Domain
import Testing

@testable import ViewModels

@Suite("Figures that change while they are looked at")
struct LiveTests {
  @Test func `are marked, counted and said`() throws {
    var state = Land.state()
    state.hit(.right)
    let persons = try #require(state.selection)
    var documents = Land.ledger.documents
    documents[2] = Land.report(of: Land.town, "2023-H1", poor: "100", persons: "251", work: "471")

    _ = state.update(.ledgerLoaded(Land.ledger(documents)))

    #expect(state.changed == [persons])
    #expect(state.digits == "251")
    #expect(
      state.notice
        == Phrase(
          "Updated from 石桥镇2023-H1.txt: 1 changed, 0 new, 0 gone; changed ones are marked •",
          "数据已更新（石桥镇2023-H1.txt）：改 1、增 0、减 0，变动处标 •"))
  }

  @Test func `say nothing when nothing has changed`() {
    var state = Land.state()
    _ = state.update(.ledgerLoaded(Land.ledger))
    #expect(state.changed.isEmpty)
    #expect(state.notice == nil)
  }

  @Test func `stay as they were when the database cannot be read`() {
    var state = Land.state()
    let words = Phrase("busy", "正忙")
    _ = state.update(.failed(words))
    #expect(state.notice == words)
    #expect(state.welcome == nil)
    #expect(state.digits == "100")
    #expect(state.update(.databaseChanged) == [.loadLedger])
  }
}
