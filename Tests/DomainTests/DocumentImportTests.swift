import Testing

@testable import Domain

@Suite("Importing a document")
struct DocumentImportTests {
  private static let stored = DocumentSummary(
    name: "h1.txt", title: nil, period: Period("2023-H1"), place: Place.Code("清河县/石桥镇"),
    importedAt: "", figureCount: 74)

  private static func document(
    _ name: String = "h1.txt", says place: String? = nil, given: String? = nil,
    period: Period? = nil, into stored: [DocumentSummary] = [stored]
  ) -> Document {
    Document(
      importing: Report(text: "", place: place), named: name, period: period, place: given, at: "",
      into: stored, PlaceTree(Place.chain("清河县/石桥镇")))
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

  @Test func `another name, and a name that is stored twice, say nothing`() {
    let twin = DocumentSummary(
      name: "h1.txt", title: nil, period: nil, place: nil, importedAt: "", figureCount: 0)

    #expect(Self.document("h2.txt").place == nil)
    #expect(Self.document(into: [Self.stored, twin]).place == nil)
  }

  @Test func `another place does not hand on its period`() {
    #expect(Self.document(says: "福桥镇").period == nil)
  }
}
