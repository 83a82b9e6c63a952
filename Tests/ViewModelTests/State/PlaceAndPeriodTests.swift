import Domain
import Testing

@testable import ViewModels

@Suite("Places and periods")
struct PlaceAndPeriodTests {
  @Test func `begins at the widest place of the latest period`() {
    #expect(Land.state().whereAndWhen == "青川县/石桥镇 2023-H1")
  }

  @Test func `brackets turn within the place only`() {
    var state = Land.state()
    state.type("o东河")
    state.hit(.enter)
    #expect(state.whereAndWhen == "青川县/石桥镇/东河村 2023-H1")

    state.type("[")
    #expect(state.whereAndWhen == "青川县/石桥镇/东河村 2022-H2")
    state.type("[")

    #expect(state.whereAndWhen == "青川县/石桥镇/东河村 2022-H2")
    #expect(state.notice == Phrase("This is the earliest report.", "已是最早一期。"))
    state.type("]]")
    #expect(state.notice == Phrase("This is the latest report.", "已是最新一期。"))
  }

  @Test func `the period list has the latest first and this one marked`() throws {
    var state = Land.state()
    state.type("p")
    let list = try #require(state.overlay)
    #expect(list.items.map(\.title) == ["2023年上半年", "2022年下半年", "2022年上半年"])
    #expect(list.items.map(\.detail) == ["3 个数", "2 个数", "2 个数"])
    #expect(list.items.map(\.isCurrent) == [true, false, false])

    state.hit(.down, .down, .enter)

    #expect(state.overlay == nil)
    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H1")
  }

  @Test func `a period is found by its short name`() {
    var state = Land.state()
    state.type("p2022-h1")
    state.hit(.enter)
    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H1")
  }

  @Test func `the place list is a tree`() throws {
    var state = Land.state()
    state.type("o")
    let list = try #require(state.overlay)
    #expect(list.items.map(\.title) == ["青川县", "石桥镇", "东河村", "西山村"])
    #expect(list.items.map(\.depth) == [0, 1, 2, 2])
    #expect(list.items.map(\.detail) == ["3 期", "3 期", "2 期", "1 期"])
    #expect(list.chosen?.title == "石桥镇")
  }

  @Test func `a place without this period shows its latest`() {
    var state = Land.state()
    state.type("[[owest")
    state.hit(.escape)
    state.type("oxisc")
    state.hit(.enter)
    #expect(state.whereAndWhen == "青川县/石桥镇/西山村 2023-H1")
  }

  @Test func `goes into a village from the list of places and up again, the period kept`() {
    var state = Land.state()
    state.type("w")
    #expect(state.screen.isPlaces)
    while state.selection != .place(Land.east.code) { state.hit(.down) }
    state.hit(.enter)
    #expect(state.whereAndWhen == "青川县/石桥镇/东河村 2023-H1")
    #expect(state.screen == .overview)
    state.type("[")

    state.hit(.escape)

    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H2")
    #expect(state.screen.isPlaces)
    state.hit(.escape)
    #expect(state.screen == .overview)
    #expect(state.path.isEmpty)
  }

  @Test func `goes up to a period that the town has`() {
    var state = Land.state(
      Land.ledger([
        Land.report(of: Land.town, "2023-H1", poor: "100"),
        Land.report(of: Land.east, "2023-H1", poor: "60"),
        Land.report(of: Land.east, "2022-H2", poor: "65"),
      ]))
    state.type("w")
    while state.selection != .place(Land.east.code) { state.hit(.down) }
    state.hit(.enter)
    state.type("[")

    state.hit(.escape)

    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
    #expect(!state.scope.records.isEmpty)
  }

  @Test func `a place without a report says so`() {
    let ledger = Land.ledger(
      [
        Land.report(of: Land.town, "2023-H1", poor: "100"),
        Land.report(of: Land.east, "2023-H1", poor: "60"),
      ], [Land.north])
    var state = Land.state(ledger)
    state.type("w")
    while state.selection != .place(Land.north.code) { state.hit(.down) }

    state.hit(.enter)

    #expect(state.screen.isPlaces)
    #expect(state.notice == Phrase("北坡村 has no reports.", "北坡村没有报告。"))
  }

  @Test func `escape at a village's overview goes to its town`() {
    var state = Land.state()
    state.type("odh")
    state.hit(.enter)
    #expect(state.whereAndWhen == "青川县/石桥镇/东河村 2023-H1")
    state.hit(.escape)
    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
  }

  @Test func `escape does not lead to a county that has no report of its own`() {
    var state = Land.state()
    state.hit(.escape)
    #expect(state.whereAndWhen == "青川县/石桥镇 2023-H1")
    #expect(state.notice == Phrase("This is the overview; q quits.", "已在总览；按 q 退出。"))
  }

  @Test func `a figure's source turns with the period to the same measure`() {
    var state = Land.state()
    state.hit(.right, .enter)
    #expect(state.digits == "250" || state.texts.first?.contains("250") == true)

    state.type("[")

    #expect(state.texts.first == "目前贫困户    280人" || state.texts.first?.contains("280") == true)
    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H2")
    #expect(state.notice == nil)
  }

  @Test(arguments: ["[", "p2022-h2\r"])
  func `a figure's source is left with words where the other report does not say it`(keys: String) {
    var state = Land.state()
    state.type("3")
    state.hit(.enter)
    #expect(state.path.count == 2)

    for key in keys { state.hit(key == "\r" ? .enter : .character(key)) }

    #expect(state.whereAndWhen == "青川县/石桥镇 2022-H2")
    #expect(state.screen == .panel("employment"))
    #expect(state.notice == Phrase("That report does not say it.", "该期报告未提及此数。"))
  }

  @Test func `the same measure stays selected in another period`() {
    var state = Land.state()
    state.hit(.right)
    #expect(state.digits == "250")
    state.type("[")
    #expect(state.digits == "280")
    state.type("]")
    #expect(state.digits == "250")
  }

  @Test func `nothing is left of figures that are no longer there`() {
    var state = Land.state()
    _ = state.update(.ledgerLoaded(Ledger()))
    #expect(state.selection == nil)
    #expect(state.scope.records.isEmpty)
    #expect(state.hit(.character("y")).isEmpty)
  }
}
