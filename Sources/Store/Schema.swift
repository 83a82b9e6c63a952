import Domain
import GRDB

/// The shape of the database, as the list of steps that made it.
///
/// A step that has shipped is never edited; a change is a new step at the end.
enum Schema {
  /// The steps that a reader cannot do without; the others change only what may be written.
  private static let readSteps = ["1 documents"]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents", migrate: createDocuments)
    // It moves no row, so there is no reference to check.
    migrator.registerMigration(
      "2 periods", foreignKeyChecks: .immediate, migrate: tellPeriodsApart)
    return migrator
  }

  /// Runs the steps that the database lacks.
  static func bringUpToDate(_ queue: DatabaseQueue) throws {
    guard try isOutdated(queue) else { return }
    do {
      try migrator.migrate(queue)
    } catch {
      // Two programs may open a new database at once; the second finds the first one's work done.
      guard try !isOutdated(queue) else { throw error }
    }
  }

  /// Refuses a database that lacks a step that reading takes, since a reader cannot run it.
  static func requireReadable(_ queue: DatabaseQueue) throws {
    guard try lacks(readSteps, queue) else { return }
    // One that is just being made is no older program's.
    let isEmpty = try queue.read { try !$0.tableExists("document") }
    throw Refusal(reason: isEmpty ? .noSuchFile : .olderProgram)
  }

  private static func isOutdated(_ queue: DatabaseQueue) throws -> Bool {
    try lacks(migrator.migrations, queue)
  }

  private static func lacks(_ steps: [String], _ queue: DatabaseQueue) throws -> Bool {
    try queue.read { db in
      // Looking for the table first makes all that follows see one snapshot: the migrator's own
      // look is two, between which another program may have made it.
      guard try db.tableExists("grdb_migrations") else { return true }
      guard try !migrator.hasBeenSuperseded(db) else { throw Refusal(reason: .newerProgram) }
      return try !migrator.appliedIdentifiers(db).isSuperset(of: steps)
    }
  }

  /// A document that was imported again stays, marked with the act that replaced it, so that undoing
  /// is to remove the act's documents and the marks.
  private static func createDocuments(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA application_id = \(Connection.applicationID);

        CREATE TABLE import_act (
          id INTEGER NOT NULL PRIMARY KEY,
          imported_at TEXT NOT NULL
        ) STRICT;

        CREATE TABLE place (
          code TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
          name TEXT NOT NULL,
          parent TEXT REFERENCES place (code),
          act INTEGER NOT NULL REFERENCES import_act (id)
        ) STRICT;

        CREATE TABLE document (
          id INTEGER NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          place TEXT REFERENCES place (code),
          period TEXT,
          imported_at TEXT NOT NULL,
          title TEXT,
          stated_period TEXT,
          stated_place TEXT,
          text TEXT NOT NULL,
          act INTEGER NOT NULL REFERENCES import_act (id) ON DELETE CASCADE,
          replaced_by INTEGER REFERENCES import_act (id) ON DELETE SET NULL
        ) STRICT;

        CREATE UNIQUE INDEX document_identity ON document (name, COALESCE(place, ''))
          WHERE replaced_by IS NULL;

        CREATE TABLE figure (
          document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          ordinal INTEGER NOT NULL,
          indicator TEXT,
          label TEXT NOT NULL,
          coefficient TEXT,
          scale INTEGER,
          unit TEXT NOT NULL,
          written_digits TEXT NOT NULL,
          written_unit TEXT NOT NULL,
          bound TEXT NOT NULL,
          as_of_words TEXT,
          as_of_day TEXT,
          marks TEXT NOT NULL,
          section TEXT NOT NULL,
          quote_start INTEGER NOT NULL,
          quote_end INTEGER NOT NULL CHECK (quote_end >= quote_start),
          number_start INTEGER NOT NULL,
          number_end INTEGER NOT NULL CHECK (number_end >= number_start),
          PRIMARY KEY (document, ordinal),
          CHECK ((coefficient IS NULL) = (scale IS NULL)),
          CHECK (as_of_words IS NOT NULL OR as_of_day IS NULL)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE figure_segment (
          document INTEGER NOT NULL,
          owner INTEGER NOT NULL,
          ordinal INTEGER NOT NULL,
          kind TEXT NOT NULL,
          name TEXT NOT NULL,
          PRIMARY KEY (document, owner, ordinal),
          FOREIGN KEY (document, owner) REFERENCES figure (document, ordinal) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE claim (
          document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          ordinal INTEGER NOT NULL,
          kind TEXT NOT NULL,
          words TEXT NOT NULL,
          section TEXT NOT NULL,
          quote_start INTEGER NOT NULL,
          quote_end INTEGER NOT NULL CHECK (quote_end >= quote_start),
          number_start INTEGER NOT NULL,
          number_end INTEGER NOT NULL CHECK (number_end >= number_start),
          PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE claim_segment (
          document INTEGER NOT NULL,
          owner INTEGER NOT NULL,
          ordinal INTEGER NOT NULL,
          kind TEXT NOT NULL,
          name TEXT NOT NULL,
          PRIMARY KEY (document, owner, ordinal),
          FOREIGN KEY (document, owner) REFERENCES claim (document, ordinal) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        """)
  }

  /// Reports of several periods may bear one name.
  private static func tellPeriodsApart(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP INDEX document_identity;

        CREATE UNIQUE INDEX document_identity
          ON document (name, COALESCE(place, ''), COALESCE(period, ''))
          WHERE replaced_by IS NULL;
        """)
  }
}
