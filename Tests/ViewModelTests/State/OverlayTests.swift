import Domain
import Testing

@testable import ViewModels

@Suite("Help, palette and lists")
struct OverlayTests {
  @Test(arguments: [
    ("对比", "compare"), ("duibi", "compare"), ("db", "compare"), ("Suspend", "suspend"),
    ("guaqi", "suspend"), ("c", "compare"), ("y", "copy"), ("Y", "copy-row"),
  ])
  func `help finds by word, pinyin and key`(query: String, command: String) {
    var state = Land.state()
    state.type("?" + query)
    #expect(state.overlay?.chosen?.choice == .command(Command.ID(command)))
  }

  @Test func `help explains the key that is pressed after a question mark`() {
    var state = Land.state()
    state.type("??")
    #expect(state.overlay?.awaitsKey == true)

    state.type("q")

    #expect(state.overlay?.awaitsKey == false)
    #expect(state.overlay?.chosen?.choice == .command("quit"))
    #expect(state.hit(.enter) == [.quit])
    #expect(state.overlay == nil)
  }

  @Test func `help says so of a key that does nothing`() {
    var state = Land.state()
    state.type("??")
    state.hit(.function(9))
    #expect(state.notice == Phrase("F9 does nothing.", "“F9”没有作用。"))
    #expect(state.overlay?.items.count == Command.all.count)
  }

  @Test func `escape closes help, also the one that was typed into`() {
    var state = Land.state()
    state.type("?db")
    #expect(state.hit(.escape).isEmpty)
    #expect(state.overlay == nil)
    #expect(state.screen == .overview)
  }

  @Test func `enter does what help names`() {
    var state = Land.state()
    state.type("?db")
    state.hit(.enter)
    #expect(state.overlay == nil)
    #expect(state.screen == .compare(Period("2022-H2")))
  }

  @Test(arguments: [
    ("选择期次", ListOverlay.Kind.periods), ("选择地区", .places), ("导出", .exports), ("帮助", .help),
  ])
  func `a list that was chosen in a list comes up`(query: String, kind: ListOverlay.Kind) {
    var state = Land.state()
    state.type(":" + query)
    state.hit(.enter)
    #expect(state.overlay?.kind == kind)
    #expect(state.overlay?.editor.text == "")
  }

  @Test func `what cannot be done here is chosen in vain, with words`() {
    var state = Land.state(Land.ledger([Land.report(of: Land.town, "2023-H1", poor: "1")]))
    state.type("?db")
    #expect(state.hit(.enter).isEmpty)
    #expect(state.overlay == nil)
    #expect(state.notice == Phrase("There is only one period to compare.", "只有一期，无从对比。"))
  }

  @Test(arguments: [
    ("东河村", "青川县/石桥镇/东河村 2023-H1"), ("dhc", "青川县/石桥镇/东河村 2023-H1"),
    ("xishancun", "青川县/石桥镇/西山村 2023-H1"), ("2022-H1", "青川县/石桥镇 2022-H1"),
  ])
  func `the palette goes to places and periods`(query: String, target: String) {
    var state = Land.state()
    state.type(":" + query)
    state.hit(.enter)
    #expect(state.whereAndWhen == target)
  }

  @Test func `the palette opens a figure's source`() {
    var state = Land.state()
    state.type(":务工总")
    state.hit(.backspace)
    state.hit(.enter)
    let isWork =
      if case .source(let anchor) = state.screen {
        state.scope[anchor.figure]?.figure.written.digits == "471"
      } else {
        false
      }
    #expect(isWork, "\(state.screen)")
  }

  @Test func `exports ask for the format that was chosen`() {
    var state = Land.state()
    state.type("ejson")
    let effects = state.hit(.enter)
    let formats = effects.map { effect -> ExportFormat? in
      if case .export(let request) = effect { request.format } else { nil }
    }
    #expect(formats == [.json])
  }

  @Test func `an empty list is harmless`() {
    var state = Land.state()
    state.type(":zzzzqqqq")
    #expect(state.overlay?.items.isEmpty == true)
    #expect(state.hit(.down, .up, .pageDown, .enter).isEmpty)
    #expect(state.overlay != nil)
    for _ in 0..<9 { state.hit(.backspace) }
    #expect(state.overlay == nil)
  }

  @Test func `pasted text goes where text is typed, and nowhere else`() {
    var state = Land.state()
    _ = state.update(.pasted("q\n"))
    #expect(state.overlay == nil)
    #expect(
      state.notice
        == Phrase(
          "Pasted text is taken only where something is typed: / or :", "粘贴只在输入时有效：按 / 或 :"))
    state.type(":")
    _ = state.update(.pasted("东河\n村"))
    #expect(state.overlay?.editor.text == "东河 村")
    state.hit(.escape)
    state.type("/")
    _ = state.update(.pasted("务工"))
    #expect(state.prompt?.editor.text == "务工")
    #expect(state.digits == "471")
  }
}
