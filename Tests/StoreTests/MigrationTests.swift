import Domain
import Testing

@testable import Store

/// A database that a program before this one wrote.
@Suite("Migration")
struct MigrationTests {
  private let folder: TemporaryFolder
  private let first = Specimen.document(
    named: "总结.txt", [Specimen.figure("poverty.current", 649)], period: Period("2023-H1"))
  private let second = Specimen.document(
    named: "总结.txt", [Specimen.figure("poverty.current", 640)], period: Period("2023-H2"))

  init() throws {
    folder = try TemporaryFolder()
    let store = try Store(path: folder.database)
    try store.execute(
      """
      DELETE FROM grdb_migrations WHERE identifier = '2 periods';
      DROP INDEX document_identity;
      CREATE UNIQUE INDEX document_identity ON document (name, COALESCE(place, ''))
        WHERE replaced_by IS NULL;
      """)
    try store.save(first)
  }

  @Test func `a writer brings it up to date and keeps what it holds`() throws {
    let store = try Store(path: folder.database)

    try store.save(second)

    #expect(try store.ledger().documents == [first, second])
  }

  @Test func `an import of before is still taken back`() throws {
    let store = try Store(path: folder.database)

    #expect(try store.undoLastImport()?.withdrawn == [DocumentSummary(first)])
    #expect(try store.ledger().documents.isEmpty)
  }

  @Test func `a reader reads it as it is`() throws {
    #expect(try Store(readingAt: folder.database).ledger().documents == [first])
  }

  @Test func `a reader goes on while it is brought up to date`() throws {
    let reader = try Store(readingAt: folder.database)

    try Store(path: folder.database).save(second)

    #expect(try reader.ledger().documents == [first, second])
  }

  @Test func `the new index forbids what the old one forbade, period by period`() throws {
    let store = try Store(path: folder.database)
    let twin = """
      INSERT INTO document (name, period, imported_at, text, act)
      SELECT name, period, imported_at, text, act FROM document
      """

    #expect(throws: (any Error).self) { try store.execute(twin) }
    #expect(try store.documents().count == 1)
  }
}
