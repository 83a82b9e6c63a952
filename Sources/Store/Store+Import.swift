public import Domain
import GRDB

extension Store {
  /// Makes the store hold exactly what the documents say, as one act in one transaction.
  ///
  /// A document replaces the one of its name, place and period, and what else ``Namesake`` tells to
  /// be the same report. One that is stored already just so is left as it is, with its older date.
  /// Places that are not known yet are made from their codes.
  ///
  /// - Returns: What each document changed, in the order given.
  @discardableResult
  public func save(_ documents: [Document]) throws(StoreFailure) -> [Changes] {
    try write { db in
      let writer = DocumentWriter(db)
      return try documents.map { document in
        let old = try Self.replaced(by: document, db)
        if !old.others.isEmpty || old.version?.isSame(as: document) != true {
          try writer.write(document, replacing: old.ids)
        }
        return Changes(from: old.version, and: old.others, to: document)
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
    try read { db in
      let old = try Self.replaced(by: document, db)
      return Changes(from: old.version, and: old.others, to: document)
    }
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

  /// What a document takes the place of: the version to compare it with, and further ones.
  private static func replaced(by document: Document, _ db: Database) throws -> Replaced {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, period, text = ? FROM document
        WHERE name = ? AND COALESCE(place, '') = ? AND replaced_by IS NULL ORDER BY id
        """,
      arguments: [document.report.text, document.name, document.place?.text ?? ""])
    var namesakes: [Namesake] = []
    while let row = try rows.next() {
      namesakes.append(
        Namesake(
          id: try row.integer(0), period: try row.periodIfAny(1),
          hasSameText: try row.integer(2) == 1))
    }
    let ids = namesakes.replaced(byReportOn: document.period).map(\.id)
    guard let first = ids.first else { return Replaced() }
    return Replaced(
      ids: ids, version: try DocumentReader(db, "document.id = ?", [first]).documents().first,
      others: try ids.dropFirst().flatMap {
        try DocumentReader(db, "document.id = ?", [$0]).summaries()
      })
  }
}

private struct Replaced {
  var ids: [Int] = []
  var version: Document?
  var others: [DocumentSummary] = []
}

extension Document {
  /// Whether importing one over the other would change nothing but the date.
  fileprivate func isSame(as other: Document) -> Bool {
    // Equal texts can be composed differently, and the offsets would then be wrong.
    period == other.period && report == other.report
      && report.text.utf8.elementsEqual(other.report.text.utf8)
  }
}
