public import Domain
import GRDB
import Glibc

/// The database of documents and their figures.
///
/// Every call blocks until the disk has answered, for up to five seconds where another program holds
/// the database, so none is made on the main loop. Calls from several threads wait for each other.
public final class Store: Sendable {
  let queue: DatabaseQueue
  /// The database's file; empty for one in memory.
  public let path: String

  /// Opens the database at `path` for reading and writing.
  ///
  /// Creates the file, and its folder, where they are missing; brings the schema up to date.
  public init(path: String) throws(StoreFailure) {
    try Folder.create(for: path)
    self.path = path
    queue = try StoreFailure.wrap(path) {
      let queue = try DatabaseQueue(path: path, configuration: Connection.writing)
      try Schema.bringUpToDate(queue)
      return queue
    }
  }

  /// Opens the database at `path` for reading only, beside whoever writes it.
  ///
  /// One that an older program wrote is read as it is, where that can be. Never creates it: a
  /// missing file is a failure with the reason `noSuchFile`.
  public init(readingAt path: String) throws(StoreFailure) {
    self.path = path
    queue = try StoreFailure.wrap(path) {
      // Looking first, because a file that is made right after SQLite missed it leaves no trace of
      // why it could not be opened.
      guard access(path, F_OK) == 0 || errno != ENOENT else { throw Refusal(reason: .noSuchFile) }
      let queue = try DatabaseQueue(path: path, configuration: Connection.reading)
      try Schema.requireReadable(queue)
      return queue
    }
  }

  private init(inMemory configuration: Configuration) throws(StoreFailure) {
    path = ""
    queue = try StoreFailure.wrap("") {
      let queue = try DatabaseQueue(configuration: configuration)
      try Schema.bringUpToDate(queue)
      return queue
    }
  }

  /// A database of its own that is gone with the value.
  public static func inMemory() throws(StoreFailure) -> Store {
    try Store(inMemory: Connection.writing)
  }

  /// Runs `body` on one snapshot of the database.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    try StoreFailure.wrap(path) { try queue.read(body) }
  }

  /// Runs `body` in one transaction, which is rolled back when it throws.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    try StoreFailure.wrap(path) { try queue.write(body) }
  }
}
