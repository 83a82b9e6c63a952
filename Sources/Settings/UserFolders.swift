import Glibc

/// Where the user keeps what belongs to programs.
///
/// A variable that is empty or relative counts as not set:
/// https://specifications.freedesktop.org/basedir-spec
public struct UserFolders: Sendable {
  public let home: String?
  /// Our own in it, as is ``state``; `nil` without a home.
  public let configuration: String?
  public let state: String?

  /// Reads a variable, `nil` when it is not set or empty.
  public typealias Environment = (String) -> String?

  public init(environment: Environment = UserFolders.variable) {
    func folder(_ name: String, else usual: String) -> String? {
      let chosen = environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
      return (chosen ?? environment("HOME").map { "\($0)/\(usual)" }).map { "\($0)/zhenping" }
    }
    home = environment("HOME")
    configuration = folder("XDG_CONFIG_HOME", else: ".config")
    state = folder("XDG_STATE_HOME", else: ".local/state")
  }

  /// A variable of the process, `nil` when it is not set or empty.
  public static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
