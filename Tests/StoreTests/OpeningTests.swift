import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Opening")
struct OpeningTests {
  /// Why `body` was refused; `nil` when it was not.
  private static func reason(_ body: () throws -> Void) throws -> StoreFailure.Reason? {
    do {
      try body()
      return nil
    } catch let failure as StoreFailure {
      return failure.reason
    }
  }

  enum Way: CaseIterable {
    case writing, reading

    func open(_ path: String) throws {
      switch self {
      case .writing: _ = try Store(path: path)
      case .reading: _ = try Store(readingAt: path)
      }
    }
  }

  @Test func `makes the file and the folders above it`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/share/zhenping/township.db"

    let store = try Store(path: path)

    #expect(try store.ledger() == Ledger())
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `what was saved is there the next time`() throws {
    let folder = try TemporaryFolder()
    let document = Specimen.document([Specimen.figure("poverty.current", 649)])

    try Store(path: folder.database).save(document)

    #expect(try Store(path: folder.database).ledger().documents == [document])
    #expect(try Store(readingAt: folder.database).ledger().documents == [document])
  }

  @Test func `a reader never makes a file`() throws {
    let folder = try TemporaryFolder()

    let reason = try Self.reason { _ = try Store(readingAt: folder.database) }

    #expect(reason == .noSuchFile)
    #expect(try folder.names.isEmpty)
  }

  @Test func `a reader cannot write`() throws {
    let folder = try TemporaryFolder()
    let writer = try Store(path: folder.database)
    let reader = try Store(readingAt: folder.database)
    let before = try writer.dump()

    let reason = try Self.reason {
      try reader.save(Specimen.document([Specimen.figure("poverty.current", 1)]))
    }

    #expect(reason == .readOnly)
    #expect(try writer.dump() == before)
  }

  @Test(arguments: Way.allCases)
  func `a file that is something else is refused and left alone`(way: Way) throws {
    let folder = try TemporaryFolder()
    let text = Data(String(repeating: "上半年总结", count: 500).utf8)
    try text.write(to: URL(filePath: folder.database))

    let reason = try Self.reason { try way.open(folder.database) }

    #expect(reason == .notADatabase)
    #expect(try Data(contentsOf: URL(filePath: folder.database)) == text)
  }

  @Test(arguments: Way.allCases)
  func `another program's database is refused and left alone`(way: Way) throws {
    let folder = try TemporaryFolder()
    try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "CREATE TABLE a (b)") }
    let bytes = try Data(contentsOf: URL(filePath: folder.database))

    let reason = try Self.reason { try way.open(folder.database) }

    #expect(reason == .foreign)
    #expect(try Data(contentsOf: URL(filePath: folder.database)) == bytes)
  }

  @Test(arguments: Way.allCases)
  func `a newer program's database is refused`(way: Way) throws {
    let folder = try TemporaryFolder()
    try Store(path: folder.database).execute("INSERT INTO grdb_migrations VALUES ('99 future')")

    let reason = try Self.reason { try way.open(folder.database) }

    #expect(reason == .newerProgram)
  }

  @Test func `a reader refuses an older database`() throws {
    let folder = try TemporaryFolder()
    try Store(path: folder.database).execute("DELETE FROM grdb_migrations")

    let reason = try Self.reason { _ = try Store(readingAt: folder.database) }

    #expect(reason == .olderProgram)
  }

  @Test func `an empty file is no database yet to a reader, and becomes one for a writer`() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(filePath: folder.database))

    let reason = try Self.reason { _ = try Store(readingAt: folder.database) }

    #expect(reason == .noSuchFile)
    #expect(try Store(path: folder.database).ledger() == Ledger())
  }

  @Test(arguments: Way.allCases)
  func `a folder is not opened`(way: Way) throws {
    let folder = try TemporaryFolder()

    let reason = try Self.reason { try way.open(folder.path) }

    #expect(reason == .isFolder)
  }

  @Test func `a folder that cannot be made is named`() throws {
    let reason = try Self.reason {
      _ = try Store(path: "/dev/null/zhenping/township.db")
    }

    #expect(reason == .cannotCreateFolder("/dev/null/zhenping"))
  }

  @Test(.enabled(if: getuid() != 0, "the administrator may write anywhere"))
  func `a file without write permission can be read but not written`() throws {
    let folder = try TemporaryFolder()
    let document = Specimen.document([Specimen.figure("poverty.current", 649)])
    try Store(path: folder.database).save(document)
    for name in try folder.names {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o444], ofItemAtPath: "\(folder.path)/\(name)")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    }

    let reason = try Self.reason {
      try Store(path: folder.database).save(Specimen.document([]))
    }

    #expect(reason == .readOnly)
    #expect(try Store(readingAt: folder.database).ledger().documents == [document])
  }
}
