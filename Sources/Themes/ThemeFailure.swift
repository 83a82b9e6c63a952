/// Why a theme file was refused, and where.
public struct ThemeFailure: Error, Equatable {
  /// 1-based, as an editor counts; `nil` when the fault is that something is not there.
  public let line: Int?
  /// 1-based, in characters.
  public let column: Int?
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    /// Not TOML; what the parser says, in English.
    case notTOML(String)
    case missing(key: String)
    case unknown(key: String)
    case wrongType(key: String, expected: String)
    /// Written for another version of the program.
    case unknownSchema(Int)
    case unknownVariant(String)
    case unknownColour(String)
    case unknownAttribute(String)
  }
}
