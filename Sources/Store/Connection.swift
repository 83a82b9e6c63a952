import Domain
import GRDB
import GRDBSQLite
import Glibc

/// How a connection to the database is set up; all that only SQLite has stands here.
enum Connection {
  /// `ZPNG`, in the header of every database of ours.
  static let applicationID: Int32 = 0x5A50_4E47

  static var writing: Configuration {
    var configuration = Configuration()
    configuration.label = "zhenping.store"
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try refuseForeign(db)
      try keepLog(db)
      let mode = try writeAhead(db)
      guard mode == "wal" || mode == "memory" else {
        throw Refusal(reason: .cannotShare, detail: "journal_mode is \(mode ?? "unknown")")
      }
      // What was reported as imported survives a power cut; one more sync per import is cheap.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // The log that stays behind is emptied on closing, instead of staying as long as it ever was.
      try db.execute(sql: "PRAGMA journal_size_limit = 1048576")
    }
    return configuration
  }

  static var reading: Configuration {
    var configuration = Configuration()
    configuration.label = "zhenping.store.reading"
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try refuseForeign($0) }
    return configuration
  }

  /// Refuses a database that another program keeps its own things in, before anything is changed.
  private static func refuseForeign(_ db: Database) throws {
    // One snapshot: between two looks another program may have made the database.
    try db.inTransaction(.deferred) {
      let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
      // GRDB makes its own table before our first migration writes the header.
      let tables = try Int.fetchOne(
        db, sql: "SELECT COUNT(*) FROM sqlite_master WHERE name NOT LIKE '%grdb_migrations%'")
      guard id == applicationID || tables == 0 else { throw Refusal(reason: .foreign) }
      return .commit
    }
  }

  /// Sets the database to be written ahead, and says what it is set to.
  ///
  /// SQLite does not wait by itself where several programs set a new database so at once.
  private static func writeAhead(_ db: Database) throws -> String? {
    let deadline = ContinuousClock.now + .seconds(5)
    while true {
      do {
        return try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < deadline
      {
        // On the writer's own thread, which has nothing else to do until the database is there.
        usleep(5_000)
      }
    }
  }

  /// Leaves the log behind when the last writer closes.
  ///
  /// Without it a reader that may not write in the folder, a kiosk's user for one, could not open the
  /// database at all while nobody writes.
  private static func keepLog(_ db: Database) throws {
    var isKept: CInt = 1
    let code = sqlite3_file_control(
      db.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &isKept)
    // One in memory has no log.
    guard code == SQLITE_OK || code == SQLITE_NOTFOUND else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }
}
