import Foundation
import Testing

/// The dashboard and the database that other processes write.
@Suite("Importing")
struct ImportTests {
  @Test func `figures that are imported while the page is open appear`() throws {
    let home = try TemporaryFolder()
    let database = home["township.db"].path
    let screen = try TmuxScreen.welcome(on: database)

    try home.take(in: .demonstration, to: ["--db", database])

    try screen.wait(until: .and(.marks("目前在册"), .contains("1,285"), .whole))
  }

  @Test func `also where there was no folder for the database`() throws {
    let home = try TemporaryFolder()
    let screen = try TmuxScreen.welcome(home: home)

    try home.take(in: .demonstration)

    try screen.wait(until: .and(.marks("目前在册"), .contains("1,285")))
  }

  @Test func `a report that another process corrects is seen`() throws {
    let home = try TemporaryFolder()
    try home.take(in: .demonstration)
    let screen = try TmuxScreen.figures(home: home)
    #expect(try screen.frame().markedRow?.contains("649") == true)

    try home.take(in: .correction)

    let frame = try screen.wait(until: .contains("651"))
    #expect(frame.markedRow?.contains("651") == true)
  }

  @Test func `a dashboard on a database says so by not saying demonstration`() throws {
    let home = try TemporaryFolder()
    try home.take(in: .demonstration)
    let screen = try TmuxScreen.figures(home: home)

    let frame = try screen.frame()

    #expect(frame.first.hasSuffix("2023年上半年"))
    #expect(!frame.first.contains("演示"))
  }

  @Test func `a dashboard keeps nobody from importing, and leaves in time`() throws {
    let home = try TemporaryFolder()
    let database = home["township.db"].path
    try home.take(in: .demonstration, to: ["--db", database])
    let screens = try (1...2).map { _ in try TmuxScreen.figures(on: database) }

    try home.take(in: .correction, to: ["--db", database])

    for screen in screens {
      try screen.wait(until: .contains("651"))
      try screen.press("q")
      #expect(try screen.waitForEnd(within: .seconds(2)).code == 0)
    }
  }
}

/// A text to import.
private enum Report {
  case demonstration
  /// The same report by the same name, with one household figure another.
  case correction

  var text: String {
    get throws {
      let file = Program.fixtures.appending(path: "demonstration/demo.txt")
      let text = try String(contentsOf: file, encoding: .utf8)
      return self == .demonstration ? text : text.replacing("649户", with: "651户")
    }
  }
}

extension TemporaryFolder {
  fileprivate func take(in report: Report, to database: [String] = []) throws {
    let file = self["reports/demo.txt"]
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try report.text.write(to: file, atomically: true, encoding: .utf8)

    let outcome = try Program.run(
      [Program.path, "import", file.path] + database,
      environment: Program.environment(home: self), in: self)

    try #require(outcome.code == 0, "\(outcome)")
  }
}
