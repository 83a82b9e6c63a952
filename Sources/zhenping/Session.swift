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

  /// Whether the terminal is the kernel's own, whose font has no Chinese.
  static var isConsole: Bool { variable("TERM")?.hasPrefix("linux") == true }

  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? { UserFolders.variable(name) }
}
