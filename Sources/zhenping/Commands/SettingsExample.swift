import Settings
import ViewModels

/// Two files to begin with, in which everything is as it is without them.
enum SettingsExample {
  static var text: String { ([configuration, keys].joined(separator: "\n") + "\n") }

  private static var configuration: String {
    (["# $XDG_CONFIG_HOME/zhenping/config.toml (~/.config/zhenping/config.toml)"]
      + Setting.allCases.flatMap { setting in
        let words = words(for: setting)
        return [
          "", "# \(words.chinese)", "# \(words.english)", "# \(setting.variable)",
          "# \(setting.rawValue) = \(value(of: setting))",
        ]
      }).joined(separator: "\n") + "\n"
  }

  private static var keys: String {
    let head = [
      "# $XDG_CONFIG_HOME/zhenping/keys.toml (~/.config/zhenping/keys.toml)", "#",
      "# 一个命令可有一个或多个按键；[] 表示取消按键。写法：j、G、ctrl-d、enter、esc、space、pgdn、f5、del。",
      "# A command may have one key or several; [] takes them away.", "", "# [keys]",
    ]
    return
      (head
      + Command.all.map { command in
        let names = command.keys.map { "\"\(escaped($0.name))\"" }.joined(separator: ", ")
        let titles =
          command.title.chinese == command.title.english
          ? command.title.chinese : "\(command.title.chinese) \(command.title.english)"
        return "# \(command.id.name) = [\(names)]  # \(titles)"
      }).joined(separator: "\n")
  }

  private static func escaped(_ name: String) -> String {
    name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private static func value(of setting: Setting) -> String {
    switch setting {
    case .language: "\"zh\""
    case .theme: "\"\(Look.usualTheme)\""
    case .database: "\"~/.local/share/zhenping/township.db\""
    case .money: "\"wan\""
    case .color, .glyphs, .ambiguousWidth, .pinyin, .sync: "\"auto\""
    case .mouse, .restore: "true"
    case .slow, .cursor, .reduceMotion: "false"
    case .exportFolder: "\"~/zhenping\""
    }
  }

  private static func words(for setting: Setting) -> Phrase {
    switch setting {
    case .language:
      Phrase("The language, zh or en; without it the locale's.", "语言：zh 或 en；不设则随系统。")
    case .theme:
      Phrase(
        "The look: a name of `zhenping theme list`, a family, auto, or a file, from this folder.",
        "主题：zhenping theme list 中的名称、主题族、auto，或主题文件；相对路径从本文件所在目录算起。")
    case .database:
      Phrase(
        "The database; the path begins with / or ~/.", "数据库文件；路径以 / 或 ~/ 开头。")
    case .money:
      Phrase(
        "Money in yuan or wan (10,000 yuan); without it as the language's readers are used to.",
        "金额单位：yuan（元）或 wan（万元）；不设则随语言。")
    case .glyphs:
      Phrase(
        "What lines and bars are made of: auto, ascii, lines, blocks or braille.",
        "线条与条形所用字符：auto、ascii、lines、blocks 或 braille。")
    case .color:
      Phrase(
        "How many colours: auto, mono, 8, 16, 256 or direct.",
        "颜色数：auto、mono（单色）、8、16、256 或 direct（真彩）。")
    case .ambiguousWidth:
      Phrase(
        "How wide the terminal draws “ ” — … ① and their like: auto, 1 or 2 columns.",
        "终端上 “ ” — … ① 等字符占几列：auto、1 或 2。")
    case .pinyin:
      Phrase(
        "Chinese in Latin letters, for consoles that have no others: auto, on or off.",
        "用拼音代替汉字（用于不能显示汉字的控制台）：auto、on 或 off。")
    case .sync:
      Phrase(
        "Whether large frames appear in one piece (mode 2026): auto, on or off.",
        "大幅刷新是否同步显示（2026 模式）：auto、on 或 off。")
    case .slow:
      Phrase(
        "For thin lines: plain charts and colours, no mouse.", "慢速线路：图表和颜色从简，不用鼠标。")
    case .cursor:
      Phrase(
        "Whether the cursor is seen where the selection is, for readers that follow it.",
        "是否显示跟随所选内容的光标（供读屏软件跟踪）。")
    case .reduceMotion:
      Phrase(
        "Nothing changes by itself: new figures wait for r.", "画面不自行变化：新数据等按 r 再显示。")
    case .mouse:
      Phrase("Whether the dashboard takes the mouse.", "看板是否使用鼠标。")
    case .restore:
      Phrase("Whether it opens as it was left.", "启动时是否恢复上次的画面。")
    case .exportFolder:
      Phrase(
        "Where exports go; without it the folder that the program was started in.",
        "导出文件所在目录；不设则为启动程序时的目录。")
    }
  }
}
