import Domain
import Testing

@testable import Store

@Suite("Undo")
struct UndoTests {
  @Test func `puts back exactly what was there, act by act`() throws {
    let store = try Store.inMemory()
    var random = RandomDocuments(seed: 7)
    var dumps = [try store.dump()]
    for _ in 1...6 {
      let names = ["a.txt", "b.txt", "c.txt"].filter { _ in random.next() % 3 > 0 }
      try store.save((names + ["d.txt"]).map { random.document($0, figureCount: 12) })
      dumps.append(try store.dump())
    }

    for dump in dumps.dropLast().reversed() {
      try store.undoLastImport()
      #expect(try store.dump() == dump)
    }

    #expect(try store.undoLastImport() == nil)
  }

  @Test func `says what it took back and what is valid again`() throws {
    let store = try Store.inMemory()
    let old = Specimen.document([Specimen.figure("poverty.current", 649)])
    let new = Specimen.document(
      [Specimen.figure("poverty.current", 640)], importedAt: "2026-11-24 08:00")
    let other = Specimen.document(named: "h2.txt", [], importedAt: "2026-11-24 08:00")
    try store.save(old)
    try store.save([new, other])

    let act = try store.undoLastImport()

    #expect(
      act
        == ImportAct(
          importedAt: "2026-11-24 08:00",
          withdrawn: [DocumentSummary(new), DocumentSummary(other)],
          restored: [DocumentSummary(old)]))
    #expect(try store.ledger().documents == [old])
  }

  @Test func `one document twice in one act comes back as it was before the act`() throws {
    let store = try Store.inMemory()
    let versions = [649, 640, 630].map {
      Specimen.document([Specimen.figure("poverty.current", $0)])
    }
    try store.save(versions[0])
    let before = try store.dump()

    try store.save([versions[1], versions[2]])
    let between = try store.ledger().documents
    try store.undoLastImport()

    #expect(between == [versions[2]])
    #expect(try store.dump() == before)
  }
}
