import Testing

@Suite("Welcome")
struct WelcomeTests {
  @Test func `a machine without a database hears what to do next`() throws {
    let screen = try TmuxScreen.welcome(in: .english)

    let frame = try screen.frame()

    #expect(frame.contains("zhenping import REPORT.txt"))
    #expect(frame.contains("zhenping --demo"))
    #expect(frame.faults == [])
  }

  @Test func `says it in Chinese too`() throws {
    let screen = try TmuxScreen.welcome(in: .chinese)

    let frame = try screen.frame()

    #expect(frame.contains("zhenping import 报告.txt"))
    #expect(frame.contains("zhenping --demo"))
  }

  @Test func `hides the cursor, there being nothing to select`() throws {
    let screen = try TmuxScreen.welcome(in: .english)

    #expect(try !screen.flags().isCursorVisible)
  }

  @Test func `looking makes no database`() throws {
    let screen = try TmuxScreen.welcome(in: .english)
    try screen.press("q")

    #expect(try screen.waitForEnd().code == 0)
    #expect(!screen.home.exists("data/zhenping/township.db"))
  }
}
