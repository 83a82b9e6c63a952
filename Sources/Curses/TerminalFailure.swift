/// Why the screen cannot be had; the program can still print plain text.
public struct TerminalFailure: Error, Equatable {
  /// What `TERM` says.
  public let terminalType: String
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is not set.
    case noType
    /// The system has no description of that type.
    case unknownType
    /// The type is known as one that cannot place its cursor, as `dumb` is.
    case cannotPlaceCursor
  }
}
