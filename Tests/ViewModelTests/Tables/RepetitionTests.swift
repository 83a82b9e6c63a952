import Domain
import Testing

@testable import ViewModels

@Suite("Repetitions in an expression")
struct RepetitionTests {
  @Test(arguments: ["(a+)+$", "(a*)*", "((村+))*", "(a|b+)+", "(?:x{2,})+", "(第.+批)*"])
  func `one inside another is refused`(expression: String) {
    #expect(Repetition.isNested(in: expression))
  }

  @Test(arguments: [
    "a+b*", "(ab)+", "第.+批", "[(a+)]+", "(a\\+)+", "\\(a+\\)+", "^1\\d{3}$", "(a", ")+",
  ])
  func `one after another is not`(expression: String) {
    #expect(!Repetition.isNested(in: expression))
  }

  @Test func `a filter says so and leaves the rows`() {
    var state = DashboardState.withFigures
    state.type("v")
    let rows = state.shownTable?.rows.order.count
    state.type("/")
    _ = state.update(.pasted("~(a+)+$"))

    #expect(state.shownTable?.rows.order.count == rows)
    #expect(
      state.notice
        == Phrase(
          "“(a+)+$” repeats a repetition and might never end; the rows stay as they were",
          "“(a+)+$”在重复中套重复，可能永不结束，行未变"))
  }
}
