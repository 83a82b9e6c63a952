import Domain
import Testing

@testable import ViewModels

@Suite("A table too large for a key")
struct GatheringTests {
  /// 20,100 figures in three reports.
  private static let ledger: Ledger = {
    let figures = (0..<6700).map { number in
      Figure(
        indicator: "poverty.current", label: "贫困户", value: ExactDecimal(number),
        unit: .households, written: Figure.Written(digits: "\(number)", unit: "户"),
        source: Source(section: "", quote: number..<number + 1, number: number..<number + 1))
    }
    let text = String(repeating: "1", count: 6701)
    return Land.ledger(
      ["2022-H1", "2022-H2", "2023-H1"].map { period in
        Document(
          name: "\(period).txt", period: Period(period), place: Land.town.code,
          importedAt: "2026-11-23 09:41", report: Report(text: text, figures: figures))
      })
  }()

  private func request(_ effects: [Effect]) throws -> TableRequest {
    guard case .gather(let request)? = effects.last else {
      throw Missing()
    }
    return request
  }

  private struct Missing: Error {}

  @Test func `is gathered elsewhere, and shown when it is there`() throws {
    var state = Land.state(Self.ledger)
    let request = try request(state.type("a"))
    #expect(state.shownTable?.isGathering == true)
    state.type("jGk")

    _ = state.update(.gathered(request.made(), of: request.number))

    #expect(state.shownTable?.isGathering == false)
    #expect(state.shownTable?.rows.order.count == 20_100)
    #expect(state.shownTable?.table.columns.map(\.id).contains("period") == true)
    state.type("G")
    #expect(state.digits == "6699")
  }

  @Test func `keeps its rows while others are gathered, and forgets what comes too late`() throws {
    var state = Land.state(Self.ledger)
    let first = try request(state.type("a"))
    let second = try request(state.type("L"))
    _ = state.update(.gathered(first.made(), of: first.number))
    #expect(state.shownTable?.isGathering == true)
    _ = state.update(.gathered(second.made(), of: second.number))
    #expect(state.shownTable?.rows.order.count == 20_100)

    let third = try request(state.type("L"))
    #expect(state.shownTable?.rows.order.count == 20_100)
    state.type("a")
    _ = state.update(.gathered(third.made(), of: third.number))

    #expect(state.screen == .overview)
    #expect(state.shownTable == nil)
  }

  @Test func `another period asks for no other table of everything`() throws {
    var state = Land.state(Self.ledger)
    let request = try request(state.type("a"))
    _ = state.update(.gathered(request.made(), of: request.number))

    #expect(state.type("[").isEmpty)
    #expect(state.shownTable?.isGathering == false)
  }
}
