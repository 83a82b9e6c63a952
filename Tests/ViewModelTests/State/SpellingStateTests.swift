import Domain
import Testing

@testable import ViewModels

@Suite("A terminal without Chinese")
struct SpellingStateTests {
  private func dashboard(_ spelling: Spelling = Spelling(.latinAsNeeded)) -> DashboardState {
    var state = DashboardState(
      language: .chinese, size: ScreenSize(width: 120, height: 40), glyphs: .lines,
      spelling: spelling)
    _ = state.update(.ledgerLoaded(Land.ledger))
    return state
  }

  @Test func `is told why at the start, and again by the key for the language`() {
    var state = dashboard()

    #expect(state.notice?.english == Phrase.noChinese.english)
    #expect(state.language == .english)

    _ = state.update(.key(.escape))
    _ = state.update(.key(.character("L")))

    #expect(state.notice?.english == Phrase.noChinese.english)
    #expect(state.language == .english)
    #expect(!state.hints.contains { $0.id == "language" })
  }

  @Test func `is told another reason where pinyin was asked for`() {
    var state = dashboard(Spelling(.latinAsWanted))

    #expect(state.notice == nil)

    _ = state.update(.key(.character("L")))

    #expect(
      state.notice?.english
        == "Chinese is in pinyin because you asked for it; --pinyin auto shows the characters.")
  }

  @Test func `shows place names as words, and keeps them as written for files`() {
    var state = dashboard()

    #expect(state.headline.path == ["Qingchuan Xian", "Shiqiao Zhen"])
    #expect(state.exportName.hasPrefix("石桥镇-"))

    _ = state.update(.key(.character("o")))

    #expect(
      state.overlay?.items.map(\.title)
        == ["Qingchuan Xian", "Shiqiao Zhen", "Donghe Cun", "Xishan Cun"])
  }

  @Test func `finds in lists by characters and by pinyin`() {
    for typed in ["shiqiao", "sqz", "石桥"] {
      var state = dashboard()
      _ = state.update(.key(.character("o")))
      _ = state.update(.pasted(typed))

      #expect(state.overlay?.items.first?.title == "Shiqiao Zhen", "\(typed)")
    }
  }

  @Test func `filters and sorts a table as written, and shows it as it can`() throws {
    var state = dashboard()
    _ = state.update(.key(.character("a")))
    let table = try #require(state.shownTable).table
    let column = try #require(table.column("called"))
    let row = try #require((0..<table.rowCount).first)

    let written = table.cell(row: row, column: column).text
    let shown = table.shownCell(row: row, column: column).text

    #expect(written.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(!shown.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(shown == state.spelling.spell(written))
  }

  @Test func `what is known later changes everything that is shown`() {
    var state = dashboard(.asWritten)
    let before = state.background
    #expect(state.headline.path == ["青川县", "石桥镇"])
    #expect(state.language == .chinese)

    _ = state.update(.abilityKnown(.lines, Spelling(.latinAsNeeded)))

    #expect(state.headline.path == ["Qingchuan Xian", "Shiqiao Zhen"])
    #expect(state.language == .english)
    #expect(state.background != before)
    #expect(state.notice?.english == Phrase.noChinese.english)

    _ = state.update(.abilityKnown(.braille, .asWritten))

    #expect(state.headline.path == ["青川县", "石桥镇"])
    #expect(state.language == .chinese)
  }
}
