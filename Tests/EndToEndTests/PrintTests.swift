import Foundation
import Testing

/// Screens taken along as files.
@Suite("Printing to files")
struct PrintTests {
  @Test(arguments: ["csv", "markdown", "html", "svg"], ["zh", "en"])
  func `a screen has every form that is text`(format: String, language: String) throws {
    let outcome = try zhenping(
      "print", "poverty", "--demo", "--format", format, "--lang", language, in: TemporaryFolder())

    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    // Foundation takes the mark away when it reads a text.
    let opening = [
      "csv": language == "zh" ? "标题,贫困人口\r\n地区,清河镇\r\n" : "Title,",
      "markdown": "# ", "html": "<!DOCTYPE html>\n<html lang=", "svg": "<svg xmlns=",
    ]
    #expect(outcome.output.hasPrefix(opening[format] ?? "?"))
    #expect(outcome.output.contains("1285") || outcome.output.contains("1,285"))
  }

  @Test func `a workbook and a GB18030 table go into files`() throws {
    let home = try TemporaryFolder()
    for (format, name, start) in [
      ("xlsx", "a.xlsx", [0x50, 0x4B, 0x03, 0x04]), ("csv-gb18030", "a.csv", [0xB1, 0xEA, 0xCC]),
    ] as [(String, String, [UInt8])] {
      let outcome = try zhenping(
        "print", "overview", "--demo", "--format", format, "--output", home[name].path,
        "--lang", "zh", in: home)

      #expect(outcome.code == 0)
      #expect(outcome.output.isEmpty)
      #expect(Array(try Data(contentsOf: home[name]).prefix(start.count)) == start)
    }
  }

  @Test func `a file is not overwritten without being told`() throws {
    let home = try TemporaryFolder()
    let path = home["a.csv"].path
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)

    let refused = try zhenping(
      "print", "poverty", "--demo", "--format", "csv", "--output", path, "--lang", "en", in: home)
    #expect(refused.code == 2)
    #expect(
      refused.errors
        == "zhenping: \(path): is there already; nothing was written. --force overwrites it\n")
    #expect(home.text(of: "a.csv") == "mine")

    let forced = try zhenping(
      "print", "poverty", "--demo", "--format", "csv", "--output", path, "--force", in: home)
    #expect(forced.code == 0)
    #expect(try Data(contentsOf: home["a.csv"]).starts(with: [0xEF, 0xBB, 0xBF, 0x54, 0x69]))
  }

  @Test func `a disk that fills up leaves no half a file, and a word`() throws {
    let home = try TemporaryFolder()
    // A shell may limit the size of files; the signal ignored, writing fails as on a full disk.
    let outcome = try Program.run(
      [
        "/bin/sh", "-c",
        "trap '' XFSZ; ulimit -f 1; exec \"$0\" print overview --demo --lang zh --format html "
          + "--output \"$1\"",
        Program.path, home["a.html"].path,
      ],
      environment: Program.environment(home: home), in: home)

    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("a.html：无法写入"))
    #expect(!home.exists("a.html"))
  }

  @Test func `a place or a period that is not there is answered with those that are`() throws {
    let home = try TemporaryFolder()
    let asked = try zhenping(
      "print", "poverty", "--demo", "--period", "2022-H1", "--lang", "zh", in: home)
    #expect(asked.code == 2)
    #expect(asked.output.isEmpty)
    #expect(asked.errors == "zhenping: 没有 2022-H1 的数据；现有：\n  清河镇 2023-H1\n")

    let place = try zhenping(
      "print", "poverty", "--demo", "--place", "none", "--lang", "en", in: home)
    #expect(place.code == 2)
    #expect(
      place.errors == "zhenping: there are no figures of none; there are:\n  清河镇 2023-H1\n")

    let found = try zhenping(
      "print", "poverty", "--demo", "--place", "清河镇", "--period", "2023-H1", in: home)
    #expect(found.code == 0)
  }

  @Test func `a workbook is not for a terminal`() throws {
    let screen = try TmuxScreen(
      ["print", "overview", "--demo", "--format", "xlsx", "--lang", "en"],
      start: TmuxScreen.Start(keepsErrors: true))

    #expect(try screen.waitForEnd().code == 2)
    #expect(
      screen.home.text(of: "errors")
        == "zhenping: xlsx is not for a terminal; name a file with --output")
  }
}

private func zhenping(_ arguments: String..., in home: TemporaryFolder) throws -> Program.Outcome {
  try Program.run(
    [Program.path] + arguments, environment: Program.environment(home: home), in: home)
}
