import Domain
import FrontEnd
import Testing

@testable import ViewModels

@Suite("The dashboard as a conversation")
struct PlainConversationTests {
  /// A dashboard that is talked with.
  private struct Talk {
    var state: DashboardState
    var conversation = PlainConversation()

    init(_ language: Language, _ ledger: Ledger = Demonstration.ledger) {
      state = DashboardState(
        language: language, size: ScreenSize(width: 120, height: 40), database: "land.db")
      state.walkInOneLine()
      state.reduceMotion()
      _ = state.update(.ledgerLoaded(ledger))
    }

    mutating func opening() -> [String] { conversation.lines(on: state, isAsked: false) }

    mutating func press(_ key: KeyPress) -> [String] { happen(.key(key)) }

    mutating func happen(_ event: Event) -> [String] {
      let effects = state.update(event)
      if effects.contains(.repaint) { conversation.forget() }
      let isKey = if case .key = event { true } else { false }
      return conversation.lines(on: state, isAsked: isKey)
    }
  }

  @Test func `opens with where one is, the panels in order, and what is selected`() {
    var talk = Talk(.chinese)

    let lines = talk.opening()

    #expect(lines.first == "总览，清河镇；2023年上半年")
    #expect(
      lines[1...6] == [
        "面板 1：贫困人口", "目前在册：649户，1,285人", "建档立卡：745户，1,456人", "新识别：19户，67人",
        "新识别（错）：1户，3人", "拟脱贫：7户，22人",
      ])
    #expect(
      lines.filter { $0.hasPrefix("面板") }.map { $0.prefix(4) } == (1...9).map { "面板 \($0)" })
    #expect(lines.last == "当前，目前在册：649户，1,285人")
  }

  @Test func `a moved selection is one line, and down a column the number with its name`() {
    var talk = Talk(.chinese)
    _ = talk.opening()

    #expect(talk.press(.down) == ["建档立卡：745户，1,456人"])
    #expect(talk.press(.right) == ["建档立卡：1,456人"])
    #expect(talk.press(.down) == ["新识别：67人"])
    #expect(talk.press(.down) == ["新识别（错）：3人"])
  }

  @Test func `how a number moved is said of that number, and of none beside it`() {
    var talk = Talk(.chinese, LawLedgers.land)

    #expect(
      talk.opening().last
        == "当前，目前在册：649户，1,285人；649户，比上期 减 6户，向好，比上年同期 减 6户，向好")
    #expect(talk.press(.right) == ["目前在册：1,285人；比上期 持平，比上年同期 持平"])
    _ = talk.press(.character("3"))
    let share = talk.press(.right)
    // The share itself has moved, as the total has.
    #expect(share == ["县内：56.3%；县内，分区域务工 265人，比上期 持平，比上年同期 持平"])
  }

  @Test func `panels follow each other, each with its title`() {
    var talk = Talk(.english)
    _ = talk.opening()

    let next = talk.press(.tab)

    #expect(next.first == "Panel 2: Subsidy batches")
    #expect(next.count == 2)
    for _ in 0..<8 { _ = talk.press(.backTab) }
    #expect(talk.state.focus == "employment")
  }

  @Test func `a page that was heard is not read out again, until it is asked for`() {
    var talk = Talk(.chinese)
    _ = talk.opening()

    let source = talk.press(.enter)
    #expect(source.first?.hasPrefix("目前贫困户，清河镇") == true)
    #expect(source.contains("其中所指：649户"))
    #expect(talk.press(.escape) == ["总览，清河镇；2023年上半年", "目前在册：649户，1,285人"])
    #expect(talk.press(.control("l")).count > 30)
  }

  @Test func `a key that does nothing is answered`() {
    var talk = Talk(.chinese)
    _ = talk.opening()

    #expect(talk.press(.character("x")) == ["“x”没有作用，按 ? 查看按键。"])
    #expect(talk.press(.up) == ["目前在册：649户，1,285人"])
  }

  @Test func `a list says how long it is, and each line as one comes to it`() {
    var talk = Talk(.chinese, LawLedgers.land)
    _ = talk.opening()

    let opened = talk.press(.character("p"))
    #expect(opened.first == "期次：3 项；Enter 执行，Esc 关闭")
    #expect(opened.last?.hasPrefix("当前，2023年上半年：当前，") == true)
    let moved = talk.press(.down)
    #expect(moved.count == 1)
    #expect(moved.first?.hasPrefix("2022年下半年：") == true)
    #expect(talk.press(.character("上")).first == "输入：上")
    #expect(talk.press(.escape).count == 2)
  }

  @Test func `everything by name waits for what is typed`() {
    var talk = Talk(.chinese)
    _ = talk.opening()

    #expect(talk.press(.character(":")).count == 2)
    let found = talk.press(.character("县"))
    #expect(found.first == "输入：县")
    #expect(found.count == 3)
  }

  @Test func `what is looked for is said while it is typed`() {
    var talk = Talk(.chinese)
    _ = talk.opening()

    #expect(talk.press(.character("/")) == ["查找：请输入；Enter 确定，Esc 取消"])
    #expect(talk.press(.character("拟")) == ["查找：拟", "拟脱贫：7户，22人"])
    #expect(talk.press(.enter).last == "拟脱贫：7户，22人")
  }

  @Test func `new figures are said to be there, and read when asked for`() {
    var talk = Talk(.chinese)
    _ = talk.opening()
    let before = talk.state.content(of: Panel.all[0])

    let words = talk.happen(.ledgerLoaded(LawLedgers.withoutWork))
    #expect(words == ["新数据已到，按 r 显示。"])
    #expect(talk.state.content(of: Panel.all[0]) == before)
    #expect(talk.press(.down) == ["建档立卡：745户，1,456人"])

    let shown = talk.press(.character("r"))
    #expect(shown.first == "总览，全镇；2023年上半年")
  }

  @Test(arguments: LawLedgers.all.indices, Language.allCases)
  func `no key is answered by silence or by a picture`(index: Int, language: Language) {
    var talk = Talk(language, LawLedgers.all[index].ledger)
    _ = talk.opening()
    var random = SystemRandom(state: UInt64(index + 1))
    let keys: [KeyPress] =
      [
        .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .pageDown, .home, .end,
        .backspace,
      ]
      + Array("123456789vawcpoe?/:nNsSuzLty[]{}-U0户x").map { .character($0) }
    for _ in 0..<400 {
      guard let key = keys.randomElement(using: &random) else { return }
      let lines = talk.press(key)
      #expect(!lines.isEmpty, "\(key)")
      let faults = lines.filter { line in
        line.isEmpty
          || line.unicodeScalars.contains {
            $0.value < 0x20 || (0x2500...0x28FF).contains($0.value)
          }
      }
      #expect(faults.isEmpty, "\(key) \(faults)")
    }
  }
}

/// The same numbers at every run.
private struct SystemRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
