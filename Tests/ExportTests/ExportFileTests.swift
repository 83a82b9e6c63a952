import Glibc
import Testing

@testable import Export

/// Files that an export leaves behind.
@Suite("Files")
struct ExportFileTests {
  @Test func `a name that is taken gets a number, and nothing is overwritten`() throws {
    let folder = try Folder()

    let paths = try (1...3).map { number in
      try ExportFile.write([UInt8(number)], named: "清河镇", ending: "csv", in: folder.path)
    }

    #expect(paths == ["清河镇.csv", "清河镇-2.csv", "清河镇-3.csv"].map { "\(folder.path)/\($0)" })
    #expect(paths.map(folder.bytes) == [[1], [2], [3]])
  }

  @Test func `a file is readable by all and writable by its owner at most`() throws {
    let folder = try Folder()
    let path = try ExportFile.write([1], named: "a", ending: "csv", in: folder.path)

    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 & ~0o644 == 0)
    #expect(status.st_mode & 0o600 == 0o600)
  }

  @Test func `a folder that cannot be written to is a failure with the system's reason`() throws {
    let folder = try Folder()
    let file = try ExportFile.write([], named: "file", ending: "txt", in: folder.path)

    #expect(
      throws: OutputFailure(path: "\(file)/a.csv", reason: .system(ENOTDIR))
    ) { try ExportFile.write([1], named: "a", ending: "csv", in: file) }
    let missing = folder.path + "/none"
    #expect(
      throws: OutputFailure(path: "\(missing)/a.csv", reason: .system(ENOENT))
    ) { try ExportFile.write([1], named: "a", ending: "csv", in: missing) }
  }

  @Test func `a file of that very name is overwritten only when told, and then as a whole`() throws
  {
    let folder = try Folder()
    let path = folder.path + "/a.csv"
    try ExportFile.write([1, 2, 3], to: path, overwriting: false)

    #expect(throws: OutputFailure(path: path, reason: .exists)) {
      try ExportFile.write([4], to: path, overwriting: false)
    }
    #expect(folder.bytes(of: path) == [1, 2, 3])

    try ExportFile.write([5], to: path, overwriting: true)
    #expect(folder.bytes(of: path) == [5])
    #expect(folder.names == ["a.csv"])
  }

  @Test func `a link stays a link, its file gets the bytes`() throws {
    let folder = try Folder()
    let target = try ExportFile.write([1], named: "target", ending: "csv", in: folder.path)
    let link = folder.path + "/link.csv"
    #expect(symlink(target, link) == 0)

    try ExportFile.write([2], to: link, overwriting: true)

    #expect(folder.bytes(of: target) == [2])
    var status = stat()
    #expect(lstat(link, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func `a device that is full says so, and stays a device`() {
    #expect(throws: OutputFailure(path: "/dev/full", reason: .system(ENOSPC))) {
      try ExportFile.write([1], to: "/dev/full", overwriting: true)
    }
    var status = stat()
    #expect(stat("/dev/full", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }
}

/// A folder of a test's own.
private final class Folder {
  let path: String

  struct NotMade: Error {}

  init() throws {
    var template = Array("/tmp/zhenping-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NotMade() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }
}
