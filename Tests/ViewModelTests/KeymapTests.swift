import Testing

@testable import ViewModels

@Suite("Keymap")
struct KeymapTests {
  @Test func `has the commands' own keys`() {
    let keymap = Keymap()

    for command in Command.all {
      #expect(keymap.keys(of: command) == command.keys)
      #expect(!keymap.isChanged(command.id))
    }
    #expect(keymap.command(for: .character("j")) == "down")
    #expect(keymap.command(for: .control("c")) == "quit")
    #expect(keymap.command(for: .character("村")) == nil)
  }

  @Test func `replaces the keys of a command`() throws {
    let keymap = try Keymap(changes: [
      (command: "up", keys: ["i", "up"], line: 2), (command: "money", keys: [], line: 3),
    ])

    #expect(keymap.keys(of: .up) == [.character("i"), .up])
    #expect(keymap.command(for: .character("i")) == "up")
    #expect(keymap.command(for: .character("k")) == nil)
    #expect(keymap.keys(of: .money) == [])
    #expect(keymap.command(for: .character("u")) == nil)
    #expect(keymap.isChanged("up"))
    #expect(!keymap.isChanged("down"))
  }

  @Test func `lets two commands change places, in any order`() throws {
    let changes = [
      (command: "up", keys: ["j"], line: 2), (command: "down", keys: ["k"], line: 3),
    ]

    let keymap = try Keymap(changes: changes)

    #expect(keymap.command(for: .character("j")) == "up")
    #expect(keymap.command(for: .character("k")) == "down")
    #expect(try Keymap(changes: changes.reversed()) == keymap)
  }

  @Test func `without changes is as it comes`() throws {
    #expect(try Keymap(changes: []) == Keymap())
  }

  @Test(arguments: [
    ("fly", ["x"], KeymapFailure.Reason.unknownCommand("fly")),
    ("up", ["i", "ctrl-ö"], .unknownKey("ctrl-ö", command: "up")),
    ("up", ["q"], .conflict(key: "q", first: "quit", second: "up")),
    ("quit", [], .quitNeedsKey),
  ])
  func `says what cannot be had`(
    command: String, keys: [String], reason: KeymapFailure.Reason
  ) {
    #expect(throws: KeymapFailure(line: 7, reason: reason)) {
      try Keymap(changes: [(command: command, keys: keys, line: 7)])
    }
  }

  @Test func `names both commands that want a key`() {
    let failure = KeymapFailure(
      line: 5, reason: .conflict(key: "ctrl-x", first: "down", second: "up"))

    #expect(throws: failure) {
      try Keymap(changes: [
        (command: "up", keys: ["ctrl-x"], line: 5), (command: "down", keys: ["ctrl-x"], line: 2),
      ])
    }
    let words = Phrase(failure, path: "/etc/keys.toml")
    #expect(
      words.english
        == "/etc/keys.toml:5: the key 'ctrl-x' of 'up' is that of 'down' too; give one of them another. "
        + "The usual keys are used"
    )
    #expect(words.chinese == "/etc/keys.toml:5：按键“ctrl-x”同时属于“down”和“up”，请为其中一个另选按键。仍用默认按键")
  }

  @Test(arguments: [
    ("j", KeyPress.character("j")), ("G", .character("G")), ("镇", .character("镇")),
    ("ctrl-d", .control("d")), ("Ctrl-D", .control("d")), ("ctrl-i", .tab), ("ctrl-m", .enter),
    ("ctrl-space", .control("@")), ("enter", .enter), ("ESC", .escape), ("space", .character(" ")),
    ("shift-tab", .backTab), ("pgdn", .pageDown), ("PageUp", .pageUp), ("del", .delete),
    ("f5", .function(5)), ("F12", .function(12)), ("-", .character("-")),
  ])
  func `reads a key's name`(name: String, expected: KeyPress) {
    #expect(KeyPress(name: name) == expected)
  }

  @Test(arguments: ["", " ", "\t", "f0", "f13", "f05", "jj", "ctrl-", "ctrl-1", "ctrl-dd", "alt-x"])
  func `knows no other names`(name: String) {
    #expect(KeyPress(name: name) == nil)
  }

  @Test func `writes a key as it reads it`() {
    for key in Command.all.flatMap(\.keys) + [.insert, .delete, .function(12), .character(" ")] {
      #expect(KeyPress(name: key.name) == key)
    }
  }
}
