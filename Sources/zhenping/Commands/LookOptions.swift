import ArgumentParser
import BundledThemes
import Canvas
import Domain
import Intake
import Themes
import ViewModels

/// How the screen looks and speaks.
struct LookOptions: ParsableArguments {
  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  @Option(
    help: ArgumentHelp(
      "The look: \(BundledThemes.files.map(\.name).joined(separator: ", ")), or a file. 主题。",
      valueName: "theme"))
  var theme = "terminal"

  var language: Language { lang?.language ?? Session.language }

  /// The theme by its name, or from its file; what is wrong with it is said in words.
  func chosenTheme() throws -> Theme {
    // A value of the program's own, so that no file is parsed before the first frame.
    if theme == "terminal" { return .terminal }
    let text = try themeText()
    do throws(ThemeFailure) {
      return try ThemeFile.parse(text)
    } catch {
      Voice(language: language).warn(Phrase(error, theme: theme))
      throw ExitCode(2)
    }
  }

  private func themeText() throws -> String {
    if let file = BundledThemes.files.first(where: { $0.name == theme }) {
      return String(decoding: file.bytes, as: UTF8.self)
    }
    do throws(IntakeFailure) {
      return try TextFile.read(path: theme)
    } catch {
      Voice(language: language).warn(Phrase(error))
      throw ExitCode(2)
    }
  }
}
