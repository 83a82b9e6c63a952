import Domain
import Testing

@testable import Store

@Suite("How a database stands")
struct FactTests {
  @Test func `an empty one has its schema and nothing else`() throws {
    let facts = try Store.inMemory().facts()

    #expect(facts.steps == facts.knownSteps)
    #expect(facts.documents == 0)
    #expect(facts.figures == 0)
    #expect(facts.lastImport == nil)
    #expect(facts.damage == nil)
    #expect(facts.engine.hasPrefix("SQLite 3."))
  }

  @Test func `what is replaced counts apart, and its figures not at all`() throws {
    let store = try Store.inMemory()
    let figures = [Specimen.figure("poverty.current", 649), Specimen.figure("poverty.current", 5)]

    try store.save(Specimen.document(figures, place: "清河县/石桥镇"))
    try store.save(
      Specimen.document(
        [Specimen.figure("poverty.current", 650)], place: "清河县/石桥镇",
        importedAt: "2026-11-24 10:00"))

    let facts = try store.facts()
    #expect(facts.documents == 1)
    #expect(facts.replaced == 1)
    #expect(facts.figures == 1)
    #expect(facts.places == 2)
    #expect(facts.lastImport == "2026-11-24 10:00")
  }
}
