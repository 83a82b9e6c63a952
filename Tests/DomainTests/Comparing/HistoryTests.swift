import Domain
import Testing

@Suite("History of a place")
struct HistoryTests {
  private let history = History(
    Ledger(of: [
      .poor("2021-H1", "900"), .poor("2022-H1", "812"), .poor("2022-H2", "745"),
      .poor("2022", "745"), .poor("2023-H1", "649"), .poor("2024-H1", "600"),
    ]), Place.Code("甲镇"))

  @Test func `the period before is the one of the same length`() throws {
    let comparison = try #require(history.previous(of: record("2023-H1")))

    #expect(comparison.relation == .previous)
    #expect(comparison.period == Period("2022-H2"))
    #expect(comparison.change?.difference == ExactDecimal(-96))
  }

  @Test func `the same period last year is never the nearest one instead`() throws {
    let lastYear = try #require(history.lastYear(of: record("2023-H1")))

    #expect(lastYear.relation == .lastYear)
    #expect(lastYear.period == Period("2022-H1"))
    #expect(lastYear.change?.difference == ExactDecimal(-163))
    #expect(try history.lastYear(of: record("2022")) == nil)
  }

  @Test func `where the period before has no report the nearest earlier one is named`() throws {
    let comparison = try #require(history.previous(of: record("2024-H1")))

    #expect(comparison.relation == .earlier)
    #expect(comparison.period == Period("2023-H1"))
    #expect(comparison.change?.difference == ExactDecimal(-49))
  }

  @Test func `a whole year is not set against a half`() throws {
    #expect(try history.previous(of: record("2022")) == nil)
    #expect(try history.previous(of: record("2021-H1")) == nil)
  }

  @Test func `a report that does not say it says so`() throws {
    let ledger = Ledger(of: [
      Document("2022-H2", of: "甲镇", [Statement(code: "poverty.new", digits: "3")]),
      .poor("2023-H1", "649"),
    ])
    let history = History(ledger, Place.Code("甲镇"))
    let record = try #require(Period("2023-H1").flatMap { history[$0] }?.scope.records.first)

    #expect(history.previous(of: record)?.outcome == .notStated)
  }

  @Test func `a record of another place has no history here`() throws {
    let elsewhere = try #require(
      Scope([Document("2023-H1", of: "乙镇", [Statement(code: "poverty.current", digits: "1")])])
        .records.first)

    #expect(history.previous(of: elsewhere) == nil)
    #expect(history.series(of: elsewhere) == [])
  }

  @Test func `a series shows every gap`() throws {
    let series = history.series(of: try record("2023-H1"))

    #expect(
      series.map { "\($0.period) \($0.record?.figure.written.digits ?? "–") \($0.state)" } == [
        "2021-H1 900 stated", "2021-H2 – noReport", "2022-H1 812 stated", "2022-H2 745 stated",
        "2023-H1 649 stated", "2023-H2 – noReport", "2024-H1 600 stated",
      ])
  }

  @Test func `a series says how far each number is to be trusted`() throws {
    let ledger = Ledger(of: [
      Document(
        "2021", of: "甲镇", [Statement(code: "poverty.current", digits: "9", bound: .above)]),
      Document("2022", of: "甲镇", [Statement(code: "poverty.new", digits: "9")]),
      Document(
        "2023", of: "甲镇",
        [
          Statement(code: "poverty.current", digits: "8"),
          Statement(code: "poverty.current", digits: "7"),
        ]),
      Document(
        "2024", of: "甲镇", [Statement(code: "poverty.current", digits: "x8")]),
      Document(
        "2025", of: "甲镇", [Statement(code: "poverty.current", digits: "8", marks: [.declared])]),
    ])
    let history = History(ledger, Place.Code("甲镇"))
    let period = try #require(Period("2021"))
    let measure = try #require(history[period]?.measures.first)

    #expect(
      history.series(of: measure, like: period).map(\.state) == [
        .bounded, .notStated, .ambiguous, .unreadable, .declared,
      ])
  }

  @Test(arguments: 1...60)
  func `a series has each period between its ends once`(seed: Int) throws {
    var dice = Dice(seed)
    let parts: [Period.Part] = [
      .half(1), .half(2), .quarter(1), .quarter(3), .month(2), .month(11), .wholeYear,
    ]
    let periods = Set(
      (0..<12).compactMap { _ in
        parts.randomElement(using: &dice).flatMap {
          Period(year: Int.random(in: 2010...2024, using: &dice), part: $0)
        }
      })
    let history = History(
      Ledger(of: periods.map { .poor($0.description, "\($0.year)") }), Place.Code("甲镇"))

    for period in periods {
      let record = try #require(history[period]?.scope.records.first)
      let series = history.series(of: record)
      let kin = history.periods.filter { $0.isSameKind(as: period) }

      #expect(series.first?.period == kin.first)
      #expect(series.last?.period == kin.last)
      for (earlier, later) in zip(series, series.dropFirst()) {
        #expect(later.period.previous == earlier.period)
      }
      #expect(series.filter { $0.state == .stated }.map(\.period) == kin)
    }
  }

  private func record(_ period: String) throws -> Record {
    let period = try #require(Period(period))
    return try #require(history[period]?.scope.records.first)
  }
}

extension Document {
  fileprivate static func poor(_ period: String, _ digits: String) -> Document {
    Document(period, of: "甲镇", [Statement(code: "poverty.current", digits: digits)])
  }
}
