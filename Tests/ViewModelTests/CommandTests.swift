import Domain
import Testing

@testable import ViewModels

@Suite("Commands")
struct CommandTests {
  @Test func `no key is bound twice`() {
    let keys = Command.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `every panel opens with the digit in its title, the last with its letter`() {
    #expect(Panel.everything.map(\.key) == Array("123456789U"))
    for panel in Panel.everything {
      var state = DashboardState.withFigures
      #expect(state.update(.key(.character(panel.key))).isEmpty)
      #expect(state.screen == .panel(panel.id))
    }
  }

  @Test func `tab walks every panel and comes back`() {
    var state = DashboardState.withFigures
    var seen: [Panel.ID] = []
    for _ in Panel.all {
      seen.append(state.focus)
      #expect(state.update(.key(.tab)).isEmpty)
    }
    #expect(seen == Panel.all.map(\.id))
    #expect(state.focus == seen[0])
  }

  @Test func `enter goes to the source and escape back to where it was`() throws {
    var state = DashboardState.withFigures
    _ = state.update(.key(.character("3")))
    _ = state.update(.key(.down))
    let selected = try #require(state.selection)

    _ = state.update(.key(.enter))
    #expect(state.screen == .source(selected))
    _ = state.update(.key(.escape))

    #expect(state.screen == .panel("employment"))
    #expect(state.selection == selected)
  }

  @Test func `a key that does nothing here says why`() {
    var state = DashboardState.withFigures
    #expect(state.update(.key(.escape)).isEmpty)
    #expect(state.notice == Phrase("This is the overview; q quits.", "已在总览；按 q 退出。"))
    _ = state.update(.key(.down))
    #expect(state.notice == nil)
  }

  @Test(arguments: [KeyPress.character("q"), .control("c")])
  func `leaves at once`(key: KeyPress) {
    var state = DashboardState.withFigures
    #expect(state.update(.key(key)) == [.quit])
  }

  @Test func `help lies over the screen and takes letters until escape`() throws {
    var state = DashboardState.withFigures
    _ = state.update(.key(.character("?")))
    #expect(state.overlay?.kind == .help)
    #expect(state.overlay?.selected == 0)
    _ = state.update(.key(.down))
    #expect(state.overlay?.selected == 1)
    #expect(state.update(.key(.character("q"))).isEmpty)
    #expect(state.overlay?.editor.text == "q")
    #expect(state.overlay?.chosen?.choice == .command("quit"))

    _ = state.update(.key(.escape))

    #expect(state.overlay == nil)
    #expect(state.screen == .overview)
  }

  @Test func `a database that cannot be read has the page until it can`() {
    var state = DashboardState(language: .chinese, database: "a.db")
    let words = Phrase("a.db: busy", "a.db：正忙")

    _ = state.update(.failed(words))
    _ = state.update(.key(.down))
    #expect(state.welcome == [words])
    _ = state.update(.ledgerLoaded(Ledger(documents: [SmallReport.ofEverything.document()])))
    #expect(state.welcome == nil)
    _ = state.update(.failed(words))

    #expect(state.welcome == nil)
    #expect(state.notice == words)
  }

  @Test func `hints name only what works here`() {
    let empty = DashboardState(language: .english)
    #expect(!empty.hints.contains { $0.keys == Command.open.keys })
    let full = DashboardState.withFigures
    #expect(full.hints.contains { $0.keys == Command.open.keys })
    #expect(!full.hints.contains { $0.keys == Command.back.keys })
  }
}

extension DashboardState {
  static var withFigures: DashboardState {
    var state = DashboardState(language: .chinese)
    _ = state.update(.ledgerLoaded(Ledger(documents: [SmallReport.ofEverything.document()])))
    return state
  }
}
