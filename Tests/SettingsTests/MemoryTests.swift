import Testing

@testable import Settings

@Suite("Memory")
struct MemoryTests {
  @Test func `comes back as it was saved`() throws {
    let folder = try TemporaryFolder()
    let memory = Memory(values: [
      "screen": "panel 贫困", "filter": "a=b\\n\nc\r\n=", "": "", "empty": "",
    ])
    let file = MemoryFile(of: "/srv/a.db", in: "\(folder.path)/not/yet")

    try file.save(memory)

    #expect(try file.load() == memory)
  }

  @Test func `is empty before anything was saved`() throws {
    let folder = try TemporaryFolder()

    #expect(try MemoryFile(of: "/srv/a.db", in: folder.path).load() == Memory())
  }

  @Test func `keeps databases apart`() throws {
    let folder = try TemporaryFolder()
    let first = MemoryFile(of: "/srv/a.db", in: folder.path)
    let second = MemoryFile(of: "/srv/b.db", in: folder.path)

    try first.save(Memory(values: ["screen": "first"]))
    try second.save(Memory(values: ["screen": "second"]))

    #expect(try first.load().values == ["screen": "first"])
    #expect(
      folder.names
        == [first, second].map { String($0.path.split(separator: "/").last ?? "") }.sorted())
  }

  @Test func `is nothing of another database whose file has the same name`() throws {
    let folder = try TemporaryFolder()
    let file = MemoryFile(of: "/srv/a.db", in: folder.path)

    try folder.write("zhenping memory 1\n/srv/other.db\nscreen=x\n", to: name(of: file))

    #expect(try file.load() == Memory())
  }

  @Test(arguments: [
    ("", 1), ("zhenping memory 2\n/srv/a.db\n", 1), ("zhenping memory 1\n/srv/a.db\nscreen", 1),
    ("zhenping memory 1\n/srv/a.db\nscreen\n", 3),
    ("zhenping memory 1\n/srv/a.db\na=b\nc=\\x\n", 4),
  ])
  func `refuses what it has not written`(text: String, line: Int) throws {
    let folder = try TemporaryFolder()
    let file = MemoryFile(of: "/srv/a.db", in: folder.path)
    try folder.write(text, to: name(of: file))

    #expect(throws: MemoryFailure(path: file.path, reason: .garbled(line: line))) {
      try file.load()
    }
  }

  @Test func `says why it cannot be saved`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    let file = MemoryFile(of: "/srv/a.db", in: "\(folder.path)/file")

    #expect(throws: MemoryFailure(path: file.path, reason: .system(20))) {
      try file.save(Memory(values: ["a": "b"]))
    }
    #expect(folder.names == ["file"])
  }

  private func name(of file: MemoryFile) -> String {
    String(file.path.split(separator: "/").last ?? "")
  }
}
