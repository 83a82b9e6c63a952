import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// A save that fails changes nothing.
@Suite("Failing")
struct FailingTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let before: String
  private let next = Specimen.document(
    (0..<2_000).map { Specimen.figure("visit.done", $0) }, importedAt: "2026-11-24 08:00")

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.database)
    try store.save(Specimen.document((0..<200).map { Specimen.figure("poverty.current", $0) }))
    before = try store.dump()
  }

  private func reasonOfSaving(_ document: Document) -> StoreFailure.Reason? {
    do {
      try store.save([Specimen.document(named: "first.txt", []), document])
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `in the midst of its rows`() throws {
    try store.execute(
      """
      CREATE TRIGGER fault BEFORE INSERT ON figure WHEN NEW.ordinal = 1500
      BEGIN SELECT RAISE(ABORT, 'fault'); END
      """)

    #expect(reasonOfSaving(next) == .other)
    #expect(try store.dump() == before)
  }

  @Test func `on a full disk`() throws {
    try store.execute("PRAGMA max_page_count = 1")

    #expect(reasonOfSaving(next) == .full)
    #expect(try store.dump() == before)
    #expect(try Store(readingAt: folder.database).dump() == before)
  }

  @Test func `for a text that no column keeps`() throws {
    var figure = Specimen.figure("visit.done", 3)
    figure.label = "a\0b"

    #expect(reasonOfSaving(Specimen.document([figure])) == .nulInText)
    #expect(try store.dump() == before)
  }

  @Test func `while another program holds the database for too long`() throws {
    let other = try Store(path: folder.database)
    try store.execute("PRAGMA busy_timeout = 0")

    let reason = try other.queue.write { _ in reasonOfSaving(next) }

    #expect(reason == .busy)
    #expect(try store.dump() == before)
  }

  @Test func `a damaged file says so`() throws {
    try store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try store.queue.close()
    let file = try FileHandle(forUpdating: URL(filePath: folder.database))
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 60_000))
    try file.close()

    #expect {
      _ = try Store(readingAt: folder.database).ledger()
    } throws: { error in
      (error as? StoreFailure)?.reason == .corrupt
    }
  }

  @Test func `a value that nobody knows is named`() throws {
    try store.execute("UPDATE figure SET bound = '?' WHERE ordinal = 3")

    #expect(
      throws: StoreFailure(
        path: folder.database, reason: .unknownValue(column: "bound", value: "?"))
    ) {
      try store.ledger()
    }
  }
}
