import Foundation
import Testing

@Suite("Settings")
struct ConfigTests {
  @Test func `a file sets what the dashboard speaks`() throws {
    let home = try TemporaryFolder()
    try home.configure("config.toml", "language = \"en\"\n")

    let screen = try TmuxScreen("--demo", start: .init(home: home))

    try screen.wait(until: .lastLine(has: "q quit"))
  }

  @Test func `a file that is not understood is told, and the dashboard opens`() throws {
    let home = try TemporaryFolder()
    try home.configure("config.toml", "language = \"en\"\nmouse = maybe\n")

    let screen = try TmuxScreen(
      "--demo", "--lang", "zh", start: .init(size: .wide, home: home))

    let frame = try screen.wait(until: .and(.contains("649"), .contains("config.toml:2:9")))
    #expect(frame.faults == [])
    try screen.press("q")
    #expect(try screen.waitForEnd().code == 0)
  }

  @Test func `a theme of the settings that is not there is told, and the dashboard opens`() throws {
    let home = try TemporaryFolder()
    try home.configure("config.toml", "theme = \"nowhere\"\n")

    let screen = try TmuxScreen("--demo", "--lang", "zh", start: .init(size: .wide, home: home))

    try screen.wait(until: .and(.contains("649"), .contains("nowhere")))
  }

  @Test func `a theme of the command line that is not there ends the program`() throws {
    let outcome = try run("--demo", "--theme", "nowhere", "--lang", "en")

    #expect(outcome.code == 2)
    #expect(outcome.errors.hasPrefix("zhenping: nowhere: "))
  }

  @Test func `says each value and where it comes from`() throws {
    let home = try TemporaryFolder()
    try home.configure("config.toml", "theme = \"nord\"\nmoney = \"yuan\"\nmouse = true\n")
    let path = home["config/zhenping/config.toml"].path

    let outcome = try run(
      "config", "--lang", "zh", "--mouse", "off", home: home,
      variables: ["ZHENPING_MONEY": "wan"])

    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let rows = outcome.output.split(separator: "\n").map { line in
      line.split(separator: " ").map(String.init)
    }
    #expect(
      rows == [
        ["设置", "值", "来源"], ["language", "zh", "命令行"], ["theme", "nord", "\(path):1"],
        ["database", "\(home.path)/data/zhenping/township.db", "默认"],
        ["money", "wan", "ZHENPING_MONEY"], ["color", "auto", "默认"], ["glyphs", "auto", "默认"],
        ["ambiguous_width", "auto", "默认"], ["pinyin", "auto", "默认"], ["sync", "auto", "默认"],
        ["slow", "false", "默认"], ["mouse", "false", "命令行"], ["cursor", "false", "默认"],
        ["reduce_motion", "false", "默认"], ["restore", "true", "默认"],
        ["export_folder", ".", "默认"],
      ])
  }

  @Test func `says what it does not understand beside the values, and fails`() throws {
    let home = try TemporaryFolder()
    try home.configure("config.toml", "mony = \"wan\"\n")
    try home.configure("keys.toml", "[keys]\nup = \"q\"\n")
    let folder = home["config/zhenping"].path

    let outcome = try run("config", home: home)

    #expect(outcome.code == 2)
    #expect(
      outcome.errors == """
        zhenping: \(folder)/config.toml:1:1: nobody knows 'mony'; there are language, theme, \
        database, money, color, glyphs, ambiguous_width, pinyin, sync, slow, mouse, cursor, \
        reduce_motion, restore, export_folder. The file is not used
        zhenping: \(folder)/keys.toml:2: the key 'q' of 'up' is that of 'quit' too; give one of \
        them another. The usual keys are used

        """)
  }

  @Test func `lists the keys, and which are the user's`() throws {
    let home = try TemporaryFolder()
    try home.configure("keys.toml", "[keys]\nup = [\"i\", \"up\"]\n")

    let outcome = try run("config", "--keys", "--lang", "zh", home: home)

    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["up", "i", "up", "keys.toml", "上移"]))
    #expect(lines.contains(["quit", "q", "ctrl-c", "默认", "退出"]))
  }

  @Test func `its example is what the program understands`() throws {
    let home = try TemporaryFolder()
    let example = try run("config", "--example").output

    let settings = example.matches(of: /(?m)^# (\w+ = (?:"[^"]*"|true|false))$/)
      .map { String($0.1) }
    let keys = example.matches(of: /(?m)^# ([\w-]+ = \[.*\])  # .*$/).map { String($0.1) }
    try home.configure("config.toml", settings.joined(separator: "\n"))
    try home.configure("keys.toml", (["[keys]"] + keys).joined(separator: "\n"))

    #expect(settings.count == 15)
    #expect(keys.count > 20)
    let outcome = try run("config", "--lang", "en", home: home)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(!outcome.output.contains("default\n"))
  }

  @Test func `the example as it stands changes nothing`() throws {
    let home = try TemporaryFolder()
    let example = try run("config", "--example").output
    try home.configure("config.toml", example)
    try home.configure("keys.toml", example)

    let outcome = try run("config", home: home)

    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(!outcome.output.contains("config.toml"))
  }

  private func run(
    _ arguments: String..., home: TemporaryFolder? = nil, variables: [String: String] = [:]
  ) throws -> Program.Outcome {
    let home = try home ?? TemporaryFolder()
    let environment = Program.environment(home: home).merging(variables) { $1 }
    return try Program.run([Program.path] + arguments, environment: environment, in: home)
  }
}

extension TemporaryFolder {
  /// Writes a file into the program's configuration folder.
  func configure(_ name: String, _ text: String) throws {
    let file = self["config/zhenping"].appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
