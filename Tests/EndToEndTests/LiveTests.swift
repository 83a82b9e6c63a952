import Testing

/// What open screens do when another process imports a corrected report.
@Suite("Live")
struct LiveTests {
  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keys: [String]
    /// What is typed behind the keys, into a table's filter.
    var filter = ""
    /// The row of the number, before and after.
    let before: String
    let after: String
    /// What is selected before and after.
    let selected: String
  }

  static let places = [
    Place(
      testDescription: "overview", keys: ["Tab"], before: "目前在册 *72 ", after: "目前在册 *70•",
      selected: "第一批"),
    Place(
      testDescription: "panel", keys: ["1"], before: "目前在册 *72 ", after: "目前在册 *70•",
      selected: "目前在册"),
    Place(
      testDescription: "source", keys: ["Enter"], before: "报告数 *72户", after: "报告数 *70户",
      selected: "██"),
    Place(
      testDescription: "table", keys: ["v", "Down", "Down", "/"], filter: "户", before: "目前贫困户 *72 ",
      after: "目前贫困户 *• *70 ", selected: "奖补覆盖户"),
    Place(
      testDescription: "comparison", keys: ["c", "G"], before: "目前贫困户 *72户",
      after: "目前贫困户 *70户•", selected: "整改措施"),
    Place(
      testDescription: "places", keys: ["w", "Down"], before: "青坪镇本级 *72 ",
      after: "青坪镇本级 *70•", selected: "中坪村"),
  ]

  @Test(arguments: places)
  func `a corrected number appears, is marked, and the selection stays`(place: Place) throws {
    let home = try TemporaryFolder()
    let screen = try TmuxScreen.township(home: home)
    try screen.press(place.keys)
    if !place.filter.isEmpty {
      try screen.type(place.filter)
      try screen.press("Enter")
    }
    try screen.wait(until: .and(.row(place.before), .marks(place.selected), .whole))

    try Township.correct("尚有贫困户72户", to: "尚有贫困户70户", in: home)

    let told = "数据已更新（青坪镇-2.txt）：改 1、增 0、减 0，变动处标 •"
    try screen.wait(
      until: .and(
        .row(place.after), .lastLine(has: told), .marks(place.selected), .whole),
      within: .seconds(2))
    // Said until the next key.
    try screen.press("u")
    try screen.wait(until: .and(.row(place.after), .lastLine(has: "q 退出")))
  }

  @Test func `says it in English, and the places tell what is too much`() throws {
    let home = try TemporaryFolder()
    let screen = try TmuxScreen.township(in: .english, home: home)
    try screen.press("w")
    try screen.wait(until: .contains("The places inside make the whole."))

    try Township.correct("尚有贫困户72户", to: "尚有贫困户70户", in: home)

    try screen.wait(
      until: .and(
        .contains("The places inside are 2 households too many."),
        .lastLine(has: "Updated from 青坪镇-2.txt: 1 changed, 0 new, 0 gone; changed ones are marked")),
      within: .seconds(2))
  }

  @Test func `what is typed meanwhile is not lost`() throws {
    let home = try TemporaryFolder()
    let screen = try TmuxScreen.township(home: home)
    try screen.press(":")
    try screen.type("zpc")
    try screen.wait(until: .contains("› zpc"))

    try Township.correct("尚有贫困户72户", to: "尚有贫困户70户", in: home)

    try screen.wait(until: .lastLine(has: "数据已更新"), within: .seconds(2))
    try screen.wait(until: .and(.contains("› zpc"), .marks("中坪村")))
    try screen.press("Enter")
    try screen.wait(until: .headline(has: "青坪镇 › 中坪村"))
  }
}
