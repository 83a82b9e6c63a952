import Foundation
import Testing

/// What comes back after a restart, and what the user has set.
@Suite("Memory")
struct MemoryTests {
  @Test func `screen, period, sort and filter come back, but not in the demonstration`() throws {
    let home = try TemporaryFolder()
    do {
      let screen = try TmuxScreen.township(home: home)
      try screen.press("[", "3", "v", "s", "S", "/")
      try screen.type("人")
      try screen.press("Enter", "u")
      try screen.wait(until: .contains("3 行 · 筛选 人 · 按 指标 ▼"))
      try screen.press("q")
      #expect(try screen.waitForEnd().code == 0)
      screen.closeTerminal()
    }
    try home.forgetEnd()

    let again = try TmuxScreen.township(home: home)
    try again.wait(
      until: .and(
        .headline(has: "青坪镇 › 3 就业务工 › 表格"), .headline(has: "2022年下半年"),
        .contains("3 行 · 筛选 人 · 按 指标 ▼")))
    try again.press("Escape", "2")
    try again.wait(until: .contains("250,000"))
    try again.press("q")
    #expect(try again.waitForEnd().code == 0)
    again.closeTerminal()
    try home.forgetEnd()

    let demonstration = try TmuxScreen.demonstration(start: .init(home: home))
    let frame = try demonstration.frame()
    #expect(frame.first.contains("演示 · 2023年上半年"))
    #expect(!frame.first.contains("›"))
    #expect(frame.contains("25.0260"))
  }

  @Test func `a memory that is garbled is passed over`() throws {
    let home = try TemporaryFolder()
    do {
      let screen = try TmuxScreen.township(home: home)
      try screen.press("3", "q")
      #expect(try screen.waitForEnd().code == 0)
      screen.closeTerminal()
    }
    try home.forgetEnd()
    let folder = home["state/zhenping"]
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("memory-") }
    try #require(files.count == 1)
    let file = folder.appending(path: files[0])
    try Data("\u{0}screen=\u{FFFD}\nperiod".utf8).write(to: file)

    let again = try TmuxScreen.township(home: home)

    #expect(try !again.frame().first.contains("›"))
    try again.press("q")
    #expect(try again.waitForEnd().code == 0)
  }

  @Test func `a key of the user's own works, and the hint shows it`() throws {
    let home = try TemporaryFolder()
    try home.configure("keys.toml", "[keys]\ntable = [\"f5\", \"B\"]\nquit = [\"Q\"]\n")
    let screen = try TmuxScreen.demonstration(start: .init(home: home), hint: "Q 退出")
    try screen.wait(until: .lastLine(has: "F5 表格"))

    try screen.press("v")
    try screen.wait(until: .lastLine(has: "“v”没有作用"))
    try screen.press("F5")
    try screen.wait(until: .headline(has: "› 表格"))
    try screen.press("B")
    try screen.wait(until: .and(.headline(has: " 镇屏  清河镇 "), .lastLine(has: "F5 表格")))
    try screen.press("q")
    try screen.wait(until: .lastLine(has: "“q”没有作用"))
    try screen.press("Q")
    #expect(try screen.waitForEnd().code == 0)
  }

  @Test(arguments: Speech.allCases)
  func `two commands of one key are told by name, and the usual keys work`(speech: Speech) throws {
    let home = try TemporaryFolder()
    try home.configure("keys.toml", "[keys]\ntable = [\"e\"]\n")
    let screen = try TmuxScreen(
      "--demo", "--lang", speech.rawValue, start: .init(size: .wall, home: home))

    try screen.wait(
      until: .and(
        .contains("649"), .lastLine(has: "keys.toml:2"), .lastLine(has: "table"),
        .lastLine(has: "export")))
    try screen.press("v")
    try screen.wait(until: .headline(has: speech == .chinese ? "› 表格" : "› table"))
  }
}

extension TemporaryFolder {
  /// Makes room for the next program that ends.
  fileprivate func forgetEnd() throws {
    for name in ["code", "pid", "before", "after"] where exists(name) {
      try FileManager.default.removeItem(at: self[name])
    }
  }
}
