import Foundation
import Testing

@Suite("Doctor")
struct DoctorTests {
  private func run(
    _ arguments: String..., variables: [String: String] = [:], home: TemporaryFolder? = nil
  ) throws -> Program.Outcome {
    let home = try home ?? TemporaryFolder()
    let environment = Program.environment(home: home).merging(variables) { _, new in new }
    // Without a terminal, also where the tests are run from one.
    return try Program.run(
      ["setsid", "--wait", Program.path, "doctor"] + arguments, environment: environment, in: home)
  }

  @Test(arguments: Speech.allCases)
  func `works without a terminal and says so`(speech: Speech) throws {
    let outcome = try run("--lang", speech.rawValue, variables: ["TERM": "xterm-256color"])

    #expect(outcome.errors == "")
    #expect(outcome.output.contains(speech == .chinese ? "不是终端" : "not a terminal"))
    #expect(outcome.output.contains("xterm-256color"))
    #expect(outcome.output.contains("~/data/zhenping/township.db"))
  }

  @Test func `names nobody's home folder`() throws {
    let home = try TemporaryFolder()
    let outcome = try run("--lang", "en", home: home)

    #expect(!outcome.output.contains(home.path))
  }

  @Test func `ends with 1 where something does not work`() throws {
    let home = try TemporaryFolder()
    try "no database".write(to: home["town.db"], atomically: true, encoding: .utf8)
    let outcome = try run("--lang", "en", "--db", home["town.db"].path, home: home)

    #expect(outcome.code == 1)
    #expect(outcome.output.contains("~/town.db: this file is not a database"))
  }

  @Test func `asks the terminal, and leaves it as it was`() throws {
    let screen = try TmuxScreen("doctor", "--demo", "--lang", "en", start: .init(size: .wall))
    let ending = try screen.waitForEnd()

    #expect(ending.code == 0)
    #expect(ending.isModeAsBefore)
    #expect(ending.frame.contains("measured 2"))
  }

  @Test func `is a screen of the dashboard too`() throws {
    let screen = try TmuxScreen.demonstration()
    try screen.press(":")
    try screen.type("doctor")
    try screen.press("Enter")
    try screen.wait(until: .and(.headline(has: "诊断"), .contains("zhenping 0.1.0")))
    try screen.press("Escape")
    try screen.wait(until: .contains("649"))
  }
}
