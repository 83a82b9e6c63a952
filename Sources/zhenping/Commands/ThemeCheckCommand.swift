import ArgumentParser
import ViewModels

/// `zhenping theme check FILE…`: whether everybody can see what a theme shows.
struct ThemeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check themes for legibility. 检查主题是否人人看得清。",
    discussion: """
      Contrast by WCAG 2, and colours of different meaning apart in OKLab, also to eyes that do not \
      see all colours (Machado 2009), with all colours, with 256 and with 16.
      按 WCAG 2 检查对比度，并检查含义不同的颜色在正常及色觉异常视觉下（Machado 2009）能否分辨；全彩、256 色、16 色各查一遍。
      """)

  @Argument(
    help: ArgumentHelp("Files, or names of themes; else all. 文件或主题名称，不写则全部。", valueName: "file"))
  var names: [String] = []

  @OptionGroup var options: ThemeOptions

  func run() throws {
    let shelf = ThemeShelf()
    let report = ThemeReport(options.voice)
    let names = names.isEmpty ? shelf.themes.map(\.name) : names
    let areGood = names.map { report.tell(ofThemeNamed: $0, on: shelf) }
    if !areGood.allSatisfy({ $0 }) { throw ExitCode(2) }
  }
}
