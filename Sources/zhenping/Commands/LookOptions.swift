import ArgumentParser
import BundledThemes
import ViewModels

/// How the screen looks, speaks and listens.
struct LookOptions: ParsableArguments {
  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  @Option(
    help: ArgumentHelp(
      "The look: \(BundledThemes.files.map(\.name).joined(separator: ", ")), or a file. 主题。",
      valueName: "theme"))
  var theme: String?

  @Option(help: "Money in yuan or wan (10,000 yuan). 金额单位：元或万元。")
  var money: MoneyOption?

  @Option(help: "What lines and bars are made of. 线条与条形所用字符。")
  var glyphs: GlyphOption?

  @Option(help: "Whether the dashboard takes the mouse. 看板是否使用鼠标。")
  var mouse: SwitchOption?

  var look: Look { Look(lang: lang, theme: theme, money: money, glyphs: glyphs, mouse: mouse) }
}

enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case zh, en

  var language: Language { self == .zh ? .chinese : .english }
}

enum MoneyOption: String, ExpressibleByArgument, CaseIterable { case yuan, wan }

enum GlyphOption: String, ExpressibleByArgument, CaseIterable {
  case auto, ascii, lines, blocks, braille
}

enum SwitchOption: String, ExpressibleByArgument, CaseIterable { case on, off }
