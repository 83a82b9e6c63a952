import Domain
import Testing

@testable import ViewModels

@Suite("The way that was gone")
struct TrailTests {
  @Test func `a dash changes between the last two screens`() {
    var state = Land.state()
    state.type("13")
    #expect(state.screen == .panel("employment"))
    state.type("-")
    #expect(state.screen == .panel("poverty"))
    state.type("-")
    #expect(state.screen == .panel("employment"))
  }

  @Test func `braces walk back and forth`() {
    var state = Land.state()
    state.type("13[")
    state.type("{")
    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
    #expect(state.screen == .panel("employment"))
    state.type("{")
    #expect(state.screen == .panel("poverty"))
    state.type("{")
    #expect(state.screen == .overview)
    state.type("{")
    #expect(state.notice == Phrase("There was no screen before this.", "此前没有其他屏。"))

    state.type("}}}")

    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H2")
    #expect(state.screen == .panel("employment"))
    state.type("}")
    #expect(
      state.notice
        == Phrase("This is the last screen of the history.", "已是历史中最后一屏。"))
  }

  @Test func `a new way forgets the one forward`() {
    var state = Land.state()
    state.type("13{2}")
    #expect(state.screen == .panel("subsidy"))
  }

  @Test(arguments: ["p2022h1", "odh", ":2022-H1", ":东河村"])
  func `what is chosen from a list can be gone back from`(keys: String) {
    var state = Land.state()
    state.type(keys)
    state.hit(.enter)
    #expect(state.whereAndWhen != "青川县/石桥镇 2023-H1")
    state.type("{")
    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
  }

  @Test func `arrows leave no trail`() {
    var state = Land.state()
    for _ in 0..<20 { state.hit(.down) }
    #expect(state.focus != "poverty")
    state.type("-")
    #expect(state.notice == Phrase("There was no screen before this.", "此前没有其他屏。"))
  }

  @Test func `leads to a source and its selection again`() {
    var state = Land.state()
    state.type("1")
    state.hit(.down, .enter)
    let source = state.screen
    state.type("0{")
    #expect(state.screen == source)
  }

  @Test func `skips a source that is gone`() {
    var state = Land.state()
    state.type("3")
    state.hit(.enter)
    state.type("0")
    _ = state.update(
      .ledgerLoaded(Land.ledger([Land.report(of: Land.town, "2023-H1", poor: "100")])))
    state.type("{")
    #expect(state.screen == .panel("employment"))
  }
}
