import ArgumentParser
import BundledThemes
import ViewModels

/// How the screen looks and speaks.
struct LookOptions: ParsableArguments {
  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  @Option(
    help: ArgumentHelp(
      "The look: \(BundledThemes.files.map(\.name).joined(separator: ", ")), or a file. 主题。",
      valueName: "theme"))
  var theme = Look.usualTheme

  var look: Look { Look(lang: lang, theme: theme) }
}

enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case zh, en

  var language: Language { self == .zh ? .chinese : .english }
}
