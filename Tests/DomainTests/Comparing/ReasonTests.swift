import Domain
import Testing

@Suite("Reasons in the text")
struct ReasonTests {
  @Test(arguments: [
    (
      "全镇现有贫困户649户，较上年减少96户，主要原因是自然减少16户，其中迁出2户。边缘户2户。", "649户",
      "较上年减少96户，主要原因是自然减少16户，其中迁出2户"
    ),
    ("全镇现有贫困户649户。主要是部分家庭分户、合户。边缘户2户。", "649户", "主要是部分家庭分户、合户"),
    ("受疫情影响，全镇外出务工471人。", "471人", "受疫情影响"),
    ("全镇外出务工471人（其中省外148人），同比下降三个百分点。", "471人", "同比下降三个百分点"),
    ("贫困户比上年减少96户。", "96户", "贫困户比上年减少96户"),
    ("现有贫困户649户、1,285人，因死亡核减4户。", "649户", "因死亡核减4户"),
  ])
  func `are the words themselves`(text: String, number: String, reason: String) throws {
    #expect(try found(text, number) == reason)
  }

  @Test(arguments: [
    ("全镇现有贫困户649户。边缘户2户，较上年减少1户。", "649户"),
    ("全镇现有贫困户649户，边缘户2户，较上年减少1户。", "649户"),
    ("全镇现有贫困户649户，较上年减少96户，边缘户2户。", "2户"),
    ("全镇现有贫困户649户。\n因病住院的较多。", "649户"),
    ("因户施策，帮扶贫困户649户。", "649户"),
    ("全镇贫困户649户，增加公益岗位12个。", "649户"),
    ("全镇贫困户649户，新增监测户3户。", "649户"),
    ("全镇贫困户649户。", "649户"),
    ("全镇外出务工471人（其中省外148人），同比下降三个百分点。", "148人"),
  ])
  func `of something else are not taken`(text: String, number: String) throws {
    #expect(try found(text, number) == nil)
  }

  @Test func `go on past what became of those who are gone, and no further`() throws {
    let text = "贫困户649户，较上年减少96户，脱贫80户，死亡16户，脱贫户7户。"

    #expect(try found(text, "649户") == "较上年减少96户，脱贫80户，死亡16户")
  }

  /// Every number of the text with its unit is a figure, each about what stands before it.
  private func found(_ text: String, _ number: String) throws -> String? {
    let letters = Array(text)
    var figures: [Figure] = []
    var start = 0
    while start < letters.count {
      guard letters[start].isASCII, letters[start].isNumber else {
        start += 1
        continue
      }
      var end = start
      while end < letters.count, letters[end].isASCII, letters[end].isNumber || letters[end] == ","
      {
        end += 1
      }
      let unit = String(letters[end])
      let isTwin = start > 0 && letters[start - 1] == "、"
      let label = isTwin ? figures.last?.label : String(letters[max(0, start - 3)..<start])
      figures.append(
        Figure(
          indicator: nil, label: label ?? "", value: nil, unit: Unit(unit),
          written: Figure.Written(digits: String(letters[start..<end]), unit: unit),
          source: Source(section: "", quote: start..<end + 1, number: start..<end + 1)))
      start = end + 1
    }
    let report = Report(text: text, figures: figures)
    let figure = try #require(
      figures.first { String(letters[$0.source.number]) == number }, "\(number) in \(text)")
    return ReasonFinder(report).reason(for: figure).map { String(letters[$0]) }
  }
}
