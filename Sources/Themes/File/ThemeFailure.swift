public import TOML

/// Why a theme file was refused, or what in it was passed over, and where.
public struct ThemeFailure: Error, Equatable, Sendable {
  /// 1-based, as an editor counts; `nil` when the fault is that something is not there.
  public let line: Int?
  /// 1-based, in Unicode scalars.
  public let column: Int?
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    case notTOML(TOMLFailure.Reason)
    case missing(key: String)
    case unknown(key: String)
    case wrongType(key: String, expected: String)
    /// Written for another version of the program.
    case unknownSchema(Int)
    case unknownVariant(String)
    case unknownColour(String)
    case unknownAttribute(String)
    /// A colour number that is not one of 16...255.
    case unknownNumber(Int)
    case unknownContrast(String)
    case unknownGlyphs(String)
    /// There is no theme of the name to inherit from.
    case unknownParent(String)
    /// The themes that inherit from each other, the first once more at the end.
    case inheritsItself([String])
    /// The fault is in a theme that this one inherits from; the place is that of `inherits`.
    indirect case parent(name: String, ThemeFailure)
  }
}
