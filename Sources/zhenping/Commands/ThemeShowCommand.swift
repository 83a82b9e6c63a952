import ArgumentParser
import Canvas
import Glibc
import ViewModels

/// `zhenping theme show NAME`: every role, series and ramp, as terminals of each tier draw them.
struct ThemeShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a theme comes to. 查看主题的样子。",
    discussion: """
      In colours on a terminal, else as a table of what each role is drawn with.
      在终端上以颜色显示，否则列出每个角色所用的颜色与字形。
      """)

  @Argument(help: ArgumentHelp("The theme, the family or the file. 主题、主题族或文件。", valueName: "name"))
  var name: String

  @Option(help: "Only one number of colours. 只看一种颜色数。")
  var color: ColorOption?

  @OptionGroup var options: ThemeOptions

  func run() throws {
    let voice = options.voice
    let outfit: ThemeShelf.Outfit
    do throws(ThemeRefusal) {
      outfit = try ThemeShelf().dress(name, on: nil)
    } catch {
      voice.warn(Phrase(error))
      throw ExitCode(2)
    }
    for remark in outfit.remarks { voice.warn(Phrase(remark)) }
    let tiers = color.flatMap { ColourTier(rawValue: $0.rawValue) }.map { [$0] }
    if takesColours {
      let samples = ThemeSamples(outfit.theme, language: options.language)
      for tier in tiers ?? ColourTier.allCases.reversed() {
        TerminalText.say(samples.text(on: tier))
      }
    } else {
      voice.say(ThemeTable(outfit.theme, tiers: tiers).rows(in: options.language))
    }
  }

  /// Whether escape sequences are understood and wanted: a tier that is named is wanted anywhere.
  private var takesColours: Bool {
    if let color, color != .auto { return true }
    let type = Session.variable("TERM")
    return isatty(STDOUT_FILENO) == 1 && Session.variable("NO_COLOR") == nil && type != "dumb"
      && type != nil
  }
}
