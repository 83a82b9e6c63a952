import Domain
import Testing

@testable import Store

@Suite("Saving")
struct SavingTests {
  @Test func `keeps a document whole`() throws {
    let store = try Store.inMemory()
    let document = Specimen.document(
      [Specimen.figure("poverty.current", 649)],
      claims: [
        Claim(
          kind: .stage(.accepted), segments: [Segment(.project, "长枫村道路")], words: "已验收",
          source: Source(section: "4", quote: 0..<3, number: 0..<0))
      ], place: "清河县/石桥镇")

    try store.save(document)

    #expect(try store.ledger().documents == [document])
    #expect(try store.documents() == [DocumentSummary(document)])
  }

  @Test(arguments: 1...20)
  func `keeps every field of any document`(seed: Int) throws {
    var random = RandomDocuments(seed: UInt64(seed))
    let store = try Store.inMemory()
    let documents = (1...5).map { random.document("\($0).txt", figureCount: 40) }

    try store.save(documents)

    let ledger = try store.ledger()
    #expect(ledger.documents == documents)
    // Numbers and texts that are written differently can be equal.
    for (stored, document) in zip(ledger.documents, documents) {
      #expect(stored.report.text.utf8.elementsEqual(document.report.text.utf8))
      for (stored, figure) in zip(stored.report.figures, document.report.figures) {
        #expect(stored.value?.coefficient == figure.value?.coefficient)
        #expect(stored.value?.scale == figure.value?.scale)
        #expect(stored.written.digits.utf8.elementsEqual(figure.written.digits.utf8))
        #expect(stored.label.utf8.elementsEqual(figure.label.utf8))
      }
    }
  }

  @Test func `forgets what a document no longer says`() throws {
    let store = try Store.inMemory()
    let both = Specimen.document([
      Specimen.figure("poverty.current", 649), Specimen.figure("poverty.unexited", 7),
    ])
    let one = Specimen.document([Specimen.figure("poverty.current", 649)])

    try store.save(both)
    try store.save(one)

    #expect(try store.ledger().documents == [one])
  }

  @Test func `says what it changed, and what it would change without writing`() throws {
    let store = try Store.inMemory()
    let old = Specimen.document([
      Specimen.figure("poverty.current", 649), Specimen.figure("poverty.unexited", 7),
    ])
    let new = Specimen.document([
      Specimen.figure("poverty.current", 640), Specimen.figure("visit.done", 655),
    ])
    try store.save(old)
    let before = try store.dump()

    let announced = try store.changes(saving: new)
    let unwritten = try store.dump()
    let changes = try store.save(new)

    #expect(unwritten == before)
    #expect(announced == changes)
    #expect(changes.replaced == DocumentSummary(old))
    #expect(changes.added == [new.report.figures[1]])
    #expect(changes.changed == [.init(old: old.report.figures[0], new: new.report.figures[0])])
    #expect(changes.removed == [old.report.figures[1]])
  }

  @Test func `one name at two places is two documents`() throws {
    let store = try Store.inMemory()
    let figures = [Specimen.figure("poverty.current", 649)]
    let documents = [nil, "清河县/石桥镇", "清河县/福桥镇"].map {
      Specimen.document(figures, place: $0)
    }

    for document in documents { try store.save(document) }

    #expect(Set(try store.ledger().documents.map(\.place)) == Set(documents.map(\.place)))
  }

  @Test func `makes the places that a path names, each once`() throws {
    let store = try Store.inMemory()

    try store.save(Specimen.document(named: "a.txt", [], place: "清河县/石桥镇"))
    try store.save(Specimen.document(named: "b.txt", [], place: "清河县/福桥镇"))
    try store.save(Specimen.document(named: "c.txt", [], place: "341181101"))

    let county = Place(code: Place.Code("清河县"), name: "清河县")
    #expect(
      try store.places()
        == PlaceTree([
          county,
          Place(code: Place.Code("清河县/石桥镇"), name: "石桥镇", parent: county.code),
          Place(code: Place.Code("清河县/福桥镇"), name: "福桥镇", parent: county.code),
          Place(code: Place.Code("341181101"), name: "341181101"),
        ]))
  }

  @Test func `a document that is there already is left alone`() throws {
    let store = try Store.inMemory()
    let figures = [Specimen.figure("poverty.current", 649)]
    try store.save(Specimen.document(figures))
    let before = try store.dump()

    let changes = try store.save(Specimen.document(figures, importedAt: "2026-11-24 08:00"))

    #expect(changes.isEmpty)
    #expect(try store.dump() == before)
  }

  @Test func `a text that is only composed differently is saved`() throws {
    let store = try Store.inMemory()
    let documents = ["e\u{301}", "\u{E9}"].map { text in
      Document(
        name: "h1.txt", period: nil, place: nil, importedAt: "", report: Report(text: text))
    }

    for document in documents { try store.save(document) }

    let text = try #require(try store.ledger().documents.first).report.text
    #expect(text.unicodeScalars.count == 1)
  }
}
