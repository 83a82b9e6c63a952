import Foundation

/// Where the database is when nobody says.
enum DatabasePath {
  /// `zhenping/township.db` in the user's data folder.
  static var `default`: String {
    // A relative folder is to be ignored: https://specifications.freedesktop.org/basedir-spec
    if let data = Session.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return "\(data)/zhenping/township.db"
    }
    return "\(NSHomeDirectory())/.local/share/zhenping/township.db"
  }
}
