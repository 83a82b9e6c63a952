import Glibc
import Testing

@Suite("Mouse")
struct MouseTests {
  @Test func `clicks select, open, run hints and choose; the right button goes back`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)
    let overview = try screen.frame()

    try screen.click("745")
    try screen.wait(until: .marks("建档立卡"))
    try screen.click("11.777")
    try screen.wait(until: .marks("第二批"))
    try screen.click("1,285")
    try screen.wait(until: .marks("目前在册"))
    try screen.click("1,285")
    try screen.wait(until: .contains("全镇尚有贫困户649户、▐1285人▌，"))
    try screen.mouse(.secondary)
    try screen.wait(until: .headline(has: overview.first))

    try screen.click("v 表格")
    try screen.wait(until: .headline(has: "表格"))
    try screen.mouse(.secondary)
    try screen.wait(until: .headline(has: overview.first))

    try screen.click("? 帮助")
    try screen.wait(until: .contains("─ 按键 ─"))
    try screen.click("健康签约")
    try screen.wait(until: .headline(has: "7 健康签约"))
    try screen.click("? 帮助")
    try screen.wait(until: .contains("─ 按键 ─"))
    try screen.mouse(.secondary)
    try screen.wait(until: .and(.lacks("─ 按键 ─"), .headline(has: "7 健康签约")))
    try screen.click("Esc 返回")
    try screen.wait(until: .headline(has: overview.first))
    try screen.click("q 退出")
    #expect(try screen.waitForEnd().code == 0)
  }

  @Test func `the wheel scrolls, a table's head sorts, its rows are selected and opened`() throws {
    let screen = try TmuxScreen.township(size: .standard)

    try screen.press("a")
    try screen.wait(until: .and(.contains("216 行"), .marks("目前贫困户")))
    try screen.mouse(.wheelDown)
    try screen.wait(until: .contains("第 4 行"))
    try screen.mouse(.wheelUp)
    try screen.wait(until: .contains("第 1 行"))
    for _ in 1...10 { try screen.mouse(.wheelDown) }
    let scrolled = try screen.wait(until: .contains("第 31 行"))
    #expect(scrolled.faults == [])

    try screen.click("数值")
    try screen.wait(until: .contains("按 数值 ▲"))
    try screen.click("数值")
    try screen.wait(until: .contains("按 数值 ▼"))
    try screen.press("g")
    let largest = try screen.wait(until: .marks("240"))
    try screen.mouse(.click, column: 3, row: 6)
    try screen.wait(until: .contains("第 3 行"))
    try screen.mouse(.click, column: 3, row: 6)
    try screen.wait(until: .contains("─ 出处"))
    try screen.mouse(.secondary)
    try screen.wait(until: .and(.headline(has: "总表"), .contains("第 3 行")))
    #expect(largest.faults == [])
  }

  @Test func `m releases the mouse for selecting text, and takes it again`() throws {
    let screen = try TmuxScreen.demonstration()
    #expect(try screen.flags().on.contains("mouse_any_flag"))
    let record = try screen.record()

    try screen.press("m")
    try screen.wait(until: .lastLine(has: "鼠标已释放"))
    try record.wait { $0.contains("\u{1B}[?1000l") || $0.contains("\u{1B}[?1006;1000l") }
    try screen.waitForMouse(false)
    // Reports that nobody asked for are no keys: 5 would be a panel.
    try screen.click("745")
    try screen.press("L", "L")
    try screen.wait(until: .and(.marks("目前在册"), .lastLine(has: "q 退出")))

    try screen.press("m")
    try screen.wait(until: .lastLine(has: "鼠标已启用"))
    try screen.waitForMouse(true)
    try screen.click("745")
    try screen.wait(until: .marks("建档立卡"))
  }

  @Test func `is not taken from who does not want it`() throws {
    let home = try TemporaryFolder()
    try home.configure("config.toml", "mouse = false\n")
    let screen = try TmuxScreen.demonstration(start: .init(home: home))

    #expect(try !screen.flags().on.contains("mouse_any_flag"))
    try screen.press("m")
    try screen.waitForMouse(true)
  }

  @Test(arguments: [nil, SIGTERM, SIGHUP])
  func `is left when the program ends`(signal: CInt?) throws {
    let screen = try TmuxScreen.demonstration()
    try screen.waitForMouse(true)
    let record = try screen.record()

    if let signal { try screen.kill(signal) } else { try screen.press("q") }

    #expect(try screen.waitForEnd().flags == .untouched)
    try record.wait { $0.contains("1000l") && $0.contains("1006") }
  }

  @Test func `is left while the program is suspended`() throws {
    let screen = try TmuxScreen.inShell(size: .standard)
    try screen.wait(until: .and(.headline(has: "清河镇"), .lastLine(has: "q 退出")))
    try screen.waitForMouse(true)

    try screen.press("C-z")
    try screen.wait(until: .contains("Stopped"))
    try screen.waitForMouse(false)

    try screen.enter("fg")
    try screen.wait(until: .headline(has: "清河镇"))
    try screen.waitForMouse(true)
    try screen.click("745")
    try screen.wait(until: .marks("建档立卡"))
  }
}

extension TmuxScreen {
  /// What a mouse does, by the number that a terminal reports.
  enum MouseAct: Int { case click = 0, secondary = 2, wheelUp = 64, wheelDown = 65 }

  /// Reports as a terminal does that was asked for them in the manner of SGR.
  func mouse(_ act: MouseAct, column: Int = 1, row: Int = 1) throws {
    try paste(Array("\u{1B}[<\(act.rawValue);\(column);\(row)M".utf8))
    if act == .click { try paste(Array("\u{1B}[<0;\(column);\(row)m".utf8)) }
  }

  /// Clicks on the first place that shows a text.
  func click(_ text: String) throws {
    let frame = try frame()
    let place = try #require(frame.position(of: text), "no “\(text)” in\n\(frame)")
    try mouse(.click, column: place.column, row: place.row)
  }

  func waitForMouse(_ isWanted: Bool) throws {
    try poll("the mouse to be \(isWanted ? "taken" : "left")", within: .seconds(10)) {
      try self.flags().on.contains("mouse_any_flag") == isWanted ? () : nil
    }
  }
}
