import Foundation

/// Where the database is when the command line does not say.
enum DatabasePath {
  /// What the user has set, else `zhenping/township.db` in the user's data folder.
  static var `default`: String { Preferences.ofUser.database ?? usual }

  /// Where it is when nobody says.
  static var usual: String {
    // A relative folder is to be ignored: https://specifications.freedesktop.org/basedir-spec
    if let data = Session.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return "\(data)/zhenping/township.db"
    }
    // Foundation asks the system's list of users alone, where the other folders follow the variable.
    let home = Session.variable("HOME") ?? NSHomeDirectory()
    return "\(home)/.local/share/zhenping/township.db"
  }
}
