public import Domain
import GRDB

extension Store {
  /// How the database stands; reads the whole file once to see whether it is sound.
  public func facts() throws(StoreFailure) -> DatabaseFacts {
    try read { db in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      let applied = try Schema.migrator.appliedIdentifiers(db)
      let known = Schema.migrator.migrations
      let check = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? ""
      return DatabaseFacts(
        steps: known.count { applied.contains($0) }, knownSteps: known.count,
        documents: try count("SELECT COUNT(*) FROM document WHERE replaced_by IS NULL"),
        replaced: try count("SELECT COUNT(*) FROM document WHERE replaced_by IS NOT NULL"),
        figures: try count(
          """
          SELECT COUNT(*) FROM figure
          WHERE document IN (SELECT id FROM document WHERE replaced_by IS NULL)
          """),
        places: try count("SELECT COUNT(*) FROM place"),
        lastImport: try String.fetchOne(
          db, sql: "SELECT imported_at FROM import_act ORDER BY id DESC LIMIT 1"),
        journal: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
        damage: check == "ok" ? nil : check,
        engine: "SQLite \(try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "")")
    }
  }
}
