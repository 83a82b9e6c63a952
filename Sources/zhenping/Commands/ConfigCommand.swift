import ArgumentParser
import Settings
import ViewModels

/// `zhenping config`: what is set and who said so.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show the settings and where they come from. 查看设置及其来源。",
    discussion: """
      A flag goes before the environment, that before the file, that before the default.
      优先级：命令行参数 > 环境变量 > 设置文件 > 默认值。
      """)

  @Flag(help: "Every command with its keys. 全部命令及按键。")
  var keys = false

  @Flag(help: "A commented config.toml and keys.toml to begin with. 带注释的设置样例。")
  var example = false

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    if keys && example {
      throw ValidationError("--keys and --example cannot be had together. 两者不能同时使用。")
    }
  }

  func run() throws {
    var preferences = look.look.preferences
    if let path = data.db { preferences.configuration.flag(path, for: .database) }
    let voice = Voice(language: preferences.language)
    if example {
      TerminalText.say(SettingsExample.text, terminator: "")
      return
    }
    voice.say(
      keys
        ? KeyListing(preferences.keymap).rows(in: preferences.language)
        : SettingListing(preferences).rows)
    preferences.warn()
    if !preferences.remarks.isEmpty { throw ExitCode(2) }
  }
}

/// Each setting with its value and its origin.
struct SettingListing {
  private let preferences: Preferences

  init(_ preferences: Preferences) { self.preferences = preferences }

  var rows: [[String]] {
    let language = preferences.language
    let heads = [Phrase("setting", "设置"), Phrase("value", "值"), Phrase("from", "来源")]
    return [heads.map { $0.text(in: language) }]
      + Setting.allCases.map { setting in
        [
          setting.rawValue, preferences.configuration[setting]?.text ?? standard(setting),
          Phrase(preferences.configuration.origin(of: setting)).text(in: language),
        ]
      }
  }

  private func standard(_ setting: Setting) -> String {
    switch setting {
    case .language: preferences.language == .chinese ? "zh" : "en"
    case .theme: Look.usualTheme
    case .database: DatabasePath.usual
    case .money: preferences.language == .chinese ? "wan" : "yuan"
    case .color, .glyphs, .ambiguousWidth, .pinyin, .sync: "auto"
    case .mouse, .restore: "true"
    case .slow, .cursor, .reduceMotion: "false"
    case .exportFolder: "."
    }
  }
}

/// Each command with its keys, and whether the user has chosen them.
struct KeyListing {
  private let keymap: Keymap

  init(_ keymap: Keymap) { self.keymap = keymap }

  func rows(in language: Language) -> [[String]] {
    let heads = [
      Phrase("command", "命令"), Phrase("keys", "按键"), Phrase("from", "来源"), Phrase("does", "作用"),
    ]
    return [heads.map { $0.text(in: language) }]
      + Command.all.map { command in
        let keys = keymap.keys(of: command).map(\.name).joined(separator: " ")
        let origin =
          keymap.isChanged(command.id) ? Phrase(both: "keys.toml") : Phrase(Origin.default)
        return [
          command.id.name, keys.isEmpty ? "–" : keys, origin.text(in: language),
          command.title.text(in: language),
        ]
      }
  }
}

extension Phrase {
  /// Who said what a setting is.
  init(_ origin: Origin) {
    switch origin {
    case .flag: self.init("command line", "命令行")
    case .environment(let name): self.init(both: name)
    case .file(let path, let line): self.init(both: "\(path):\(line)")
    case .default: self.init("default", "默认")
    }
  }
}
