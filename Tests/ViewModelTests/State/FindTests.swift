import Domain
import Testing

@testable import ViewModels

@Suite("Finding")
struct FindTests {
  @Test(arguments: ["省外", "shengwai", "swai", "148"])
  func `selects the line that has it, by letters, pinyin and initials`(query: String) {
    var state = DashboardState.withFigures
    state.type("/" + query)
    #expect(state.digits == "148")
    #expect(state.focus == "employment")
    state.hit(.enter)
    #expect(state.prompt == nil)
    #expect(state.digits == "148")
  }

  @Test func `n goes on and N back, round the end`() throws {
    var state = DashboardState.withFigures
    state.type("3/外")
    state.hit(.enter)
    let first = try #require(state.digits)
    var seen = [first]
    for _ in 0..<8 where seen.count < 2 || state.digits != first {
      state.type("n")
      if let digits = state.digits { seen.append(digits) }
    }
    #expect(seen == ["148", "35", "23", "148"])

    state.type("N")

    #expect(state.digits == "23")
  }

  @Test func `says that there is none`() {
    var state = DashboardState.withFigures
    state.type("/没有这个")
    #expect(state.notice == Phrase("Nothing here has “没有这个”.", "此处没有“没有这个”。"))
    #expect(state.digits == "649")
  }

  @Test func `n without anything looked for says so`() {
    var state = DashboardState.withFigures
    state.type("n")
    #expect(state.notice == Phrase("Nothing was looked for yet: / does.", "还没有查找内容，请先按 /。"))
  }

  @Test func `escape leaves the selection where it was`() {
    var state = DashboardState.withFigures
    state.type("/省外")
    #expect(state.digits == "148")
    state.hit(.escape)
    #expect(state.prompt == nil)
    #expect(state.digits == "649")
    #expect(state.focus == "poverty")
  }

  @Test func `takes letters that are commands elsewhere`() {
    var state = DashboardState.withFigures
    #expect(state.type("/q").isEmpty)
    #expect(state.prompt?.editor.text == "q")
    state.hit(.backspace, .backspace)
    #expect(state.prompt == nil)
  }
}
