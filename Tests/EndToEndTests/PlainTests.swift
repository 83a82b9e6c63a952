import Foundation
import Glibc
import Testing

/// The dashboard as a conversation, on terminals that can do nothing but write lines.
@Suite("In words")
struct PlainTests {
  @Test(arguments: ["dumb", "vt100", nil, "no-such-terminal"])
  func `talks on any terminal without a single escape sequence`(type: String?) throws {
    let session = try LineSession(
      ["--plain", "--demo", "--lang", "zh"], environment: ["TERM": type])

    let opening = try session.lines(until: "当前，目前在册：649户，1,285人")
    #expect(opening.first == "镇屏，文字方式。按 ? 听按键，Ctrl-L 重读本页，q 退出。")
    #expect(opening.contains("新识别（错）：1户，3人"))
    #expect(session.takesSingleKeys)

    session.type("j")
    #expect(try session.lines(until: "建档立卡") == ["建档立卡：745户，1,456人"])
    // Arrows, as nearly all terminals send them.
    session.type("\u{1B}[C")
    #expect(try session.lines(until: "1,456人") == ["建档立卡：1,456人"])
    session.type("\r")
    try session.lines(until: "当前，")
    session.type("\u{1B}")
    #expect(try session.lines(until: "1,456人").first == "总览，清河镇；演示，2023年上半年")
    session.type("?")
    #expect(try session.lines(until: "当前，上移").count > 30)
    session.type("\u{03}")
    try session.lines(until: "1,456人")
    session.type("q")

    #expect(try session.end() == 0)
    #expect(!session.output.contains(0x1B))
    #expect(!session.takesSingleKeys)
  }

  @Test func `new figures are announced, and shown when asked for`() throws {
    let home = try TemporaryFolder()
    let fixture = Program.fixtures.appending(path: "demonstration/demo.txt").path
    func take(_ path: String) throws -> Program.Outcome {
      try Program.run(
        [Program.path, "import", path, "--lang", "zh"],
        environment: Program.environment(home: home), in: home)
    }
    #expect(try take(fixture).code == 0)
    let session = try LineSession(
      ["--plain", "--lang", "zh"], environment: ["TERM": "dumb"], home: home)
    try session.lines(until: "当前，目前在册：649户，1,285人")

    let changed = try String(contentsOfFile: fixture, encoding: .utf8)
      .replacingOccurrences(of: "649户", with: "648户")
    let copy = home["demo.txt"]
    try changed.write(to: copy, atomically: true, encoding: .utf8)
    #expect(try take(copy.path).code == 0)

    #expect(try session.lines(until: "新数据").last == "新数据已到，按 r 显示。")
    session.type("r")
    let shown = try session.lines(until: "数据已更新")
    #expect(shown.contains { $0.hasPrefix("目前在册：648户") })
    session.type("q")
    #expect(try session.end() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends it, also while nobody reads, and the line is as before`(
    signal: CInt
  ) throws {
    let session = try LineSession(
      ["--plain", "--demo", "--lang", "zh"], environment: ["TERM": "dumb"])
    try session.lines(until: "当前，")

    // More than the line keeps: from here on it waits for a reader that does not come.
    session.type(String(repeating: "\u{0C}?\u{03}", count: 40))
    session.signal(signal)

    #expect(try session.end() == 128 + signal)
    #expect(!session.takesSingleKeys)
  }

  @Test func `Ctrl-Z where no shell could go on with it says the page again`() throws {
    let session = try LineSession(
      ["--plain", "--demo", "--lang", "zh"], environment: ["TERM": "dumb"])
    try session.lines(until: "当前，")

    session.type("\u{1A}")
    #expect(try session.lines(until: "当前，").first == "总览，清河镇；演示，2023年上半年")
    #expect(session.takesSingleKeys)

    session.type("q")
    #expect(try session.end() == 0)
  }

  @Test func `a stop and a continue from outside leave it as it was`() throws {
    let session = try LineSession(
      ["--plain", "--demo", "--lang", "zh"], environment: ["TERM": "dumb"])
    try session.lines(until: "当前，")

    session.signal(SIGSTOP)
    session.signal(SIGCONT)
    session.type("j")

    #expect(try session.lines(until: "建档立卡") == ["建档立卡：745户，1,456人"])
  }

  @Test func `keys from a pipe are answered one by one`() throws {
    let home = try TemporaryFolder()

    let outcome = try Program.run(
      ["sh", "-c", #"printf 'jl\rq' | "$0" --plain --demo --lang en"#, Program.path],
      environment: Program.environment(home: home), in: home)

    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains("registered: 745 households, 1,456 persons"))
    #expect(lines.contains("The number in it: 1456人"))
  }

  @Test(arguments: ["overview", "poverty", "unclassified", "table", "everything"])
  func `prints a screen in words`(screen: String) throws {
    let home = try TemporaryFolder()

    let outcome = try Program.run(
      [Program.path, "print", screen, "--demo", "--plain", "--lang", "zh"],
      environment: Program.environment(home: home), in: home)

    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("清河镇"))
    let pictures = outcome.output.unicodeScalars.filter {
      (0x2190...0x28FF).contains($0.value) || ($0.value < 0x20 && $0 != "\n")
    }
    #expect(pictures.isEmpty)
  }

  @Test func `prints where a figure comes from`() throws {
    let home = try TemporaryFolder()
    func print(_ words: String...) throws -> Program.Outcome {
      try Program.run(
        [Program.path, "print"] + words + ["--demo", "--lang", "zh"],
        environment: Program.environment(home: home), in: home)
    }

    let source = try print("source", "--figure", "poverty.registered", "--plain")
    #expect(source.output.contains("\n报告数：745户，原文如此，未改动\n"))
    #expect(try print("source", "--figure", "建档立卡").output.contains("745户"))

    let unnamed = try print("source")
    #expect(unnamed.code == 2)
    #expect(unnamed.errors == "zhenping: 请用 --figure 指明数字，如 --figure 建档立卡贫困户\n")
    let unknown = try print("source", "--figure", "没有")
    #expect(unknown.errors == "zhenping: 没有名为“没有”的数字\n")
    #expect(try print("compare").errors == "zhenping: 只有一期，无从对比。\n")
  }
}
