import Testing

@testable import Settings

@Suite("Keys file")
struct KeysFileTests {
  @Test func `reads keys in the order of the file`() throws {
    let file = try KeysFile(
      """
      # 键位
      [keys]
      up = "i"
      "next-panel" = ["tab", "n"]
      down = []
      """, path: "keys.toml")

    #expect(
      file.bindings == [
        .init(command: "up", keys: ["i"], line: 3),
        .init(command: "next-panel", keys: ["tab", "n"], line: 4),
        .init(command: "down", keys: [], line: 5),
      ])
  }

  @Test func `may be empty`() throws {
    #expect(try KeysFile("", path: "keys.toml").bindings == [])
  }

  @Test(arguments: [
    ("up = \"i\"", 1, SettingsFailure.Reason.unknownKey("up", known: ["[keys]"])),
    ("keys = 7", 1, .wrongType(key: "keys", found: "7", expected: .table)),
    ("[keys]\n\nup = 7", 3, .wrongType(key: "up", found: "7", expected: .keys)),
    ("[keys]\nup = [\"i\", 7]", 2, .wrongType(key: "up", found: "[\"i\", 7]", expected: .keys)),
  ])
  func `says what it does not understand`(
    text: String, line: Int, reason: SettingsFailure.Reason
  ) {
    let expected = SettingsFailure(
      place: .file(path: "keys.toml", line: line, column: 1), reason: reason)

    #expect(throws: expected) { try KeysFile(text, path: "keys.toml") }
  }

  @Test func `is nothing where there is none`() throws {
    let folder = try TemporaryFolder()

    #expect(try KeysFile.ofUser { $0 == "XDG_CONFIG_HOME" ? folder.path : nil } == nil)
  }
}
