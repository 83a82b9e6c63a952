public import Domain
import GRDB

extension Store {
  /// All that is known, from one snapshot; documents by name, place and period.
  public func ledger() throws(StoreFailure) -> Ledger {
    try read { db in
      Ledger(
        documents: try DocumentReader(db, "document.replaced_by IS NULL").documents(),
        places: try Self.places(db))
    }
  }

  /// The documents without their figures and texts; by name, place and period.
  public func documents() throws(StoreFailure) -> [DocumentSummary] {
    try read { try DocumentReader($0, "document.replaced_by IS NULL").summaries() }
  }

  /// Those of that name whose text is `text` to the byte.
  public func documents(
    named name: String, saying text: String
  ) throws(StoreFailure) -> [DocumentSummary] {
    try read { db in
      try DocumentReader(
        db, "document.replaced_by IS NULL AND document.name = ? AND document.text = ?",
        [name, text]
      )
      .summaries()
    }
  }

  public func places() throws(StoreFailure) -> PlaceTree {
    try read { try Self.places($0) }
  }

  private static func places(_ db: Database) throws -> PlaceTree {
    let rows = try Row.fetchCursor(db, sql: "SELECT code, name, parent FROM place")
    var places: [Place] = []
    while let row = try rows.next() {
      places.append(
        Place(
          code: Place.Code(try row.text(0)), name: try row.text(1),
          parent: try row.textIfAny(2).map { Place.Code($0) }))
    }
    return PlaceTree(places)
  }
}
