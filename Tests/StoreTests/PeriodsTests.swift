import Domain
import Testing

@testable import Store

/// One name, one place, several periods.
@Suite("Periods")
struct PeriodsTests {
  private let store: Store

  init() throws { store = try Store.inMemory() }

  private static func document(
    _ number: Int, _ period: String?, importedAt: String = "2026-11-23 09:41"
  ) -> Document {
    Specimen.document(
      named: "总结.txt", [Specimen.figure("poverty.current", number)],
      period: period.flatMap { Period($0) }, place: "清河县/石桥镇", importedAt: importedAt)
  }

  private func save(_ documents: [Document]) throws {
    for document in documents { try store.save(document) }
  }

  @Test func `another period and another text stay beside each other`() throws {
    let halves = [Self.document(649, "2023-H1"), Self.document(640, "2023-H2")]

    try save(halves)

    #expect(try store.ledger().documents == halves)
    #expect(try store.save(Self.document(630, "2024-H1")).replaced == nil)
  }

  @Test func `the same period is replaced, and only that`() throws {
    let (first, second) = (Self.document(649, "2023-H1"), Self.document(640, "2023-H2"))
    let correction = Self.document(650, "2023-H1")
    try save([first, second])

    let changes = try store.save(correction)

    #expect(changes.replaced == DocumentSummary(first))
    #expect(try store.ledger().documents == [correction, second])
  }

  @Test func `the very same text for another period moves`() throws {
    let (wrong, right) = (Self.document(649, "2022-H1"), Self.document(649, "2023-H1"))
    try save([wrong])

    let announced = try store.changes(saving: right)
    let changes = try store.save(right)

    #expect(announced == changes)
    #expect(changes.replaced == DocumentSummary(wrong))
    #expect(changes.isEmpty)
    #expect(try store.ledger().documents == [right])
  }

  @Test func `the very same text moves over the one that stands there`() throws {
    let (old, wrong) = (Self.document(640, "2023-H1"), Self.document(649, "2022-H1"))
    let right = Self.document(649, "2023-H1")
    try save([old, wrong])
    let before = try store.dump()

    let changes = try store.save(right)

    #expect(changes.replaced == DocumentSummary(old))
    #expect(changes.alsoReplaced == [DocumentSummary(wrong)])
    #expect(try store.ledger().documents == [right])
    try store.undoLastImport()
    #expect(try store.dump() == before)
  }

  @Test func `a text that is only composed differently is another text`() throws {
    let documents = zip(["e\u{301}", "\u{E9}"], ["2023-H1", "2023-H2"]).map { text, period in
      Document(
        name: "总结.txt", period: Period(period), place: nil, importedAt: "",
        report: Report(text: text))
    }

    try save(documents)

    #expect(try store.documents().count == 2)
    #expect(
      try store.documents(named: "总结.txt", saying: "\u{E9}") == [DocumentSummary(documents[1])])
  }

  @Test func `a period that becomes known takes the place of none`() throws {
    let dated = Self.document(640, "2023-H1")
    try save([Self.document(649, nil)])

    try store.save(dated)

    #expect(try store.ledger().documents == [dated])
  }

  @Test func `one without a period stays beside those that have one`() throws {
    let documents = [nil, "2023-H1", "2023-H2"].enumerated().map { Self.document($0, $1) }

    try save([documents[1], documents[2], documents[0]])
    try store.save(Self.document(3, "2023-H2"))

    #expect(
      try store.ledger().documents == [documents[0], documents[1], Self.document(3, "2023-H2")])
  }

  @Test func `a report that is there already takes the one without a period with it`() throws {
    let dated = Self.document(649, "2023-H1")
    try save([dated, Self.document(649, nil)])
    #expect(try store.documents().count == 2)

    try store.save(dated)

    #expect(try store.ledger().documents == [dated])
    try store.undoLastImport()
    #expect(try store.documents().count == 2)
  }

  @Test func `the same text of another place has its own period`() throws {
    let here = Self.document(649, "2023-H1")
    let there = Specimen.document(
      named: "总结.txt", here.report.figures, period: Period("2023-H2"), place: "清河县/福桥镇")

    try save([here, there])

    #expect(try store.documents().count == 2)
  }

  @Test(arguments: 1...12)
  func `undo takes back any mixture of periods, act by act`(seed: Int) throws {
    var random = RandomDocuments(seed: UInt64(seed))
    let periods: [String?] = [nil, "2023-H1", "2023-H2", "2024-H1"]
    var dumps = [try store.dump()]
    for _ in 1...12 {
      let count = Int(random.next() % 3) + 1
      try store.save(
        (0..<count).map { _ in
          Self.document(Int(random.next() % 3), periods[Int(random.next() % 4)])
        })
      let dump = try store.dump()
      if dump != dumps.last { dumps.append(dump) }
    }

    for dump in dumps.dropLast().reversed() {
      try store.undoLastImport()
      #expect(try store.dump() == dump)
    }

    #expect(dumps.count > 4)
    #expect(try store.undoLastImport() == nil)
  }
}
