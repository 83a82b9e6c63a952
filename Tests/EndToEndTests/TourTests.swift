import Testing

/// Every screen that there is, in both languages and all kinds of sizes: each frame is whole, says
/// where it is, and Escape leads back.
@Suite("Tour")
struct TourTests {
  static let sizes = [
    ScreenSize.small, .standard, ScreenSize(columns: 84, rows: 50), .wide, .wall,
  ]

  static let panels = [
    ("1", "贫困人口", "Poverty"), ("2", "产业奖补", "Subsidy"), ("3", "就业务工", "Employment"),
    ("4", "项目进度", "Projects"), ("5", "小额信贷", "Micro-credit"), ("6", "教育救助", "Education"),
    ("7", "健康签约", "Health"), ("8", "走访监测", "Visits"), ("9", "三项整改", "Rectification"),
    ("U", "未归类", "Unclassified"),
  ]

  @Test(arguments: Speech.allCases, sizes)
  func `goes through all screens and back`(speech: Speech, size: ScreenSize) throws {
    let screen = try TmuxScreen.township(in: speech, size: size)
    let tour = Tour(screen: screen, speech: speech, overview: try screen.frame().first)

    try tour.seePanels()
    try tour.seeSource()
    try tour.seeTables()
    try tour.seeComparison()
    try tour.seePlaces()
    try tour.seeLists()
  }
}

private struct Tour {
  let screen: TmuxScreen
  let speech: Speech
  /// Its first line.
  let overview: String

  private func say(_ chinese: String, _ english: String) -> String {
    speech == .chinese ? chinese : english
  }

  private func crumb(_ chinese: String, _ english: String) -> TmuxScreen.Condition {
    .headline(has: say(chinese, english))
  }

  private func text(_ chinese: String, _ english: String) -> TmuxScreen.Condition {
    .contains(say(chinese, english))
  }

  /// Presses keys, and looks at the frame that comes of them.
  @discardableResult
  private func press(
    _ keys: String..., until conditions: TmuxScreen.Condition..., line: Int = #line
  ) throws -> Frame {
    try screen.press(keys)
    return try conditions.reduce(try screen.wait(until: .whole, line: line)) { _, condition in
      try screen.wait(until: .and(condition, .whole), line: line)
    }
  }

  private func back(line: Int = #line) throws {
    let overview = overview
    try press(
      "Escape",
      until: TmuxScreen.Condition(words: "is the overview again") {
        $0.first == overview && $0.list == nil
      }, line: line)
  }

  func seePanels() throws {
    for (key, chinese, english) in TourTests.panels {
      try press(key, until: crumb(chinese, english))
      try back()
    }
    try press("1", until: crumb("贫困人口", "Poverty"))
    try press("0", until: .lacks("Esc"))
  }

  func seeSource() throws {
    try press("g", "Enter", until: crumb("目前贫困户", "poor at"), text("72户", "72 households"))
    try press("G", until: .whole)
    try back()
  }

  func seeTables() throws {
    try press("v", until: crumb("表格", "table"), text("18 行", "18 rows"))
    try press("s", until: text("按 指标 ▲", "by indicator ▲"))
    try press("S", until: text("按 指标 ▼", "by indicator ▼"))
    try press("/", until: text("筛选 /", "filter /"))
    try screen.type("wgrc")
    try press("C-u", until: text("18 行", "18 rows"))
    try screen.type("!户")
    try press("Enter", until: text("筛选 !户", "filter !户"), .lacks("筛选 /"))
    try press("/", "C-u", "Enter", until: text("18 行", "18 rows"), .lacks("!户"))
    try back()
    try press("a", until: crumb("总表", "all figures"), text("216 行", "216 rows"))
    try press("/", until: text("筛选 /", "filter /"))
    try screen.type("shangpingcun")
    try press("Enter", until: text("54/216 行", "54/216 rows"))
    try press("/", "C-u", "Enter", until: text("216 行", "216 rows"))
    try back()
  }

  func seeComparison() throws {
    try press("c", until: crumb("对比", "comparison"))
    try press("c", until: text("与哪一期对比", "Compare with"))
    try press("Down", "Enter", until: .lacks(say("与哪一期", "Compare with")))
    if screen.size.columns >= 80 { try screen.wait(until: .contains(say("22上", "22H1"))) }
    try back()
  }

  func seePlaces() throws {
    try press("w", until: crumb("分地区", "by place"), .contains("中坪村"))
    try press("G", until: .whole)
    try press("g", until: .marks("上坪村"))
    try press("Enter", until: .headline(has: "› 上坪村 "))
    try press("Escape", until: crumb("分地区", "by place"))
    try back()
  }

  func seeLists() throws {
    try press("p", until: text("─ 期次 ─", "─ Periods ─"))
    try press("Down", "Enter", until: crumb("2022年下半年", "second half of 2022"))
    try press("]", until: .headline(has: overview))
    try press("o", until: text("─ 地区 ─", "─ Places ─"))
    try screen.type("zpc")
    try press("Enter", until: .headline(has: "中坪村"))
    // Out of the village is into the town.
    try back()
    try press(":", until: text("─ 命令、期次、地区、数字 ─", "─ Everything by name ─"))
    try screen.type("jkqy")
    try press("Enter", until: crumb("健康签约", "Health"))
    try back()
    try press("?", until: text("─ 按键 ─", "─ Keys ─"))
    try back()
    try press("e", until: text("─ 导出为 ─", "─ Export as ─"))
    try back()
    try press("/", until: text("查找 /", "find /"))
    try screen.type("wg")
    try press("Enter", until: .lacks(say("查找 /", "find /")))
  }
}
