import Domain
import Testing
import ViewModels

@Suite("Remarks on an import")
struct ImportRemarkTests {
  private static func document(
    _ number: Int?, _ period: String?, _ place: String? = nil
  ) -> Document {
    let figure = number.map {
      Figure(
        indicator: "poverty.current", label: "脱贫户", value: ExactDecimal($0), unit: .households,
        written: Figure.Written(digits: "\($0)", unit: "户"),
        source: Source(section: "", quote: 0..<4, number: 1..<3))
    }
    return Document(
      name: "总结.txt", period: period.flatMap { Period($0) }, place: place.map { Place.Code($0) },
      importedAt: "", report: Report(text: "", figures: [figure].compactMap { $0 }))
  }

  /// What is said of `new`, which takes the place of the first of `old` and stands beside `stored`.
  private static func remarks(
    on new: Document, replacing old: [Document] = [], besides stored: [Document] = [],
    said period: String? = "2023-H2"
  ) -> [Phrase] {
    let changes = Changes(
      from: old.first, and: old.dropFirst().map { DocumentSummary($0) }, to: new)
    let stated = StatedIdentity(name: new.name, period: period.flatMap { Period($0) })
    return ImportRemark.all(
      on: changes, as: stated, besides: (old + stored).map { DocumentSummary($0) }
    )
    .map { Phrase($0) }
  }

  @Test func `a new version of the same period is not worth a word`() {
    let (old, new) = (Self.document(1, "2023-H2"), Self.document(2, "2023-H2"))
    let others = [Self.document(3, "2023-H1"), Self.document(4, "2023-H2", "石桥镇")]

    #expect(Self.remarks(on: new, replacing: [old], besides: others) == [])
  }

  @Test func `a report of another period says that both stay`() {
    let remarks = Self.remarks(
      on: Self.document(2, "2023-H2"), besides: [Self.document(1, "2023-H1")])

    #expect(
      remarks.map(\.english) == [
        "总结.txt: is stored for first half of 2023 as well; both stay"
      ])
    #expect(remarks.map(\.chinese) == ["总结.txt：库中另有2023年上半年的同名报告，两者并存"])
  }

  @Test func `many periods, and many places, are one remark each`() {
    let periods = ["2022-H2", "2021-H1", "2023-H1"]
    let stored =
      periods.map { Self.document(1, $0) }
      + ["石桥镇", "福桥镇"].flatMap { place in periods.map { Self.document(1, $0, place) } }

    let remarks = Self.remarks(on: Self.document(2, "2023-H2"), besides: stored)

    #expect(
      remarks.map(\.english) == [
        "总结.txt: is stored for 3 other periods as well, from first half of 2021 to first half of "
          + "2023; all stay",
        "总结.txt: is stored for 2 other places as well; all stay",
      ])
    #expect(
      remarks.map(\.chinese) == [
        "总结.txt：库中另有 3 个时期的同名报告（2021年上半年至2023年上半年），各自保留",
        "总结.txt：库中另有 2 个地点的同名报告，各自保留",
      ])
  }

  @Test(arguments: [
    (nil, "总结.txt：库中另有未注明地点的同名报告，两者并存"),
    ("石桥镇", "总结.txt：库中另有“石桥镇”的同名报告，两者并存"),
  ])
  func `another place is named, however many periods it has`(place: String?, words: String) {
    let stored = ["2022-H2", "2023-H1"].map { Self.document(1, $0, place) }

    let remarks = Self.remarks(on: Self.document(2, "2023-H2", "福桥镇"), besides: stored)

    #expect(remarks.map(\.chinese) == [words])
  }

  @Test func `the same text for another period is a correction that undo takes back`() {
    let (old, new) = (Self.document(1, "2023-H1"), Self.document(1, "2023-H2"))

    let remarks = Self.remarks(on: new, replacing: [old])

    #expect(
      remarks.map(\.english) == [
        "总结.txt: is the very text that was stored for first half of 2023, so it now counts for "
          + "second half of 2023 instead; take this back with zhenping undo"
      ])
    #expect(
      remarks.map(\.chinese) == [
        "总结.txt：与库中2023年上半年的报告全文相同，视为更正时期，改记为2023年下半年；可用 zhenping undo 撤销"
      ])
  }

  @Test func `also where it moves over another report`() {
    let old = [Self.document(3, "2023-H2"), Self.document(1, "2023-H1")]

    let remarks = Self.remarks(on: Self.document(1, "2023-H2"), replacing: old)

    #expect(remarks.count == 1)
    #expect(remarks.first?.english.contains("stored for first half of 2023, so it now") == true)
  }

  @Test func `a period that becomes known is remarked on where the figures are others`() {
    let undated = Self.document(1, nil)

    let same = Self.remarks(on: Self.document(1, "2023-H2"), replacing: [undated])
    let other = Self.remarks(on: Self.document(2, "2023-H2"), replacing: [undated])

    #expect(same == [])
    #expect(
      other.map(\.english) == [
        "总结.txt: replaces the report that was stored without a period, as the one on second half "
          + "of 2023; take this back with zhenping undo"
      ])
    #expect(
      other.map(\.chinese) == ["总结.txt：取代库中未注明时期的同名报告，记为2023年下半年；可用 zhenping undo 撤销"])
  }

  @Test func `a period that nobody said is remarked on where the figures are others`() {
    let old = Self.document(1, "2023-H1")

    let same = Self.remarks(on: old, replacing: [old], said: nil)
    let other = Self.remarks(on: Self.document(2, "2023-H1"), replacing: [old], said: nil)

    #expect(same == [])
    #expect(
      other.map(\.english) == [
        "总结.txt: the text does not say its period, so it replaces the report on first half of "
          + "2023; if it is on another, take this back with zhenping undo and give --period"
      ])
    #expect(
      other.map(\.chinese) == [
        "总结.txt：文中未说明所属时期，按库中同名报告记为2023年上半年并取代之。如属其他时期，请用 zhenping undo 撤销后以 --period 指定"
      ])
  }

  @Test func `without a period it asks for one, and says what stays beside`() {
    let remarks = Self.remarks(
      on: Self.document(nil, nil), besides: [Self.document(1, "2023-H1")], said: nil)

    #expect(
      remarks.map(\.chinese) == [
        "总结.txt：文中未说明所属时期，请用 --period 指定，例如 --period 2023-H1",
        "总结.txt：文中未找到任何数据",
        "总结.txt：库中另有2023年上半年的同名报告，两者并存",
      ])
  }
}
