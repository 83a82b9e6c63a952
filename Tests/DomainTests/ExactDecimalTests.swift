import Domain
import Testing

@Suite("ExactDecimal")
struct ExactDecimalTests {
  @Test(arguments: ["0", "25.0260", "-3", "0.05", "14.044811", "1234567.12345678"])
  func `writes what it read`(text: String) throws {
    #expect(try #require(ExactDecimal(text)).description == text)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1.2.3", "1e3", "１２", "1 2", "1234567890123456", "0.123456789",
  ])
  func `refuses what is not plain digits`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func `trailing zeros do not change the number`() throws {
    let short = try #require(ExactDecimal("25.026"))
    let long = try #require(ExactDecimal("25.0260"))

    #expect(short == long)
    #expect(short.hashValue == long.hashValue)
  }

  @Test func `sums of money are exact in any order`() throws {
    let amounts = try ["25.712876", "11.6", "8.4018", "14.044811", "24.1"].map {
      try #require(ExactDecimal($0))
    }

    let forward = amounts.reduce(ExactDecimal(0), +)
    let backward = amounts.reversed().reduce(ExactDecimal(0), +)

    #expect(forward.description == "83.859487")
    #expect(forward == backward)
  }

  @Test(arguments: [("25.0260", 4, "250260"), ("2.3", 4, "23000"), ("5", -2, "0.05")])
  func `shifts the point`(text: String, exponent: Int, expected: String) throws {
    #expect(try #require(ExactDecimal(text)).shifted(by: exponent).description == expected)
  }
}

@Suite("Fraction")
struct FractionTests {
  @Test func `absurd numbers lose digits and do not end the program`() throws {
    let huge = try #require(ExactDecimal("999999999999999")).shifted(by: 8).fraction
    let tiny = try #require(ExactDecimal("0.00000001")).shifted(by: -4).fraction

    let quotient: Fraction? = huge / tiny
    let ratio = try #require(quotient)

    #expect(ratio > huge)
    #expect(tiny / ratio != nil)
    #expect((ratio * ratio).rounded(to: 6) > ExactDecimal(0))
    #expect(ratio + ratio * ratio > huge)
  }

  @Test(arguments: [
    (2, 3, 1, "0.7"), (1, 2, 0, "1"), (-1, 2, 0, "-1"), (5, 4, 1, "1.3"), (29 * 100, 43, 1, "67.4"),
    (861 * 100, 1285, 4, "67.0039"),
  ])
  func `rounds halves away from zero`(
    numerator: Int, denominator: Int, places: Int, expected: String
  ) {
    let fraction = Fraction(Int128(numerator), Int128(denominator))
    #expect(fraction.rounded(to: places).description == expected)
  }

  @Test func `a printed rate stands for an interval`() throws {
    let length = PrintedInterval(try #require(ExactDecimal("19.443")))
    let rate = PrintedInterval(try #require(ExactDecimal("60.2")))

    let quotient: PrintedInterval? = length / rate
    let whole = try #require(quotient)

    #expect((whole.low * Fraction(100)).roundedUp(to: 2).description == "32.27")
    #expect((whole.high * Fraction(100)).roundedDown(to: 2).description == "32.32")
  }
}
