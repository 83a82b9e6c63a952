import Domain
import Testing

@testable import ViewModels

@Suite("The doctor's screen")
struct DoctorScreenTests {
  static let diagnosis = Diagnosis([
    Diagnosis.Section(
      Phrase("Terminal", "终端"),
      [
        Diagnosis.Row(Phrase("type", "类型"), Phrase(both: "xterm"), why: Phrase(both: "TERM")),
        Diagnosis.Row(
          Phrase("colours", "颜色"), Phrase("8", "8 色"), why: Phrase("no COLORTERM", "未设 COLORTERM"),
          force: "--color", .note, remedy: Phrase("try xterm-256color", "可试 xterm-256color")),
      ])
  ])

  @Test func `is asked for by its name, and looks before it speaks`() {
    var state = Land.state()
    state.type(":doctor")
    #expect(state.hit(.enter) == [.diagnose])
    #expect(state.screen == .doctor)
    #expect(state.texts == ["正在检查…"])

    _ = state.update(.diagnosed(Self.diagnosis))

    #expect(
      state.texts.dropFirst() == [
        "类型 xterm TERM", "提示 颜色 8 色 未设 COLORTERM --color 可试 xterm-256color",
      ])
    #expect(state.texts.first?.hasPrefix("提示 1 处") == true)
  }

  @Test func `is there without any figures, and where the database fails`() {
    for ledger in [Ledger(), nil] {
      var state = DashboardState(language: .english, database: "land.db")
      _ = state.update(ledger.map { .ledgerLoaded($0) } ?? .failed(Phrase("busy", "忙")))
      state.type("D")
      _ = state.update(.diagnosed(Self.diagnosis))
      #expect(state.welcome == nil)
      #expect(state.texts.last?.contains("try xterm-256color") == true)
      #expect(state.headline.path.last == "doctor")

      state.hit(.escape)
      #expect(state.screen == .overview)
    }
  }

  @Test func `stays when figures come, and looks again on r`() {
    var state = DashboardState(language: .english, database: "land.db")
    state.type("D")
    _ = state.update(.diagnosed(Self.diagnosis))
    _ = state.update(.ledgerLoaded(Ledger()))
    #expect(state.screen == .doctor)
    _ = state.update(.ledgerLoaded(Land.ledger))
    #expect(state.screen == .doctor)
    #expect(state.type("r") == [.loadLedger, .diagnose])
  }

  @Test func `speaks the other language at once`() {
    var state = Land.state()
    state.type("D")
    _ = state.update(.diagnosed(Self.diagnosis))
    state.type("L")
    #expect(state.texts.contains("type xterm TERM"))
  }

  @Test func `the arrows walk its lines; y copies one, Y all`() {
    var state = Land.state(Land.ledger, .english)
    state.type("D")
    _ = state.update(.diagnosed(Self.diagnosis))
    state.hit(.down)

    #expect(
      state.type("y") == [.copy("note  colours  8  no COLORTERM  --color  try xterm-256color")])
    #expect(
      state.type("Y") == [
        .copy(
          """
          [Terminal]
          type  xterm  TERM
          note  colours  8  no COLORTERM  --color  try xterm-256color

          """)
      ])
  }

  @Test func `offers no figure, table or source`() {
    var state = Land.state()
    state.type("D")
    _ = state.update(.diagnosed(Self.diagnosis))
    #expect(state.hit(.enter).isEmpty)
    #expect(state.screen == .doctor)
    state.type("v")
    #expect(state.screen == .doctor)
    #expect(state.notice == Phrase("There are no figures here.", "此处没有数字。"))
  }

  @Test(arguments: [
    ([Diagnosis.Verdict](), Phrase("All is well.", "一切正常。")),
    ([.fine, .note, .note], Phrase("2 × note", "提示 2 处")),
    ([.note, .fault, .doubt], Phrase("1 × fault, 1 × check, 1 × note", "故障 1 处，留意 1 处，提示 1 处")),
  ])
  func `sums up what is not fine, worst first`(verdicts: [Diagnosis.Verdict], words: Phrase) {
    let rows = verdicts.map { Diagnosis.Row(Phrase(both: "x"), Phrase(both: "y"), $0) }
    let diagnosis = Diagnosis([Diagnosis.Section(Phrase(both: "z"), rows)])
    #expect(diagnosis.summary == words)
    #expect(diagnosis.worst == verdicts.max() ?? .fine)
  }
}
