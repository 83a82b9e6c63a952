import ArgumentParser
import BundledThemes
import Canvas
import Domain
import Intake
import Settings
import Themes
import ViewModels

/// How the screen looks, speaks and listens.
///
/// What the command line does not say is what the user's settings say.
struct Look {
  static let usualTheme = "terminal"

  /// What the command line says of the settings, as ``Configuration/Value/text`` has it.
  var flags: [Setting: String] = [:]

  /// A bundled theme's name, or a file, where the command line names one.
  var theme: String? {
    get { flags[.theme] }
    set { flags[.theme] = newValue }
  }

  var language: Language { preferences.language }

  /// The user's settings with the flags before them.
  var preferences: Preferences {
    var preferences = Preferences.ofUser
    for (setting, text) in flags { preferences.configuration.flag(text, for: setting) }
    return preferences
  }

  /// The theme; what is wrong with it is said in words on standard error.
  ///
  /// - Throws: `ExitCode` when the command line has named it: then it was wanted now.
  /// - Returns: The usual theme in place of one that the settings name and that cannot be had.
  func chosenTheme() throws -> Theme {
    let (theme, remark) = dress()
    guard let remark else { return theme }
    Voice(language: language).warn(remark)
    guard self.theme == nil else { throw ExitCode(2) }
    return theme
  }

  /// The theme, and what is wrong with the one that was asked for.
  func dress() -> (theme: Theme, remark: Phrase?) {
    let name = theme ?? Preferences.ofUser.theme
    // A value of the program's own, so that no file is parsed before the first frame.
    if name == Self.usualTheme { return (.terminal, nil) }
    do throws(IntakeFailure) {
      let text = try Self.text(of: name)
      do throws(ThemeFailure) {
        return (try ThemeFile.parse(text), nil)
      } catch {
        return (.terminal, Phrase(error, theme: name))
      }
    } catch {
      return (.terminal, Phrase(error))
    }
  }

  private static func text(of theme: String) throws(IntakeFailure) -> String {
    if let file = BundledThemes.files.first(where: { $0.name == theme }) {
      return String(decoding: file.bytes, as: UTF8.self)
    }
    return try TextFile.read(path: theme)
  }
}
