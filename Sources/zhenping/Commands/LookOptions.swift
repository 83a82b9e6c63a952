import ArgumentParser
import Settings
import ViewModels

/// How the screen looks, speaks and listens.
struct LookOptions: ParsableArguments {
  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  @Option(
    help: ArgumentHelp(
      "The look: a name of `theme list`, a family such as gruvbox, auto, or a file. 主题。",
      valueName: "theme"))
  var theme: String?

  @Option(help: "Money in yuan or wan (10,000 yuan). 金额单位：元或万元。")
  var money: MoneyOption?

  @Option(help: "How many colours. 颜色数。")
  var color: ColorOption?

  @Option(help: "What lines and bars are made of. 线条与条形所用字符。")
  var glyphs: GlyphOption?

  @Option(help: "How wide the terminal draws “ ” — … ① and their like. 歧义宽度字符占几列。")
  var ambiguousWidth: WidthOption?

  @Option(help: "Chinese in Latin letters, for consoles without. 用拼音代替汉字。")
  var pinyin: AutoOption?

  @Option(help: "Large frames in one piece (mode 2026). 同步刷新。")
  var sync: AutoOption?

  @Flag(help: "For thin lines: plain charts and colours, no mouse. 慢速线路。")
  var slow = false

  @Option(help: "Whether the dashboard takes the mouse. 看板是否使用鼠标。")
  var mouse: SwitchOption?

  @Option(help: "Whether the cursor is seen at the selection. 光标是否跟随所选内容显示。")
  var cursor: SwitchOption?

  @Flag(help: "Nothing changes by itself; new figures wait for r. 画面不自行变化。")
  var reduceMotion = false

  var look: Look {
    let flags: [Setting: String?] = [
      .language: lang?.rawValue, .theme: theme, .money: money?.rawValue, .color: color?.rawValue,
      .glyphs: glyphs?.rawValue, .ambiguousWidth: ambiguousWidth?.rawValue,
      .pinyin: pinyin?.rawValue, .sync: sync?.rawValue, .slow: slow ? "true" : nil,
      .mouse: mouse.map { "\($0 == .on)" }, .cursor: cursor.map { "\($0 == .on)" },
      .reduceMotion: reduceMotion ? "true" : nil,
    ]
    return Look(flags: flags.compactMapValues { $0 })
  }
}

enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case zh, en

  var language: Language { self == .zh ? .chinese : .english }
}

enum MoneyOption: String, ExpressibleByArgument, CaseIterable { case yuan, wan }

enum GlyphOption: String, ExpressibleByArgument, CaseIterable {
  case auto, ascii, lines, blocks, braille
}

enum ColorOption: String, ExpressibleByArgument, CaseIterable {
  case auto, mono
  case eight = "8"
  case sixteen = "16"
  case palette = "256"
  case direct
}

enum WidthOption: String, ExpressibleByArgument, CaseIterable {
  case auto
  case narrow = "1"
  case wide = "2"
}

enum AutoOption: String, ExpressibleByArgument, CaseIterable { case auto, on, off }

enum SwitchOption: String, ExpressibleByArgument, CaseIterable { case on, off }
