/// A ratio of whole numbers, exact; what a derived rate is until it is shown.
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

  /// Small enough that products of two fit; only a number far beyond any report's loses its end.
  private var fitted: Fraction {
    let limit: Int128 = 1 << 62
    var (numerator, denominator) = (numerator, denominator)
    while numerator.magnitude >= limit.magnitude || denominator >= limit {
      numerator /= 2
      denominator = max(1, denominator / 2)
    }
    return Fraction(numerator, denominator)
  }

  public static func + (a: Fraction, b: Fraction) -> Fraction {
    let (a, b) = (a.fitted, b.fitted)
    return Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  public static func - (a: Fraction, b: Fraction) -> Fraction {
    a + Fraction(-b.numerator, b.denominator)
  }

  public static func * (a: Fraction, b: Fraction) -> Fraction {
    let (a, b) = (a.fitted, b.fitted)
    return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// - Returns: `nil` when `b` is zero.
  public static func / (a: Fraction, b: Fraction) -> Fraction? {
    let (a, b) = (a.fitted, b.fitted)
    return b.numerator == 0
      ? nil : Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  /// The nearest decimal with `places` digits after the point; halves go away from zero.
  public func rounded(to places: Int) -> ExactDecimal {
    let sign: Int128 = numerator < 0 ? -1 : 1
    let doubled = Fraction(2 * sign * numerator, denominator).fitted
    let scaled = doubled.numerator * ExactDecimal.power(places)
    let halves = scaled / doubled.denominator
    return ExactDecimal(coefficient: sign * ((halves + 1) / 2), scale: places)
  }

  /// The largest decimal with `places` digits after the point that is not above the number.
  public func roundedDown(to places: Int) -> ExactDecimal {
    let fitted = fitted
    let scaled = fitted.numerator * ExactDecimal.power(places)
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: fitted.denominator)
    let isBelow = scaled < 0 && remainder != 0
    return ExactDecimal(coefficient: isBelow ? quotient - 1 : quotient, scale: places)
  }

  /// The smallest decimal with `places` digits after the point that is not below the number.
  public func roundedUp(to places: Int) -> ExactDecimal {
    -Fraction(-numerator, denominator).roundedDown(to: places)
  }

  private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> Int128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return Int128(a)
  }
}

extension Fraction: Comparable {
  public static func < (a: Fraction, b: Fraction) -> Bool {
    let (a, b) = (a.fitted, b.fitted)
    return a.numerator * b.denominator < b.numerator * a.denominator
  }
}
