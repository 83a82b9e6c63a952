import Domain
import Testing

@testable import ViewModels

@Suite("Copying")
struct CopyTests {
  @Test func `y takes the figure with its source`() {
    var state = DashboardState.withFigures
    #expect(
      state.type("y") == [
        .copy("649\t户\t目前贫困户\t全镇\t2023年上半年\t\th1.txt\t\t目前贫困户649户")
      ])
  }

  @Test func `y takes money as it is written`() {
    var state = DashboardState.withFigures
    state.type("2/25.0260")
    state.hit(.enter)
    for _ in 0..<9 where state.digits != "25.0260" { state.hit(.right) }
    let copied = state.type("y").first
    let text: String? = if case .copy(let text) = copied { text } else { nil }
    #expect(text?.hasPrefix("25.0260\t万元\t第一批 · ") == true, "\(text ?? "nothing")")
  }

  @Test func `Y takes the row as shown, and the source`() {
    var state = DashboardState.withFigures
    let copied = state.type("Y").first
    let text: String? = if case .copy(let text) = copied { text } else { nil }
    #expect(text?.hasPrefix("目前在册\t649\t1285\t目前贫困户\t全镇\t") == true, "\(text ?? "nothing")")
    #expect(text?.hasSuffix("\t目前贫困户649户") == true)
  }

  @Test func `a tab or a line break in the report makes no other cell`() throws {
    var report = SmallReport()
    report.add("\r\n")
    report.say("甲\t乙\n丙", nil, "3", "台")
    var state = DashboardState(language: .chinese)
    _ = state.update(.ledgerLoaded(Ledger(documents: [report.document(named: "a\tb.txt")])))
    state.type("U")
    for key in "yY" {
      guard case .copy(let text)? = state.type(String(key)).first else {
        Issue.record("nothing was copied")
        continue
      }
      let hasBreak = text.contains { $0.isNewline }
      #expect(!hasBreak)
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.contains("a b.txt"), "\(cells)")
    }
  }

  @Test func `there is nothing to copy on an empty screen`() {
    var state = DashboardState(language: .chinese)
    _ = state.update(.ledgerLoaded(Ledger()))
    #expect(state.type("y").isEmpty)
    #expect(state.notice == Phrase("There is no figure here to copy.", "此处没有可复制的数字。"))
  }

  @Test func `a place is no figure, but its row can be copied`() {
    var state = Land.state()
    state.type("w")
    #expect(state.selection == .place(Land.east.code))
    #expect(state.type("y").isEmpty)
    guard case .copy(let text)? = state.type("Y").first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("东河村\t60\t"))
  }
}
