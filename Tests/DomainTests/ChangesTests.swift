import Testing

@testable import Domain

@Suite("Changes")
struct ChangesTests {
  private static func figure(
    _ digits: String, label: String = "贫困户", segments: [Segment] = [], at offset: Int = 0
  ) -> Figure {
    Figure(
      indicator: "poverty.current", segments: segments, label: label, value: ExactDecimal(digits),
      unit: .households, written: Figure.Written(digits: digits, unit: "户"),
      source: Source(section: "\(offset)", quote: offset..<offset + 9, number: offset..<offset + 3))
  }

  private static func changes(_ old: [Figure], _ new: [Figure]) -> Changes {
    let documents = [old, new].map {
      Document(
        name: "h1.txt", period: nil, place: nil, importedAt: "",
        report: Report(text: "", figures: $0))
    }
    return Changes(from: documents[0], to: documents[1])
  }

  @Test func `a new document adds everything`() {
    let document = Document(
      name: "h1.txt", period: nil, place: nil, importedAt: "",
      report: Report(text: "", figures: [Self.figure("1"), Self.figure("2", at: 20)]))

    let changes = Changes(from: nil, to: document)

    #expect(changes.added == document.report.figures)
    #expect(changes.replaced == nil)
    #expect(changes.unchangedCount == 0)
  }

  @Test func `a sentence that moved is no change`() {
    let changes = Self.changes(
      [Self.figure("649"), Self.figure("7", at: 20)],
      [Self.figure("7"), Self.figure("649", at: 90)])

    #expect(changes.isEmpty)
    #expect(changes.unchangedCount == 2)
  }

  @Test func `another number, or the same written otherwise, is a change`() {
    let old = [Self.figure("649"), Self.figure("7.0", label: "其他")]
    let new = [Self.figure("640", at: 3), Self.figure("7", label: "其他", at: 30)]

    let changes = Self.changes(old, new)

    #expect(changes.changed.map(\.old) == old)
    #expect(changes.changed.map(\.new) == new)
  }

  @Test func `the same subject several times goes by what it says, then by order`() {
    let changes = Self.changes(
      [Self.figure("19"), Self.figure("1"), Self.figure("3")],
      [Self.figure("1"), Self.figure("20"), Self.figure("4"), Self.figure("5")])

    #expect(changes.changed.map(\.old.written.digits) == ["19", "3"])
    #expect(changes.changed.map(\.new.written.digits) == ["20", "4"])
    #expect(changes.added.map(\.written.digits) == ["5"])
    #expect(changes.removed.isEmpty)
  }

  @Test func `another segment is another figure`() {
    let old = Self.figure("19", segments: [Segment(.batch, "第一批")])
    let new = Self.figure("19", segments: [Segment(.batch, "第二批")])

    let changes = Self.changes([old], [new])

    #expect(changes.added == [new])
    #expect(changes.removed == [old])
  }
}
