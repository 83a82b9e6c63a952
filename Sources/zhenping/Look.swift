import ArgumentParser
import Canvas
import Settings
import ViewModels

/// How the screen looks, speaks and listens.
///
/// What the command line does not say is what the user's settings say.
struct Look {
  static let usualTheme = ThemeShelf.usual

  /// What the command line says of the settings, as ``Configuration/Value/text`` has it.
  var flags: [Setting: String] = [:]

  /// A theme's or a family's name, or a file, where the command line names one.
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
  ///
  /// - Parameter appearance: Of the terminal, which families follow; `nil` is taken for dark.
  /// - Returns: The terminal's own look where there is something wrong.
  func dress(on appearance: Appearance? = nil) -> (theme: Theme, remark: Phrase?) {
    do throws(ThemeRefusal) {
      return (try ThemeShelf().dress(preferences.theme, on: appearance).theme, nil)
    } catch {
      return (.terminal, Phrase(error))
    }
  }
}
