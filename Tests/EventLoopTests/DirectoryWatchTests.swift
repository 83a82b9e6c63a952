import EventLoop
import Glibc
import Testing

@Suite("Directory watch")
struct DirectoryWatchTests {
  @Test func `names the files that were written or moved in`() throws {
    let folder = try Folder()
    var watch = try folder.watch()
    #expect(watch.changes().names == [])

    folder.write("报告.txt")
    folder.write("draft")
    folder.move("draft", to: "final")

    #expect(wait(for: [watch.descriptor]).readable == [watch.descriptor])
    #expect(watch.changes().names == ["报告.txt", "draft", "final"])
    #expect(watch.changes().names == [])
  }

  @Test func `tells of removals only when asked`() throws {
    let folder = try Folder()
    folder.write("gone")
    var finished = try folder.watch()
    var any = try folder.watch(for: .any)
    var list = try folder.watch(for: .finishedOrGone)

    folder.remove("gone")

    #expect(finished.changes().names == [])
    #expect(any.changes().names == ["gone"])
    #expect(list.changes().names == ["gone"])
  }

  @Test func `tells of what has appeared and not of what is written into it`() throws {
    let folder = try Folder()
    folder.write("file")
    var watch = try folder.watch(for: .appeared)

    folder.write("file")
    #expect(watch.changes().names == [])
    folder.write("draft")
    #expect(watch.changes().names == ["draft"])
  }

  @Test func `says that it is over when the directory goes`() throws {
    let folder = try Folder()
    var watch = try folder.watch()

    folder.removeAll()

    #expect(watch.changes().isOver)
  }

  @Test func `does not begin where there is no directory`() throws {
    let folder = try Folder()
    folder.write("file")

    for name in ["none", "file"] where DirectoryWatch(path: "\(folder.path)/\(name)") != nil {
      Issue.record("watches \(name)")
    }
  }
}

/// A directory for one test, removed at its end.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/watch.XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { removeAll() }

  // #require cannot take what cannot be copied.
  func watch(for change: DirectoryWatch.Change = .finished) throws -> DirectoryWatch {
    guard let watch = DirectoryWatch(path: path, for: change) else { throw Unwatchable() }
    return watch
  }

  struct Unwatchable: Error {}

  func write(_ name: String) {
    guard let file = fopen("\(path)/\(name)", "w") else { return }
    fputs("text", file)
    fclose(file)
  }

  func move(_ name: String, to other: String) { rename("\(path)/\(name)", "\(path)/\(other)") }

  func remove(_ name: String) { unlink("\(path)/\(name)") }

  func removeAll() {
    for name in ["报告.txt", "draft", "final", "gone", "file"] { remove(name) }
    rmdir(path)
  }
}
