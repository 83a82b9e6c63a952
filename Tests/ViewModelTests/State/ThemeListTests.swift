import Testing

@testable import ViewModels

@Suite("Choosing a look")
struct ThemeListTests {
  private static let choices = [
    ThemeChoice(
      "terminal", title: Phrase("Terminal", "终端"), detail: Phrase("follows", "随终端")),
    ThemeChoice("nord", title: Phrase(both: "Nord"), detail: Phrase("dark", "深色")),
    ThemeChoice("paper", title: Phrase("Paper", "纸张"), detail: Phrase("light", "浅色")),
  ]

  private func state(theme: String = "terminal") -> DashboardState {
    var state = DashboardState(
      language: .chinese, database: "land.db", theme: theme, themes: Self.choices)
    _ = state.update(.ledgerLoaded(Land.ledger))
    return state
  }

  @Test func `t puts on the next look and says its name`() {
    var state = state()
    #expect(state.type("t") == [.wear("nord")])
    #expect(state.notice == Phrase("Look: Nord", "主题：Nord"))
    #expect(state.type("t") == [.wear("paper")])
    #expect(state.type("t") == [.wear("terminal")])
  }

  @Test func `the list opens on the look that is worn, which stays worn`() {
    var state = state(theme: "nord")
    #expect(state.type("T") == [.listThemes])
    #expect(state.overlay?.kind == .themes)
    #expect(state.overlay?.chosen?.title == "Nord")
    #expect(state.overlay?.chosen?.detail == "深色")
    #expect(state.overlay?.items.map(\.isCurrent) == [false, true, false])
  }

  @Test func `among everything else the look that is worn is a name like others`() {
    var state = state(theme: "nord")
    state.type(":")
    #expect(state.overlay?.selected == 0)
    #expect(state.overlay?.items.contains(where: \.isCurrent) == false)
  }

  @Test func `each move wears the look, and escape restores`() {
    var state = state()
    state.type("T")
    #expect(state.hit(.down) == [.wear("nord")])
    #expect(state.hit(.down) == [.wear("paper")])
    #expect(state.theme == "terminal")
    #expect(state.hit(.escape) == [.wear("terminal")])
    #expect(state.overlay == nil)
    #expect(state.memory["theme"] == nil)
  }

  @Test func `enter keeps, without a second change of clothes`() {
    var state = state()
    state.type("T")
    state.hit(.down)
    #expect(state.hit(.enter).isEmpty)
    #expect(state.theme == "nord")
    #expect(state.memory["theme"] == "nord")
  }

  @Test(arguments: ["pap", "zhizhang", "纸", "qs", "light"])
  func `what is typed narrows the list and wears what is left`(query: String) {
    var state = state()
    state.type("T")
    state.type(query)
    #expect(state.overlay?.chosen?.choice == .theme("paper"))
    #expect(state.wornTheme == "paper")
  }

  @Test func `a list in which nothing is left wears what was worn before`() {
    var state = state()
    state.type("T")
    state.hit(.down)
    _ = state.type("zzzz")
    #expect(state.overlay?.items.isEmpty == true)
    #expect(state.wornTheme == "terminal")
  }

  @Test func `a window made too small for the list restores the look`() {
    var state = state()
    state.type("T")
    state.hit(.down)
    #expect(state.update(.resized(width: 10, height: 3)) == [.wear("terminal")])
  }

  @Test func `a click outside of the list restores the look`() {
    var state = state()
    state.type("T")
    state.hit(.down)
    #expect(state.update(.pointed(Pointing(.click, on: nil))) == [.wear("terminal")])
  }

  @Test func `a look that cannot be worn says why, is passed over, and is not kept`() {
    var state = state()
    state.type("T")
    state.hit(.down)
    let words = Phrase("nord.toml:3:5: unknown colour", "nord.toml:3:5：不认识的颜色")
    #expect(state.update(.themeRefused("nord", words)) == [.wear("terminal")])
    #expect(state.notice == words)
    #expect(state.overlay?.chosen?.choice == .theme("nord"))

    #expect(state.hit(.enter).isEmpty)

    #expect(state.notice == words)
    #expect(state.theme == "terminal")
    #expect(state.type("t") == [.wear("paper")])
  }

  @Test func `files that come and go change the list under the eyes of whoever reads it`() {
    var state = state()
    state.type("T")
    state.hit(.down, .down)
    let own = ThemeChoice("own", title: Phrase(both: "Own"), detail: Phrase("your file", "自定"))
    #expect(state.update(.themesChanged([own] + Self.choices)).isEmpty)
    #expect(state.overlay?.chosen?.choice == .theme("paper"))
    #expect(state.overlay?.items.count == 4)

    #expect(state.update(.themesChanged(Array(Self.choices.prefix(2)))) == [.wear("terminal")])
  }

  @Test func `the palette has the looks too`() {
    var state = state()
    state.type(":Nord")
    #expect(state.overlay?.chosen?.choice == .theme("nord"))
    #expect(state.hit(.enter) == [.wear("nord")])
  }

  @Test func `only a look that was chosen by hand is remembered`() {
    #expect(state(theme: "nord").memory["theme"] == nil)

    var back = DashboardState(
      language: .chinese, database: "land.db", theme: "paper", themes: Self.choices)
    back.remember(["theme": "nord"])

    #expect(back.theme == "paper")
    #expect(back.memory["theme"] == "nord")
  }

  @Test func `with one look there is no next`() {
    var state = DashboardState(
      language: .english, database: "land.db", theme: "nord", themes: [Self.choices[1]])
    #expect(state.type("t").isEmpty)
    #expect(state.notice == Phrase("There is only one look.", "只有一个主题。"))
  }
}
