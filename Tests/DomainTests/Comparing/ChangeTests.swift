import Domain
import Testing

@Suite("Changes between reports")
struct ChangeTests {
  @Test func `fewer poor households are good, by exactly so many`() throws {
    let change = try #require(moved("649", "812"))

    #expect(change.difference == ExactDecimal(-163))
    #expect(change.ratio == Fraction(-163, 812))
    #expect(change.way == .down)
    #expect(change.judgement == .good)
    #expect(change.likeness == .alike)
  }

  @Test func `money is subtracted to the fen`() throws {
    let change = try #require(moved("25.0260", "11.777", "subsidy.amount", .yuan))

    #expect(change.difference?.description == "132490")
    #expect(change.judgement == .good)
  }

  @Test func `rates differ in points and have no share of a share`() throws {
    let change = try #require(moved("60.2", "67", "project.completionRate", .percent))

    #expect(change.difference?.description == "-6.8")
    #expect(change.isInPoints)
    #expect(change.ratio == nil)
    #expect(change.judgement == .bad)
  }

  @Test func `nothing is judged that no indicator names, and nothing that stands still`() throws {
    let unclassified = try #require(moved("4", "3", nil))
    let still = try #require(moved("649", "649"))

    #expect(unclassified.way == .up)
    #expect(unclassified.judgement == .none)
    #expect(still.way == .same)
    #expect(still.judgement == .none)
  }

  @Test func `from nothing there is no share`() throws {
    let change = try #require(moved("3", "0"))

    #expect(change.difference == ExactDecimal(3))
    #expect(change.ratio == nil)
  }

  @Test(arguments: [Bound.above, .atLeast, .below, .atMost, .about])
  func `a limit is not subtracted`(bound: Bound) throws {
    let now = Statement(code: "poverty.current", digits: "649", bound: bound)
    let change = try #require(moved(now, Statement(code: "poverty.current", digits: "812")))

    #expect(change.likeness == .bounded)
    #expect(change.difference == nil)
    #expect(change.way == nil)
    #expect(change.judgement == .none)
  }

  @Test func `what cannot be read is not subtracted`() throws {
    let whole = Statement(code: "poverty.current", digits: "649")
    let masked = Statement(code: "poverty.current", digits: "xx")
    let damaged = Statement(code: "poverty.current", digits: "72023", marks: [.damaged])

    for broken in [masked, damaged] {
      let change = try #require(moved(whole, broken))
      #expect(change.likeness == .unreadable)
      #expect(change.difference == nil)
    }
  }

  @Test func `what is only declared is labelled and not judged`() throws {
    let declared = Statement(
      code: "subsidy.amount", digits: "12", unit: .yuan, marks: [.declared])
    let paid = Statement(code: "subsidy.amount", digits: "10", unit: .yuan)
    let change = try #require(moved(declared, paid))

    #expect(change.likeness == .otherStatus)
    #expect(change.difference == ExactDecimal(20000))
    #expect(change.judgement == .none)
  }

  @Test func `figures in two units are no change`() {
    let households = Statement(code: "poverty.current", digits: "649")
    let persons = Statement(code: "poverty.current", digits: "1285", unit: .persons)

    #expect(moved(households, persons) == nil)
  }

  @Test(arguments: 1...200)
  func `there and back is the same way turned round`(seed: Int) throws {
    var dice = Dice(seed)
    let digits = (0..<2).map { _ in
      "\(Int.random(in: 0...999, using: &dice)).\(Int.random(in: 10...99, using: &dice))"
    }
    let there = try #require(moved(digits[0], digits[1]))
    let back = try #require(moved(digits[1], digits[0]))

    #expect(there.difference.map { -$0 } == back.difference)
    #expect((there.way == .up) == (back.way == .down))
    #expect((there.judgement == .good) == (back.judgement == .bad))
  }

  private func moved(
    _ now: String, _ then: String, _ code: Indicator.Code? = "poverty.current",
    _ unit: Unit = .households
  ) -> Change? {
    moved(
      Statement(code: code, digits: now, unit: unit),
      Statement(code: code, digits: then, unit: unit))
  }

  private func moved(_ now: Statement, _ then: Statement) -> Change? {
    let records = Scope([Document("2023-H1", [now]), Document("2022-H2", [then])]).records
    return Change(now: records[0], then: records[1])
  }
}
