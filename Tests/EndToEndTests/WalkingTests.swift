import Testing

@Suite("Walking")
struct WalkingTests {
  @Test(arguments: [
    ("1", "1 贫困人口"), ("2", "2 产业奖补"), ("3", "3 就业务工"), ("4", "4 项目进度"), ("5", "5 小额信贷"),
    ("6", "6 教育救助"), ("7", "7 健康签约"), ("8", "8 走访监测"), ("9", "9 三项整改"), ("U", "未归类"),
  ])
  func `a digit opens its panel, and zero goes back`(digit: String, title: String) throws {
    let screen = try TmuxScreen.demonstration()
    let overview = try screen.frame()

    try screen.press(digit)
    let panel = try screen.wait(
      until: .and(.headline(has: "清河镇 › \(title)"), .lastLine(has: "Esc 返回")))
    #expect(panel.faults == [])

    try screen.press("0")
    let back = try screen.wait(until: .lastLine(lacks: "Esc 返回"))
    #expect(
      back.lines.map { $0.replacing("▌", with: " ") }
        == overview.lines.map { $0.replacing("▌", with: " ") })
  }

  @Test func `enter shows the sentence with the figure marked, escape goes back`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)
    let overview = try screen.frame()

    try screen.press("Enter")
    let source = try screen.wait(until: .contains("▐649户▌"))
    #expect(source.contains("截至目前，全镇尚有贫困户▐649户▌、1285人，2023年计划实现脱贫7户、22人。"))
    #expect(source.contains("原文如此"))

    try screen.press("Escape")
    try screen.wait(until: .equals(overview))
  }

  @Test func `the figure to the right has its own mark`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)

    try screen.press("Right", "Enter")

    try screen.wait(until: .contains("全镇尚有贫困户649户、▐1285人▌，"))
  }

  @Test func `backspace goes back as escape does`() throws {
    let screen = try TmuxScreen.demonstration()
    let overview = try screen.frame()

    try screen.press("1")
    try screen.wait(until: .contains(" › "))
    try screen.press("BSpace")

    try screen.wait(until: .equals(overview))
  }

  @Test(arguments: [("Down", "Up"), ("j", "k")])
  func `the marker moves to the next row and back`(down: String, up: String) throws {
    let screen = try TmuxScreen.demonstration()
    try screen.wait(until: .marks("目前在册"))

    try screen.press(down)
    try screen.wait(until: .marks("建档立卡"))

    try screen.press(up)
    try screen.wait(until: .marks("目前在册"))
  }

  @Test(arguments: [("Right", "Left"), ("l", "h")])
  func `the cursor moves to the next figure and back`(right: String, left: String) throws {
    let screen = try TmuxScreen.demonstration()
    let home = try screen.cursor()

    try screen.press(right)
    try screen.waitForCursor { $0 != home }

    try screen.press(left)
    try screen.waitForCursor { $0 == home }
  }

  @Test func `the arrows cross into the neighbouring panel`() throws {
    let screen = try TmuxScreen.demonstration()

    try screen.press("Right", "Right", "Right")
    try screen.wait(until: .marks("第一批"))

    try screen.press("Left", "Left", "Left", "Left")
    try screen.wait(until: .marks("目前在册"))
  }

  @Test func `tab walks the panels and comes round`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)

    let rows = ["第一批", "县内", "福桥村农田水利", "户贷户用", "雨露计划", "已签约", "遍访", "27 问题"]
    for row in rows + ["目前在册"] {
      try screen.press("Tab")
      try screen.wait(until: .marks(row))
    }
    try screen.press("BTab")
    try screen.wait(until: .marks("27 问题"))
  }

  @Test func `tab turns the pages of the panels`() throws {
    let screen = try TmuxScreen.demonstration()

    try screen.press("1", "Tab")
    try screen.wait(until: .headline(has: "2 产业奖补"))

    try screen.press("BTab", "BTab")
    try screen.wait(until: .headline(has: "9 三项整改"))
  }

  @Test func `last and first go to the ends`() throws {
    let screen = try TmuxScreen.demonstration()
    try screen.press("4")
    let top = try screen.wait(
      until: .and(.headline(has: "4 项目进度"), .lastLine(has: "Esc 返回")))

    try screen.press("G")
    let bottom = try screen.wait(until: .contains("↑ "))
    #expect(bottom.markedRow != nil)

    try screen.press("g")
    try screen.wait(until: .equals(top))

    try screen.press("End")
    try screen.wait(until: .equals(bottom))

    try screen.press("Home")
    try screen.wait(until: .equals(top))
  }

  @Test func `L switches the language and back`() throws {
    let screen = try TmuxScreen.demonstration(in: .chinese, size: .wide)
    let chinese = try screen.frame()

    try screen.press("L")
    let english = try screen.wait(until: .lastLine(has: "q quit"))
    #expect(english.contains("1 Poverty"))
    #expect(!english.contains("贫困人口"))

    try screen.press("L")
    try screen.wait(until: .equals(chinese))
  }

  @Test func `u switches from wan to yuan and back`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)
    try screen.wait(until: .contains("25.0260"))

    try screen.press("u")
    try screen.wait(until: .and(.contains("250,260"), .lacks("25.0260")))

    try screen.press("u")
    try screen.wait(until: .and(.contains("25.0260"), .lacks("250,260")))
  }

  @Test func `the question mark lists the keys, escape closes the list`() throws {
    let screen = try TmuxScreen.demonstration(size: .wall)
    let overview = try screen.frame()

    try screen.press("?")
    let help = try screen.wait(until: .and(.contains("Enter 执行 · Esc 关闭"), .whole))
    for key in ["Enter", "Ctrl-L", "Ctrl-Z", "Shift-Tab", "PgDn", "Esc Backspace", "q Ctrl-C"] {
      #expect(help.contains(key), "\(key) in\n\(help)")
    }

    try screen.press("Escape")
    try screen.wait(until: .equals(overview))
  }

  @Test func `help is searched by words, by pinyin, by a key, and does what is chosen`() throws {
    let screen = try TmuxScreen.demonstration()

    // What elsewhere quits is typed.
    try screen.press("?")
    try screen.type("quit")
    try screen.wait(until: .and(.contains("› quit"), .marks("q Ctrl-C"), .whole))
    try screen.press("C-u")
    try screen.type("xmjd")
    try screen.wait(until: .and(.contains("› xmjd"), .marks("项目进度"), .whole))
    try screen.press("C-u", "?", "z")
    try screen.wait(until: .and(.lacks("请按要查询的键"), .marks("图表从零起"), .whole))
    try screen.press("?", "9", "Enter")
    try screen.wait(until: .and(.headline(has: "9 三项整改"), .lacks("Esc 关闭")))
  }

  @Test func `a key that cannot work here says why`() throws {
    let screen = try TmuxScreen.demonstration()

    try screen.press("Escape")

    try screen.wait(until: .lastLine(has: "已在总览；按 q 退出。"))
  }

  @Test func `Ctrl-L repairs what another program has written on the screen`() throws {
    let screen = try TmuxScreen.demonstration()
    let before = try screen.frame()

    try screen.scribble("a stray message")
    try screen.wait(until: .contains("a stray message"))
    try screen.press("C-l")

    try screen.wait(until: .equals(before))
  }
}
