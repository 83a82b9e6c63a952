import Settings
import ViewModels

/// What the user's environment says.
enum Session {
  /// The user's setting, else what the locale for messages says.
  static var language: Language { Preferences.ofUser.language }

  /// Chinese where the locale for messages is Chinese, else English.
  static var localeLanguage: Language {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? ""
    return name.hasPrefix("zh") ? .chinese : .english
  }

  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? { UserFolders.variable(name) }
}
