/// Why a file could not be read as a text.
public struct IntakeFailure: Error, Equatable, Sendable {
  /// As the user named it; `-` is standard input.
  public let file: String
  public let reason: Reason

  public enum Reason: Error, Equatable, Sendable {
    /// The system's number for why it would not open or read: `ENOENT`, `EACCES` …
    case unreadable(errno: Int32)
    case isFolder
    case empty
    /// Holds bytes that no text has; `offset` counts from 0.
    case notText(offset: Int)
    /// In none of UTF-8, UTF-16 and GB18030; `offset` is where GB18030 breaks off.
    case unknownEncoding(offset: Int)
    case tooLarge(limitInBytes: Int)
  }

  public init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }
}
