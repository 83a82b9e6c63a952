/// Why something could not be written.
public struct OutputFailure: Error, Equatable {
  public let path: String
  public let reason: Reason

  public enum Reason: Error, Equatable {
    /// The file is there, and nobody said to overwrite it.
    case exists
    /// The system's number of what went wrong.
    case system(CInt)
  }
}
