import Testing

@Suite("Opening")
struct OpeningTests {
  @Test func `shows the demonstration in Chinese`() throws {
    let screen = try TmuxScreen.demonstration(in: .chinese, size: .wide)

    let frame = try screen.frame()

    let gap = String(repeating: " ", count: 87)
    #expect(frame.first == " 镇屏  清河镇" + gap + "演示 · 2023年上半年")
    let hints =
      " ↑↓←→ 选择  Enter 出处  0-9 面板  v 表格  / 查找  y 复制  e 导出  u 元/万元  L English"
    let rest = String(repeating: " ", count: 11)
    #expect(frame.last == hints + rest + ": 命令  ? 帮助  q 退出")
    for figure in ["649", "1,285", "25.0260", "471", "60.2%"] {
      #expect(frame.contains(figure), "\(figure) in\n\(frame)")
    }
    #expect(frame.faults == [])
  }

  @Test func `shows the demonstration in English`() throws {
    let screen = try TmuxScreen.demonstration(in: .english, size: .wide)

    let frame = try screen.frame()

    let gap = String(repeating: " ", count: 72)
    #expect(frame.first == " 镇屏  清河镇" + gap + "demonstration · first half of 2023")
    let hints =
      " ↑↓←→ select  Enter source  0-9 panels  v table  / find  y copy  e export  u yuan/wan  L 中文"
    #expect(frame.last == hints + "  : search  ? help  q quit")
    for figure in ["649", "1,285", "250,260", "471", "60.2%"] {
      #expect(frame.contains(figure), "\(figure) in\n\(frame)")
    }
    #expect(frame.faults == [])
  }

  @Test func `takes the alternate screen`() throws {
    let screen = try TmuxScreen.demonstration()

    #expect(try screen.flags().isAlternate)
  }

  @Test func `says nothing on standard error`() throws {
    let screen = try TmuxScreen.demonstration(start: .init(keepsErrors: true))

    try screen.press("q")

    #expect(try screen.waitForEnd().code == 0)
    #expect(screen.home.text(of: "errors") == nil)
  }

  @Test(arguments: ["zh_CN.UTF-8", "C.UTF-8"])
  func `speaks the language of the locale`(locale: String) throws {
    let speech: Speech = locale.hasPrefix("zh") ? .chinese : .english
    // Only the messages: the encoding has to be one that the machine knows.
    let start = TmuxScreen.Start(environment: ["LC_MESSAGES": locale])
    let screen = try TmuxScreen("--demo", start: start)

    try screen.wait(until: .lastLine(has: speech.lastHint))
  }
}
