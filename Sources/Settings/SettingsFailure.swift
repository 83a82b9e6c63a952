public import TOML

/// Why something that the user has set is not used, and where it stands.
public struct SettingsFailure: Error, Equatable, Sendable {
  public let place: Place
  public let reason: Reason

  public enum Place: Equatable, Sendable {
    /// Line and column count from 1; `nil` where the whole file is at fault.
    case file(path: String, line: Int?, column: Int?)
    case variable(String)
  }

  public enum Reason: Equatable, Sendable {
    /// The system's number for what went wrong.
    case unreadable(CInt)
    case tooLarge
    case notUTF8
    case notTOML(TOMLFailure.Reason)
    case unknownKey(String, known: [String])
    case wrongType(key: String, found: String, expected: Expected)
    case unknownValue(key: String, found: String, known: [String])
    /// Neither from the root nor from the home folder, so that it would depend on where one stands.
    case relativePath(key: String, found: String)
  }

  public enum Expected: Sendable { case text, truth, table, keys }
}
