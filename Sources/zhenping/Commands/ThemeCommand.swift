import ArgumentParser
import ViewModels

/// `zhenping theme`: what looks there are, what they come to, and looks from elsewhere.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "List, show, check and import themes. 主题的列出、查看、检查与导入。",
    subcommands: [
      ThemeListCommand.self, ThemeShowCommand.self, ThemeCheckCommand.self,
      ThemeImportCommand.self,
    ],
    defaultSubcommand: ThemeListCommand.self)
}

/// What all of them are asked.
struct ThemeOptions: ParsableArguments {
  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  var language: Language { lang?.language ?? Session.language }
  var voice: Voice { Voice(language: language) }
}

/// `zhenping theme list`: every theme with its family, its licence and where it is.
struct ThemeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the themes. 列出主题。",
    discussion: """
      A family, such as gruvbox, is dark or light as the terminal is. 主题族随终端深浅自动选择。
      """)

  @OptionGroup var options: ThemeOptions

  func run() throws {
    let shelf = ThemeShelf()
    let heads = [
      Phrase("name", "名称"), Phrase("title", "主题"), Phrase("for", "适用"), Phrase("family", "主题族"),
      Phrase("licence", "许可"), Phrase("from", "来源"),
    ].map { $0.text(in: options.language) }
    options.voice.say([heads] + shelf.themes.map(row))
  }

  private func row(of item: ThemeShelf.Item) -> [String] {
    let origin =
      switch item.place {
      case .bundled: Phrase("bundled", "内置")
      case .file(let path): Phrase(both: path)
      }
    return [
      item.name, item.title.text(in: options.language),
      Phrase(item.head.variant).text(in: options.language), item.head.family ?? "–",
      item.head.license ?? "–", origin.text(in: options.language),
    ]
  }
}
