import ArgumentParser
import BundledThemes
import Canvas
import Domain
import Intake
import Themes
import ViewModels

/// How the screen looks and speaks.
struct Look {
  static let usualTheme = "terminal"

  /// `nil` is the locale's.
  var lang: LanguageOption?
  /// A bundled theme's name, or a file.
  var theme = usualTheme

  var language: Language { lang?.language ?? Session.language }

  /// The theme; what is wrong with it is said in words on standard error and ends the program.
  func chosenTheme() throws -> Theme {
    // A value of the program's own, so that no file is parsed before the first frame.
    if theme == Self.usualTheme { return .terminal }
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
