import Dispatch
import Domain
import Foundation
import Glibc
import Synchronization
import Testing

@testable import Store

@Suite("Sharing")
struct SharingTests {
  private static func version(_ number: Int) -> Document {
    Specimen.document((0..<50).map { _ in Specimen.figure("poverty.current", number) })
  }

  @Test func `readers see whole documents while a writer writes`() throws {
    let folder = try TemporaryFolder()
    let path = folder.database
    try Store(path: path).save(Self.version(0))
    let isDone = Atomic(false)
    let failures = Mutex<[String]>([])
    let snapshots = Atomic(0)

    DispatchQueue.concurrentPerform(iterations: 4) { index in
      do {
        if index == 0 {
          defer { isDone.store(true, ordering: .relaxed) }
          let writer = try Store(path: path)
          for number in 1...60 { try writer.save(Self.version(number)) }
          return
        }
        let reader = try Store(readingAt: path)
        var latest = 0
        repeat {
          let documents = try reader.ledger().documents
          let numbers = Set(documents.flatMap { $0.report.figures.map(\.written.digits) })
          let number = try #require(numbers.first.flatMap { Int($0) })
          #expect(numbers.count == 1 && documents.first?.report.figures.count == 50)
          #expect(number >= latest)
          latest = number
          snapshots.add(1, ordering: .relaxed)
        } while !isDone.load(ordering: .relaxed)
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }

    #expect(failures.withLock { $0 } == [])
    #expect(snapshots.load(ordering: .relaxed) >= 3)
  }

  @Test func `writers wait for each other`() throws {
    let folder = try TemporaryFolder()
    let path = folder.database
    let failures = Mutex<[String]>([])

    // Nobody has made the file, so this is the race to make it as well.
    DispatchQueue.concurrentPerform(iterations: 6) { writer in
      do {
        let store = try Store(path: path)
        for number in 0..<5 {
          try store.save(Specimen.document(named: "\(writer)-\(number).txt", []))
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }

    #expect(failures.withLock { $0 } == [])
    #expect(try Store(readingAt: path).documents().count == 30)
  }

  @Test func `several may make the database at once`() throws {
    let failures = Mutex<[String]>([])

    for _ in 1...20 {
      let folder = try TemporaryFolder()
      let path = folder.database
      DispatchQueue.concurrentPerform(iterations: 6) { _ in
        do {
          _ = try Store(path: path)
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }

    #expect(failures.withLock { $0 } == [])
  }

  @Test(arguments: 1...8)
  func `a reader may come while the database is being made`(_: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.database
    let failures = Mutex<[String]>([])

    DispatchQueue.concurrentPerform(iterations: 4) { index in
      do {
        if index == 0 {
          try Store(path: path).save(Self.version(1))
          return
        }
        for _ in 1...20 { _ = try Store(readingAt: path).ledger() }
      } catch {
        guard (error as? StoreFailure)?.reason != .noSuchFile else { return }
        failures.withLock { $0.append("\(error)") }
      }
    }

    #expect(failures.withLock { $0 } == [])
  }

  @Test func `the data version tells the commits of others from one's own`() throws {
    let folder = try TemporaryFolder()
    let writer = try Store(path: folder.database)
    let reader = try Store(readingAt: folder.database)
    let before = (reader: try reader.dataVersion(), writer: try writer.dataVersion())

    try writer.save(Self.version(1))

    let after = try reader.dataVersion()
    #expect(after != before.reader)
    #expect(try reader.dataVersion() == after)
    #expect(try writer.dataVersion() == before.writer)
  }

  @Test func `a commit modifies a file that is watched`() throws {
    let folder = try TemporaryFolder()
    let writer = try Store(path: folder.database)
    let reader = try Store(readingAt: folder.database)
    #expect(reader.watchedFolder == folder.path)
    let watch = inotify_init1(CInt(IN_NONBLOCK))
    defer { close(watch) }
    inotify_add_watch(watch, folder.path, UInt32(IN_MODIFY))

    try writer.save(Self.version(1))

    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(watch, &buffer, buffer.count)
    #expect(count > 0)
    let names = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    #expect(reader.watchedNames.contains { names.contains($0) })
  }

  @Test func `one in memory has nothing to watch`() throws {
    #expect(try Store.inMemory().watchedFolder == nil)
    #expect(try Store.inMemory().watchedNames == [])
  }
}
