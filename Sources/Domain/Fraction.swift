/// A ratio of whole numbers, exact; what a derived rate is until it is shown.
///
/// Exact for all that ``ExactDecimal/init(_:)`` reads and the few steps that are taken with it. A
/// product beyond 128 bits, which takes a hostile report, stays at the largest number instead of
/// ending the program.
public struct Fraction: Hashable, Sendable {
  public let numerator: Int128
  /// Above zero; the two have no common divisor.
  public let denominator: Int128

  /// - Precondition: `denominator` is not zero.
  public init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(denominator != 0, "a fraction has a denominator")
    let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  public static func + (a: Fraction, b: Fraction) -> Fraction {
    let (sum, isTooLarge) = product(a.numerator, b.denominator)
      .addingReportingOverflow(product(b.numerator, a.denominator))
    return Fraction(isTooLarge ? largest : sum, product(a.denominator, b.denominator))
  }

  public static func - (a: Fraction, b: Fraction) -> Fraction {
    a + Fraction(-b.numerator, b.denominator)
  }

  public static func * (a: Fraction, b: Fraction) -> Fraction {
    // Cancelled crosswise first, the products stay small.
    let (c, d) = (Fraction(a.numerator, b.denominator), Fraction(b.numerator, a.denominator))
    return Fraction(product(c.numerator, d.numerator), product(c.denominator, d.denominator))
  }

  /// - Returns: `nil` when `b` is zero.
  public static func / (a: Fraction, b: Fraction) -> Fraction? {
    b.numerator == 0 ? nil : a * Fraction(b.denominator, b.numerator)
  }

  /// The nearest decimal with `places` digits after the point; halves go away from zero.
  public func rounded(to places: Int) -> ExactDecimal {
    let sign: Int128 = numerator < 0 ? -1 : 1
    let scaled = Fraction(sign * numerator, denominator) * Fraction(2 * ExactDecimal.power(places))
    let halves = scaled.numerator / scaled.denominator
    return ExactDecimal(coefficient: sign * (halves / 2 + halves % 2), scale: places)
  }

  /// The largest decimal with `places` digits after the point that is not above the number.
  public func roundedDown(to places: Int) -> ExactDecimal {
    let scaled = self * Fraction(ExactDecimal.power(places))
    let (quotient, rest) = scaled.numerator.quotientAndRemainder(dividingBy: scaled.denominator)
    return ExactDecimal(coefficient: rest < 0 ? quotient - 1 : quotient, scale: places)
  }

  /// The smallest decimal with `places` digits after the point that is not below the number.
  public func roundedUp(to places: Int) -> ExactDecimal {
    -Fraction(-numerator, denominator).roundedDown(to: places)
  }

  /// Leaves room to double it and to change its sign.
  private static let largest = Int128.max / 4

  private static func product(_ a: Int128, _ b: Int128) -> Int128 {
    let (product, isTooLarge) = a.multipliedReportingOverflow(by: b)
    guard isTooLarge || product.magnitude > largest.magnitude else { return product }
    return (a < 0) == (b < 0) ? largest : -largest
  }

  private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> Int128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return Int128(a)
  }
}

extension Fraction: Comparable {
  public static func < (a: Fraction, b: Fraction) -> Bool {
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}
