import Glibc
import ViewModels

/// What the user's environment says.
enum Session {
  /// Chinese where the locale for messages is Chinese, else English.
  static var language: Language {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? ""
    return name.hasPrefix("zh") ? .chinese : .english
  }

  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
