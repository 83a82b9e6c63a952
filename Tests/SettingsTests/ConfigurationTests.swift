import TOML
import Testing

@testable import Settings

@Suite("Configuration")
struct ConfigurationTests {
  @Test func `says who said what`() {
    let configuration = configuration(
      """
      # 我的设置
      language = "zh"

      money = "yuan"
      mouse = false
      database = "~/数据/township.db"
      export_folder = "/srv/export"
      theme = "nord"
      """)

    #expect(configuration.failures == [])
    #expect(configuration[.language] == value("zh", line: 2))
    #expect(configuration[.money] == value("yuan", line: 4))
    #expect(configuration[.mouse] == value("false", line: 5))
    #expect(configuration[.database] == value("/home/li/数据/township.db", line: 6))
    #expect(configuration[.exportFolder] == value("/srv/export", line: 7))
    #expect(configuration[.theme] == value("nord", line: 8))
    #expect(configuration[.glyphs] == nil)
    #expect(configuration.origin(of: .glyphs) == .default)
  }

  @Test func `lets the flag go before the variable, and that before the file`() throws {
    let folder = try TemporaryFolder()
    try folder.write("theme = \"nord\"\nmoney = \"wan\"\nmouse = true", to: "zhenping/config.toml")
    let environment = [
      "XDG_CONFIG_HOME": folder.path, "ZHENPING_THEME": "paper", "ZHENPING_MOUSE": "off",
    ]

    var configuration = Configuration { environment[$0] }
    configuration.flag("terminal", for: .theme)

    #expect(configuration.failures == [])
    #expect(configuration[.theme] == .init(text: "terminal", origin: .flag))
    #expect(
      configuration[.mouse] == .init(text: "false", origin: .environment("ZHENPING_MOUSE")))
    let path = "\(folder.path)/zhenping/config.toml"
    #expect(configuration[.money] == .init(text: "wan", origin: .file(path: path, line: 2)))
  }

  @Test func `is empty where there is no file`() throws {
    let folder = try TemporaryFolder()

    let configuration = Configuration { $0 == "HOME" ? folder.path : nil }

    #expect(configuration.failures == [])
    #expect(Setting.allCases.allSatisfy { configuration[$0] == nil })
  }

  @Test func `says where a file is not TOML`() {
    let failures = configuration("language = \"zh\"\nmoney = wan\n").failures

    #expect(failures.count == 1)
    #expect(failures.first?.place == .file(path: path, line: 2, column: 9))
    #expect(failures.first?.reason == .notTOML(.badValue("wan")))
  }

  @Test func `names everything that it does not understand, and uses nothing of the file`() {
    let configuration = configuration(
      """
      theme = "nord"
        langage = "zh"
      money = "dollar"
      mouse = "on"
      language = 7
      export_folder = "out"
      """)

    #expect(
      configuration.failures == [
        failure(2, 3, .unknownKey("langage", known: Setting.allCases.map(\.rawValue))),
        failure(3, 1, .unknownValue(key: "money", found: "dollar", known: ["yuan", "wan"])),
        failure(4, 1, .wrongType(key: "mouse", found: "\"on\"", expected: .truth)),
        failure(5, 1, .wrongType(key: "language", found: "7", expected: .text)),
        failure(6, 1, .relativePath(key: "export_folder", found: "out")),
      ])
    #expect(configuration[.theme] == nil)
  }

  @Test func `names a variable that it does not understand, and keeps the others`() {
    let environment = ["ZHENPING_MONEY": "dollar", "ZHENPING_LANG": "en"]

    let configuration = Configuration { environment[$0] }

    #expect(
      configuration.failures == [
        SettingsFailure(
          place: .variable("ZHENPING_MONEY"),
          reason: .unknownValue(key: "money", found: "dollar", known: ["yuan", "wan"]))
      ])
    #expect(configuration[.money] == nil)
    #expect(configuration[.language]?.text == "en")
  }

  @Test func `looks for a theme's file beside its own`() {
    #expect(configuration("theme = \"themes/a.toml\"")[.theme]?.text == "/etc/themes/a.toml")
    #expect(configuration("theme = \"~/a.toml\"")[.theme]?.text == "/home/li/a.toml")
    #expect(configuration("theme = \"/a.toml\"")[.theme]?.text == "/a.toml")
  }

  @Test func `tells files that are none`() throws {
    let folder = try TemporaryFolder()
    try folder.write([0x61, 0xFF], to: "zhenping/config.toml")
    #expect(failures(in: folder) == [.notUTF8])

    try folder.write(Array(repeating: 0x20, count: 1 << 20 + 1), to: "zhenping/config.toml")
    #expect(failures(in: folder) == [.tooLarge])

    try folder.remove("zhenping/config.toml")
    try folder.write("", to: "zhenping/config.toml/inside")
    #expect(failures(in: folder) == [.unreadable(21)])
  }

  @Test func `reads a file with a byte order mark`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      [0xEF, 0xBB, 0xBF] + Array("money = \"wan\"".utf8), to: "zhenping/config.toml")

    #expect(Configuration { $0 == "XDG_CONFIG_HOME" ? folder.path : nil }[.money]?.text == "wan")
  }

  @Test func `takes a folder that is not from the root for none`() {
    let environment = ["XDG_CONFIG_HOME": "here", "HOME": "/home/li"]

    let folders = UserFolders { environment[$0] }

    #expect(folders.configuration == "/home/li/.config/zhenping")
    #expect(folders.state == "/home/li/.local/state/zhenping")
    #expect(UserFolders { _ in nil }.configuration == nil)
  }

  private let path = "/etc/config.toml"

  private func configuration(_ text: String) -> Configuration {
    Configuration(file: text, path: path, home: "/home/li")
  }

  private func value(_ text: String, line: Int) -> Configuration.Value {
    Configuration.Value(text: text, origin: .file(path: path, line: line))
  }

  private func failure(
    _ line: Int, _ column: Int, _ reason: SettingsFailure.Reason
  ) -> SettingsFailure {
    SettingsFailure(place: .file(path: path, line: line, column: column), reason: reason)
  }

  private func failures(in folder: TemporaryFolder) -> [SettingsFailure.Reason] {
    Configuration { $0 == "XDG_CONFIG_HOME" ? folder.path : nil }.failures.map(\.reason)
  }
}
