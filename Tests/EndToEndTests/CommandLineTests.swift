import Foundation
import Testing

/// What the commands print, and how they end.
@Suite("Command line")
struct CommandLineTests {
  @Test func `read prints every figure with a quote that is the text's own`() throws {
    let file = Program.fixtures.appending(path: "reports/spun-page-debris.txt")
    let text = Array(try String(contentsOf: file, encoding: .utf8).unicodeScalars)

    let outcome = try zhenping("read", file.path, "--format", "json")
    let figures = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])

    #expect(outcome.code == 0)
    #expect(figures.count == 22)
    for figure in figures {
      let start = try #require(figure["start"] as? Int)
      let end = try #require(figure["end"] as? Int)
      var quote = String.UnicodeScalarView()
      quote.append(contentsOf: text[start..<end])
      #expect(figure["quote"] as? String == String(quote))
      for member in ["indicator", "segment", "label", "value", "unit", "bound", "asOf", "section"] {
        #expect(figure.keys.contains(member))
      }
    }
  }

  @Test func `read goes on after a file that is refused, and says so in its exit code`() throws {
    let bad = Program.fixtures.appending(path: "reports/bad/binary.bin").path
    let good = Program.fixtures.appending(path: "reports/county-gb18030.txt").path

    let outcome = try zhenping("read", bad, good, "--format", "csv", "--lang", "zh")

    #expect(outcome.code == 2)
    #expect(
      outcome.errors == "zhenping: \(bad)：不是文本文件（第 8 字节）；请先把报告另存为纯文本\n")
    #expect(outcome.output.split(whereSeparator: \.isNewline).count == 30)
    #expect(outcome.output.contains("34.2"))
  }

  @Test func `a refused file keeps the others of an import out`() throws {
    let home = try TemporaryFolder()
    let empty = Program.fixtures.appending(path: "reports/bad/empty.txt").path
    let good = Program.fixtures.appending(path: "demonstration/demo.txt").path

    let outcome = try zhenping("import", good, empty, "--lang", "en", home: home)

    #expect(outcome.code == 2)
    #expect(
      outcome.errors == "zhenping: \(empty): is empty; there is nothing to read\n")
    #expect(!home.exists("data/zhenping/township.db"))
  }

  @Test func `a dry run shows and does not write, undo takes back`() throws {
    let home = try TemporaryFolder()
    let demo = Program.fixtures.appending(path: "demonstration/demo.txt").path

    let dry = try zhenping("import", demo, "--dry-run", "--lang", "en", home: home)
    #expect(
      dry.output.hasPrefix(
        "demo.txt (first half of 2023, 清河镇): 74 added, 0 changed, 0 removed, 0 unchanged\n"))
    #expect(!home.exists("data/zhenping/township.db"))

    #expect(try zhenping("import", demo, home: home).code == 0)
    #expect(try zhenping("undo", home: home).code == 0)
    let screen = try zhenping("print", "overview", "--lang", "en", home: home)
    #expect(screen.output.contains("There are no figures yet."))
  }

  @Test func `reports of one name stay beside each other, period by period`() throws {
    let home = try TemporaryFolder()
    let demo = Program.fixtures.appending(path: "demonstration/demo.txt")
    let first = try String(contentsOf: demo, encoding: .utf8)
    let second = first.replacing("上半年", with: "下半年").replacing("649户", with: "640户")
    for (text, folder) in [(first, "2023-1"), (second, "2023-2")] {
      let file = home["\(folder)/总结.txt"]
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let files = ["2023-1", "2023-2"].map { home["\($0)/总结.txt"].path }

    let both = try zhenping("import", files[0], files[1], "--lang", "en", home: home)
    let moved = try zhenping(
      "import", files[1], "--period", "2022-H2", "--lang", "en", home: home)
    let undone = try zhenping("undo", "--lang", "en", home: home)
    let refused = try zhenping("import", files[0], files[0], "--lang", "en", home: home)

    #expect(both.errors == "")
    #expect(
      both.output == """
        总结.txt (first half of 2023, 清河镇): 74 added, 0 changed, 0 removed, 0 unchanged
        总结.txt (second half of 2023, 清河镇): 74 added, 0 changed, 0 removed, 0 unchanged

        """)
    #expect(
      moved.errors == "zhenping: 总结.txt: is the very text that was stored for second half of "
        + "2023, so it now counts for second half of 2022 instead; take this back with zhenping "
        + "undo\n")
    #expect(undone.output.hasPrefix("总结.txt (second half of 2022, 清河镇): taken out again"))
    #expect(undone.output.contains("\n总结.txt (second half of 2023, 清河镇): as imported at "))
    #expect(refused.code == 2)
    #expect(refused.errors.contains("nothing tells their periods or places apart"))
  }

  @Test(arguments: ["overview", "poverty", "subsidy", "employment", "projects", "unclassified"])
  func `print has the screen in every form`(name: String) throws {
    let text = try zhenping("print", name, "--demo", "--size", "80x24", "--lang", "zh")
    let ansi = try zhenping("print", name, "--demo", "--size", "80x24", "--format", "ansi")
    let json = try zhenping("print", name, "--demo", "--format", "json")

    #expect(text.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    #expect(text.output.hasPrefix(" 镇屏  清河镇"))
    #expect(ansi.output.contains("\u{1B}["))
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(root["screen"] as? String == name)
    #expect(root["period"] as? String == "2023-H1")
    #expect([text, ansi, json].map(\.code) == [0, 0, 0])
  }

  @Test func `a database that is none is refused and left alone`() throws {
    let home = try TemporaryFolder()
    let path = home["notes.db"].path
    try "not a database, and long enough to be looked at".write(
      toFile: path, atomically: true, encoding: .utf8)

    let outcome = try zhenping("print", "overview", "--db", path, "--lang", "en", home: home)

    #expect(outcome.code == 2)
    #expect(outcome.errors.hasPrefix("zhenping: \(path):"))
    #expect(outcome.output.isEmpty)
    #expect(home.text(of: "notes.db")?.hasPrefix("not a database") == true)
  }

  @Test func `a theme that is none is refused by name`() throws {
    let outcome = try zhenping("print", "overview", "--demo", "--theme", "nosuch", "--lang", "zh")
    #expect(outcome.code == 2)
    #expect(outcome.errors.hasPrefix("zhenping: nosuch："))
  }
}

private func zhenping(
  _ arguments: String..., home: TemporaryFolder? = nil
) throws -> Program.Outcome {
  let home = try home ?? TemporaryFolder()
  return try Program.run(
    [Program.path] + arguments, environment: Program.environment(home: home), in: home)
}
