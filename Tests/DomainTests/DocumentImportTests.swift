import Testing

@testable import Domain

@Suite("Importing a document")
struct DocumentImportTests {
  private static func summary(
    _ period: String?, _ place: String? = "清河县/石桥镇"
  ) -> DocumentSummary {
    DocumentSummary(
      name: "h1.txt", title: nil, period: period.flatMap { Period($0) },
      place: place.map { Place.Code($0) }, importedAt: "", figureCount: 74)
  }

  private static let stored = summary("2023-H1")

  private static func document(
    _ name: String = "h1.txt", says place: String? = nil, given: String? = nil,
    period: Period? = nil, into stored: [DocumentSummary] = [stored],
    identical: [DocumentSummary] = []
  ) -> Document {
    let report = Report(text: "", place: place)
    return Document(
      importing: report,
      as: StatedIdentity(of: report, named: name, period: period, place: given), at: "",
      into: stored, identical: identical, PlaceTree(Place.chain("清河县/石桥镇")))
  }

  @Test func `what the user says wins over the text, the text over what is stored`() {
    #expect(Self.document(says: "福桥镇", given: "新桥镇").place == Place.Code("新桥镇"))
    #expect(Self.document(says: "福桥镇").place == Place.Code("福桥镇"))
    #expect(Self.document(period: Period("2024")).period == Period("2024"))
  }

  @Test func `what nobody says is as it was the last time`() {
    let document = Self.document()

    #expect(document.place == Self.stored.place)
    #expect(document.period == Self.stored.period)
  }

  @Test func `another name, and a name that is stored for two places, say nothing`() {
    #expect(Self.document("h2.txt").place == nil)
    #expect(Self.document(into: [Self.stored, Self.summary(nil, nil)]).place == nil)
  }

  @Test func `several periods of one place hand on the place and no period`() {
    let document = Self.document(into: [Self.stored, Self.summary("2023-H2")])

    #expect(document.place == Self.stored.place)
    #expect(document.period == nil)
  }

  @Test func `of several the one with the very same text hands on what it has`() {
    let others = [Self.summary("2023-H2"), Self.summary("2024-H1", "福桥镇")]

    let document = Self.document(into: [Self.stored] + others, identical: [Self.stored])

    #expect(document.place == Self.stored.place)
    #expect(document.period == Self.stored.period)
  }

  @Test func `another place does not hand on its period`() {
    #expect(Self.document(says: "福桥镇").period == nil)
    #expect(Self.document(says: "福桥镇", identical: [Self.stored]).period == nil)
  }
}
