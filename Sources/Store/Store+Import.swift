public import Domain
import GRDB

extension Store {
  /// Makes the store hold exactly what the documents say, as one act in one transaction.
  ///
  /// A document replaces the one of its name and place; a document that is stored already just so is
  /// left as it is, with its older date. Places that are not known yet are made from their codes.
  ///
  /// - Returns: What each document changed, in the order given.
  @discardableResult
  public func save(_ documents: [Document]) throws(StoreFailure) -> [Changes] {
    try write { db in
      let writer = DocumentWriter(db)
      return try documents.map { document in
        let stored = try Self.stored(document, db)
        let changes = Changes(from: stored?.document, to: document)
        guard let stored else {
          try writer.insert(document)
          return changes
        }
        if !stored.document.isSame(as: document) {
          try writer.replace(stored.id, with: document)
        }
        return changes
      }
    }
  }

  @discardableResult
  public func save(_ document: Document) throws(StoreFailure) -> Changes {
    let changes = try save([document])
    precondition(changes.count == 1, "one document, one list of changes")
    return changes[0]
  }

  /// What ``save(_:)`` would change; writes nothing.
  public func changes(saving document: Document) throws(StoreFailure) -> Changes {
    try read { db in Changes(from: try Self.stored(document, db)?.document, to: document) }
  }

  /// Takes back the last import that changed anything, and puts back what it replaced.
  ///
  /// - Returns: `nil` when there is nothing to take back.
  @discardableResult
  public func undoLastImport() throws(StoreFailure) -> ImportAct? {
    try write { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT id, imported_at FROM import_act ORDER BY id DESC LIMIT 1")
      else { return nil }
      let (id, importedAt) = (try row.integer(0), try row.text(1))
      let act = ImportAct(
        importedAt: importedAt,
        withdrawn: try DocumentReader(db, "document.act = ?", [id]).summaries(),
        restored: try DocumentReader(
          db, "document.replaced_by = ? AND document.act <> ?", [id, id]
        )
        .summaries())

      try db.execute(sql: "DELETE FROM document WHERE act = ?", arguments: [id])
      try db.execute(
        sql: "UPDATE document SET replaced_by = NULL WHERE replaced_by = ?", arguments: [id])
      try db.execute(sql: "DELETE FROM place WHERE act = ?", arguments: [id])
      try db.execute(sql: "DELETE FROM import_act WHERE id = ?", arguments: [id])
      return act
    }
  }

  /// The valid version of a document.
  private static func stored(
    _ document: Document, _ db: Database
  ) throws -> (id: Int, document: Document)? {
    let id = try Int.fetchOne(
      db,
      sql: """
        SELECT id FROM document
        WHERE name = ? AND place IS NOT DISTINCT FROM ? AND replaced_by IS NULL
        """,
      arguments: [document.name, document.place?.text])
    guard let id else { return nil }
    return try DocumentReader(db, "document.id = ?", [id]).documents().first.map { (id, $0) }
  }
}

extension Document {
  /// Whether importing one over the other would change nothing but the date.
  fileprivate func isSame(as other: Document) -> Bool {
    // Equal texts can be composed differently, and the offsets would then be wrong.
    period == other.period && report == other.report
      && report.text.utf8.elementsEqual(other.report.text.utf8)
  }
}
