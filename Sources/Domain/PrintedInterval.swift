/// The numbers that a printed one may stand for: half a unit of its last digit either way.
///
/// `60.2` % stands for 60.15…60.25 %. Rates are compared as intervals, because the counts and the
/// rate in a report are rounded each for itself.
public struct PrintedInterval: Equatable, Sendable {
  public let low: Fraction
  public let high: Fraction

  public init(low: Fraction, high: Fraction) {
    precondition(low <= high, "an interval is in order")
    self.low = low
    self.high = high
  }

  /// A count is exact; a number with decimals, or a rate, is half a last digit wide either way.
  public init(_ value: ExactDecimal, isExact: Bool = false) {
    let half = isExact ? Fraction(0) : Fraction(1, 2 * ExactDecimal.power(value.scale))
    self.init(low: value.fraction - half, high: value.fraction + half)
  }

  /// The interval of the quotients; `nil` when `b` reaches zero.
  public static func / (a: PrintedInterval, b: PrintedInterval) -> PrintedInterval? {
    guard b.low > Fraction(0), let low = a.low / b.high, let high = a.high / b.low else {
      return nil
    }
    return PrintedInterval(low: low, high: high)
  }

  public func overlaps(_ other: PrintedInterval) -> Bool { low <= other.high && other.low <= high }
}
