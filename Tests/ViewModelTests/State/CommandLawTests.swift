import Testing

@testable import ViewModels

@Suite("Laws of the commands")
struct CommandLawTests {
  @Test func `each has a name of its own, a key, and both titles`() {
    #expect(Set(Command.all.map(\.id)).count == Command.all.count)
    for command in Command.all {
      #expect(!command.keys.isEmpty, "\(command.id.name)")
      #expect(!command.title.english.isEmpty && !command.title.chinese.isEmpty)
      let isPlain = command.id.name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }
      #expect(isPlain, "\(command.id.name)")
    }
  }

  @Test func `the keymap gives each of its keys to it`() {
    let keymap = Keymap()
    for command in Command.all {
      for key in command.keys {
        #expect(keymap.command(for: key) == command.id, "\(key.label)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `help and the palette have each of them, once`(language: Language) {
    var state = Land.state(Land.ledger, language)
    for key in "?:" {
      state.type(String(key))
      let ids = (state.overlay?.items ?? []).compactMap { item -> Command.ID? in
        if case .command(let id) = item.choice { id } else { nil }
      }
      #expect(ids.count == Command.all.count)
      #expect(Set(ids) == Set(Command.all.map(\.id)))
      let haveTitles = state.overlay?.items.allSatisfy { !$0.title.isEmpty } ?? false
      #expect(haveTitles)
      state.hit(.escape)
    }
  }

  @Test func `each is found by its own title first`() {
    for language in Language.allCases {
      for command in Command.all
      where !Panel.everything.contains(where: { $0.id.name == command.id.name }) {
        var state = Land.state(Land.ledger, language)
        state.type("?")
        state.type(command.title.text(in: language))
        let title = state.overlay?.chosen?.title
        #expect(title == command.title.text(in: language))
      }
    }
  }

  /// Every key on every kind of screen, with figures and without: nothing stops, and what does not
  /// work says why.
  @Test(arguments: ["", "v", "a", "w", "c", "1", "U", "1\n", "1\n[", "?", ":", "/", "v/"])
  func `none stops the program, wherever it is pressed`(way: String) {
    let keys = Command.all.flatMap(\.keys) + [.backspace, .delete, .insert, .function(7)]
    for ledger in [Land.ledger, Land.ledger([])] {
      for key in keys {
        var state = Land.state(ledger)
        for letter in way { state.hit(letter == "\n" ? .enter : .character(letter)) }
        state.hit(key)
        state.hit(key, .down, .right, .enter, .escape, .escape, .escape)
        #expect(state.overlay == nil || state.overlay?.kind != nil)
        #expect(state.ledger == ledger)
      }
    }
  }

  @Test func `a command that cannot be done changes no screen and says why`() {
    for ledger in [Land.ledger, Land.ledger([])] {
      for command in Command.all {
        var state = Land.state(ledger)
        guard command.obstacle(state) != nil else { continue }
        let before = state.visit
        let effects = state.run(command)
        #expect(effects.isEmpty && state.visit == before && state.notice != nil)
      }
    }
  }
}
