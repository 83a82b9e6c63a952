import Domain
import Testing

@Suite("Sums over places")
struct PlaceSumTests {
  @Test func `villages that add up prove the township`() throws {
    let sum = try sum("649", ["300", "200", "149"])

    #expect(sum.verdict == .proved)
    #expect(sum.sum == ExactDecimal(649))
    #expect(sum.parts.map(\.place.name) == ["村0", "村1", "村2"])
    #expect(sum.unlikeDates == [])
  }

  @Test func `what they miss or have too much is said exactly`() throws {
    #expect(try sum("649", ["300", "200"]).verdict == .short(by: ExactDecimal(149)))
    #expect(try sum("649", ["300", "350"]).verdict == .over(by: ExactDecimal(1)))
  }

  @Test func `money rounded in each report may be off by what rounding explains`() throws {
    let rounded = try sum("10.3", ["3.44", "3.43", "3.43"], "project.paid", .yuan)
    let wrong = try sum("10.40", ["3.44", "3.43", "3.43"], "project.paid", .yuan)

    #expect(rounded.verdict == .proved)
    #expect(wrong.verdict == .short(by: ExactDecimal(1000)))
  }

  @Test(arguments: ["–", "x2", ">200"])
  func `a village without an exact number leaves the proof open`(digits: String) throws {
    let sum = try sum("649", ["300", digits])

    #expect(sum.verdict == .incomplete(missing: [try #require(sum.parts.last).place]))
    #expect(sum.sum == ExactDecimal(300))
  }

  @Test func `a village that says two numbers leaves it open, one that repeats itself does not`()
    throws
  {
    let twice = try sum("649", ["300 300", "349"])
    let two = try sum("649", ["300 301", "349"])

    #expect(twice.verdict == .proved)
    #expect(two.verdict == .incomplete(missing: [try #require(two.parts.first).place]))
  }

  @Test(arguments: ["–", "x", ">600"])
  func `without an exact number of its own there is nothing to prove`(own: String) throws {
    let sum = try sum(own, ["300", "349"])

    #expect(sum.verdict == .unproved)
    #expect(sum.sum == ExactDecimal(649))
  }

  @Test func `rates are not added`() throws {
    let sum = try sum("67", ["60", "70"], "health.contractRate", .percent)

    #expect(sum.verdict == .notAdditive)
    #expect(sum.sum == nil)
  }

  @Test func `a village of another date is named`() throws {
    let june = AsOf(written: "6月底", day: Day("2023-06-30"))
    let may = AsOf(written: "5月中旬", day: Day("2023-05-20"))
    let ledger = Ledger(of: [
      Document("2023-H1", of: "镇", [.poor("5", june)]),
      Document("2023-H1", of: "镇/甲", [.poor("2", june)]),
      Document("2023-H1", of: "镇/乙", [.poor("3", may)]),
    ])
    let breakdown = PlaceBreakdown(
      ledger, Place.Code("镇"), try #require(Period("2023-H1")))

    let sum = breakdown.sum(of: try #require(breakdown.own.measures.first))

    #expect(sum.verdict == .proved)
    #expect(sum.unlikeDates.map(\.name) == ["乙"])
  }

  @Test(arguments: 1...200)
  func `a sum is proved exactly when the numbers add up`(seed: Int) throws {
    var dice = Dice(seed)
    let parts = (0..<Int.random(in: 1...12, using: &dice)).map { _ in
      Int.random(in: 0...400, using: &dice)
    }
    let slip = Int.random(in: -2...2, using: &dice)
    let whole = max(0, parts.reduce(0, +) + slip)

    let sum = try sum("\(whole)", parts.map { "\($0)" })

    let off = parts.reduce(0, +) - whole
    #expect((sum.verdict == .proved) == (off == 0))
    if off > 0 { #expect(sum.verdict == .over(by: ExactDecimal(off))) }
    if off < 0 { #expect(sum.verdict == .short(by: ExactDecimal(-off))) }
  }

  /// Several numbers of one place stand with spaces between; `–` is a place without a report.
  private func sum(
    _ own: String, _ parts: [String], _ code: Indicator.Code = "poverty.current",
    _ unit: Unit = .households
  ) throws -> PlaceSum {
    func document(_ place: String, _ digits: String) -> Document {
      Document(
        "2023-H1", of: place,
        digits.split(separator: " ").filter { $0 != "–" }.map { digits in
          Statement(
            code: code, digits: digits.hasPrefix(">") ? String(digits.dropFirst()) : String(digits),
            unit: unit, bound: digits.hasPrefix(">") ? .above : .exactly)
        })
    }
    let documents =
      parts.enumerated().map { document("镇/村\($0)", $1) } + [document("镇", own)]
    let breakdown = PlaceBreakdown(
      Ledger(
        documents: documents.filter { !$0.report.figures.isEmpty },
        places: PlaceTree(documents.compactMap(\.place?.text).flatMap { Place.chain($0) })),
      Place.Code("镇"), try #require(Period("2023-H1")))
    let figure = Statement(code: code, digits: "1", unit: unit).figure(at: 0)
    return breakdown.sum(of: Measure(of: figure, in: nil))
  }
}

@Suite("Rates over places")
struct RatePlaceSumTests {
  @Test func `a rate is worked out from all parts and all wholes`() throws {
    let sum = try sum([("40", "50"), ("10", "100")], own: ("50", "150", "33.3"))

    #expect(sum.derived == Fraction(1, 3))
    #expect(sum.numerator == ExactDecimal(50))
    #expect(sum.denominator == ExactDecimal(150))
    #expect(sum.agrees == true)
    #expect(sum.own?.derived == Fraction(1, 3))
  }

  @Test func `an average of the rates would not be the stated rate`() throws {
    let sum = try sum([("40", "50"), ("10", "100")], own: ("50", "150", "45"))

    #expect(sum.agrees == false)
  }

  @Test func `a village without both numbers is named, and nothing is worked out`() throws {
    let sum = try sum([("40", "50"), ("10", "–")], own: ("50", "150", "33.3"))

    #expect(sum.missing.map(\.name) == ["村1"])
    #expect(sum.derived == nil)
    #expect(sum.agrees == nil)
  }

  @Test(arguments: 1...100)
  func `it is the sum over the sum, which an average is not`(seed: Int) throws {
    var dice = Dice(seed)
    let parts = (0..<Int.random(in: 2...9, using: &dice)).map { index in
      let whole = Int.random(in: 40...400, using: &dice) + index
      return (Int.random(in: 1..<whole, using: &dice), whole)
    }
    let numerator = parts.map(\.0).reduce(0, +)
    let denominator = parts.map(\.1).reduce(0, +)

    let sum = try sum(
      parts.map { ("\($0.0)", "\($0.1)") }, own: ("\(numerator)", "\(denominator)", "50"))

    #expect(sum.derived == Fraction(Int128(numerator), Int128(denominator)))
    let shares = parts.map { Fraction(Int128($0.0), Int128($0.1)) }
    let average = shares.reduce(Fraction(0), +) * Fraction(1, Int128(parts.count))
    #expect(sum.derived != average)
  }

  private func sum(
    _ parts: [(String, String)], own: (String, String, String)
  ) throws -> RatePlaceSum {
    func document(_ place: String, _ part: String, _ whole: String, _ rate: String) -> Document {
      let numbers = [
        Statement(code: "health.base", digits: whole, unit: .persons),
        Statement(code: "health.contracted", digits: part, unit: .persons),
        Statement(code: "health.contractRate", digits: rate, unit: .percent),
      ]
      return Document("2023-H1", of: place, numbers.filter { $0.digits != "–" })
    }
    let documents = parts.enumerated().map { document("镇/村\($0)", $1.0, $1.1, "80") }
    let breakdown = PlaceBreakdown(
      Ledger(of: documents + [document("镇", own.0, own.1, own.2)]), Place.Code("镇"),
      try #require(Period("2023-H1")))
    let rate = try #require(breakdown.own.scope.main("health.contractRate"))
    return try #require(
      breakdown.rateSums(of: Measure(of: rate.figure, in: rate.id.period)).first)
  }
}

extension Statement {
  fileprivate static func poor(_ digits: String, _ asOf: AsOf) -> Statement {
    Statement(code: "poverty.current", digits: digits, asOf: asOf)
  }
}
