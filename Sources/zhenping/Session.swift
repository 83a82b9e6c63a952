import Glibc
import Settings
import ViewModels

/// What the user's environment says.
enum Session {
  /// The user's setting, else what the locale for messages says.
  static var language: Language { Preferences.ofUser.language }

  /// Chinese where the locale for messages is Chinese, else English.
  static var localeLanguage: Language {
    languageVariable.flatMap(variable)?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// The variable that decides on the locale for messages; `nil` when none is set.
  static var languageVariable: String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].first { variable($0) != nil }
  }

  /// What the C library calls the encoding of the user's locale; `nil` when there is no such locale.
  static var encoding: String? {
    // Of its own: the process's is the terminal's matter.
    guard let locale = newlocale(CInt(LC_CTYPE_MASK), "", nil) else { return nil }
    defer { freelocale(locale) }
    return nl_langinfo_l(nl_item(CODESET), locale).map { String(cString: $0) }
  }

  /// Whether the terminal is the kernel's own, whose font has no Chinese.
  static var isConsole: Bool { variable("TERM")?.hasPrefix("linux") == true }

  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? { UserFolders.variable(name) }
}
