import Domain
import Testing
import ViewModels

@Suite("Words of an import")
struct ImportWordsTests {
  private static func figure(
    _ digits: String, label: String = "务工人数", region: String? = nil, asOf: String? = nil,
    bound: Bound = .exactly
  ) -> Figure {
    Figure(
      indicator: "employment.persons", segments: region.map { [Segment(.region, $0)] } ?? [],
      label: label, value: ExactDecimal(digits), unit: .persons,
      written: Figure.Written(digits: digits, unit: "人"), bound: bound,
      asOf: asOf.map { AsOf(written: $0) },
      source: Source(section: "", quote: 0..<4, number: 1..<3))
  }

  private static func document(_ figures: [Figure], importedAt: String = "2026-11-23 09:41")
    -> Document
  {
    Document(
      name: "h1.txt", period: Period("2023-H1"), place: Place.Code("清河县/石桥镇"),
      importedAt: importedAt, report: Report(text: "", figures: figures))
  }

  private static let changes = Changes(
    from: document([
      figure("471", asOf: "6月底"), figure("148", region: "省外"), figure("9", label: "回流"),
    ]),
    to: document([
      figure("471", asOf: "目前"), figure("150", region: "省外", bound: .above),
      figure("3", label: "返乡"),
    ]))

  @Test func `every change is a row, with the numbers as printed`() {
    #expect(
      ChangeTable(Self.changes, .chinese).rows == [
        ["新增", "返乡", "3人"],
        ["改动", "务工人数", "471人（6月底） → 471人（目前）"],
        ["改动", "务工人数（省外）", "148人 → >150人"],
        ["删除", "回流", "9人"],
      ])
  }

  @Test func `the summary counts them`() {
    let phrase = Phrase(Self.changes)

    #expect(phrase.chinese == "h1.txt（2023年上半年，清河县/石桥镇）：新增 1，改动 2，删除 1，不变 0")
    #expect(
      phrase.english
        == "h1.txt (first half of 2023, 清河县/石桥镇): 1 added, 2 changed, 1 removed, 0 unchanged")
  }

  @Test func `undoing says what is gone and what is valid again`() {
    let old = DocumentSummary(Self.document([Self.figure("1")]))
    let new = DocumentSummary(Self.document([], importedAt: "2026-11-24 08:00"))

    let gone = Phrase.lines(ImportAct(importedAt: "", withdrawn: [old], restored: []))
    let back = Phrase.lines(ImportAct(importedAt: "", withdrawn: [new], restored: [old]))

    #expect(gone.map(\.chinese) == ["h1.txt（2023年上半年，清河县/石桥镇）：已撤出，含 1 项数据"])
    #expect(
      back.map(\.chinese) == [
        "h1.txt（2023年上半年，清河县/石桥镇）：已恢复到 2026-11-23 09:41 导入的版本，共 1 项数据"
      ])
  }

  @Test func `undoing a move says what is gone and what is back where it was`() {
    let old = DocumentSummary(Self.document([Self.figure("1")]))
    let new = DocumentSummary(
      name: "h1.txt", title: nil, period: Period("2023-H2"), place: old.place,
      importedAt: "2026-11-24 08:00", figureCount: 1)

    let lines = Phrase.lines(ImportAct(importedAt: "", withdrawn: [new], restored: [old]))

    #expect(
      lines.map(\.chinese) == [
        "h1.txt（2023年下半年，清河县/石桥镇）：已撤出，含 1 项数据",
        "h1.txt（2023年上半年，清河县/石桥镇）：已恢复到 2026-11-23 09:41 导入的版本，共 1 项数据",
      ])
    #expect(
      lines.map(\.english) == [
        "h1.txt (second half of 2023, 清河县/石桥镇): taken out again (figures: 1)",
        "h1.txt (first half of 2023, 清河县/石桥镇): as imported at 2026-11-23 09:41 again "
          + "(figures: 1)",
      ])
  }

  @Test func `a report without a period names the way to give one`() {
    #expect(
      Phrase(ImportRemark.noPeriod(file: "a.txt")).english
        == "a.txt: the text does not say its period; give it with --period, for example "
        + "--period 2023-H1")
  }
}
