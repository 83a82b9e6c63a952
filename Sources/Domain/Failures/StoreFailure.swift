/// Why the database could not do what was asked; nothing was changed by it.
public struct StoreFailure: Error, Hashable, Sendable {
  /// The database's file; empty for one in memory.
  public let path: String
  public let reason: Reason
  /// The engine's own words, for the log; never the message itself.
  public let detail: String

  public enum Reason: Hashable, Sendable {
    /// Another program kept the database locked for longer than we wait.
    case busy
    /// The disk, or the quota.
    case full
    case corrupt
    case notADatabase
    /// A database, but not one of ours.
    case foreign
    /// Written by a program that knows more than this one.
    case newerProgram
    /// Written by an older program, and opened only for reading, so it cannot be brought up to date.
    case olderProgram
    case readOnly
    /// The system's permissions say no.
    case notAllowed
    /// Also for a file that is there but still empty.
    case noSuchFile
    case isFolder
    case cannotCreateFolder(String)
    /// The disk did not do what it was told.
    case inputOutput
    /// The file system cannot share a database between programs: some network drives.
    case cannotShare
    /// A stored value that this program has no meaning for.
    case unknownValue(column: String, value: String)
    /// A text to be kept holds U+0000, which no database column keeps.
    case nulInText
    case other
  }

  public init(path: String, reason: Reason, detail: String = "") {
    self.path = path
    self.reason = reason
    self.detail = detail
  }
}
