import Domain
import Testing

@testable import ViewModels

@Suite("Laws of the state")
struct StateLawTests {
  /// Always the same numbers.
  private struct Numbers: RandomNumberGenerator {
    var seed: UInt64
    mutating func next() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed ^ (seed >> 31)
    }
  }

  private static let letters = Array(":?/[]{}-0123456789UvawcpoeyYnNsS<>utzLgGjkhl户东2~(")
  private static let others: [KeyPress] = [
    .enter, .enter, .enter, .escape, .escape, .up, .down, .left, .right, .tab, .backTab, .backspace,
    .pageDown, .pageUp, .home, .end, .control("u"), .function(1),
  ]

  /// The land as it is, with less, with other numbers, and without anything.
  private static let ledgers: [Ledger] = {
    let documents = Land.ledger.documents
    let other = Land.report(of: Land.town, "2023-H1", poor: "99", work: "5")
    return [
      Land.ledger, Land.ledger, Land.ledger(Array(documents.prefix(4))),
      Land.ledger([other] + documents.dropFirst(3), [Land.north]), Ledger(),
    ]
  }()

  @Test(arguments: 1...12)
  func `hold whatever happens`(seed: UInt64) throws {
    var numbers = Numbers(seed: seed)
    var state = Land.state()
    var events: [String] = []
    for _ in 0..<400 {
      let event = Self.event(in: state, &numbers)
      events.append("\(event)".prefix(60).description)
      _ = state.update(event)
      let fault = Self.fault(of: state)
      try #require(fault == nil, "\(fault ?? "") after \(events.suffix(8))")
    }
  }

  private static func event(in state: DashboardState, _ numbers: inout Numbers) -> Event {
    switch Int.random(in: 0..<100, using: &numbers) {
    case 0..<45: .key(.character(letters.randomElement(using: &numbers) ?? "j"))
    case 45..<85: .key(others.randomElement(using: &numbers) ?? .enter)
    case 85..<90: .ledgerLoaded(ledgers.randomElement(using: &numbers) ?? Ledger())
    case 90..<93:
      .resized(
        width: Int.random(in: 0...240, using: &numbers),
        height: Int.random(in: 0...70, using: &numbers))
    case 93..<95: .pasted("东河\n")
    case 95..<97:
      .pointed(Pointing(.click, on: .item(Int.random(in: 0...4, using: &numbers))))
    case 97..<98: .pointed(Pointing(.click, on: .row(Int.random(in: 0...4, using: &numbers))))
    case 98..<99: .pointed(Pointing(.secondary, on: nil))
    default: .pointed(Pointing(.wheelDown, on: state.selection.map { .anchor($0) }))
    }
  }

  private static func fault(of state: DashboardState) -> String? {
    if let subject = state.subject {
      if !state.atlas.has(subject) { return "no report of \(subject)" }
      if state.scope.documents != state.atlas.documents(of: subject) { return "another scope" }
    } else if !state.scope.records.isEmpty {
      return "figures of nowhere"
    }
    switch state.screen {
    case .source where state.active.content.blocks.isEmpty: return "an empty source"
    case .compare(let period) where period == state.subject?.period: return "beside itself"
    default: break
    }
    if let selection = state.selection, !state.screen.isTable,
      !state.active.content.anchors.contains(where: { $0.contains(selection) })
    {
      return "\(selection) is selected and not there"
    }
    if let list = state.overlay, !list.items.isEmpty, list.chosen == nil { return "nothing chosen" }
    if let list = state.overlay, list.editor.cursor > list.editor.text.count { return "cursor" }
    return nil
  }
}
