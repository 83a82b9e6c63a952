/// A decimal number kept exactly: `coefficient` × 10 to the power of −`scale`.
///
/// Equality and order are of the number, so `25.0260` equals `25.026`; the digits as printed are
/// kept by ``Figure/written``. Sums and comparisons of what ``init(_:)`` reads, moved by a few
/// places, fit with room for a million of them.
public struct ExactDecimal: Sendable {
  public let coefficient: Int128
  /// Digits after the point, 0...30.
  public let scale: Int

  public init(coefficient: Int128, scale: Int = 0) {
    precondition((0...30).contains(scale), "a scale is 0...30")
    self.coefficient = coefficient
    self.scale = scale
  }

  public init(_ integer: Int) { self.init(coefficient: Int128(integer)) }

  /// Reads plain digits with at most one point: `25.0260`, `-3`, `0.5`.
  ///
  /// - Returns: `nil` for anything else, and for more than 15 digits or more than 8 after the
  ///   point: no report has such a number undamaged.
  public init?(_ text: some StringProtocol) {
    // Letter by letter, a text of any type would be asked through its protocol.
    let text = String(text)
    var coefficient: Int128 = 0
    var scale: Int?
    var digits = 0
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), scale == nil, digits > 0 {
        scale = 0
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
      digits += 1
      scale? += 1
      guard digits <= 15, scale ?? 0 <= 8 else { return nil }
    }
    guard digits > 0, scale != 0 else { return nil }
    self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale ?? 0)
  }

  /// The number multiplied by 10 to the power of `exponent`, exactly.
  public func shifted(by exponent: Int) -> ExactDecimal {
    if exponent <= scale, scale - exponent <= 30 {
      return ExactDecimal(coefficient: coefficient, scale: scale - exponent)
    }
    return ExactDecimal(coefficient: coefficient * Self.power(exponent - scale), scale: 0)
  }

  /// The same number without trailing zeros after the point.
  public var reduced: ExactDecimal {
    var (coefficient, scale) = (coefficient, scale)
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  public var fraction: Fraction { Fraction(coefficient, Self.power(scale)) }

  static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }

  private func coefficient(atScale wanted: Int) -> Int128 {
    coefficient * Self.power(wanted - scale)
  }
}

extension ExactDecimal: Comparable, Hashable {
  public static func == (a: ExactDecimal, b: ExactDecimal) -> Bool {
    let (a, b) = (a.reduced, b.reduced)
    return a.coefficient == b.coefficient && a.scale == b.scale
  }

  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    a.fraction < b.fraction
  }

  public func hash(into hasher: inout Hasher) {
    let reduced = reduced
    hasher.combine(reduced.coefficient)
    hasher.combine(reduced.scale)
  }
}

extension ExactDecimal {
  public static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    let scale = max(a.scale, b.scale)
    return ExactDecimal(
      coefficient: a.coefficient(atScale: scale) + b.coefficient(atScale: scale), scale: scale)
  }

  public static prefix func - (a: ExactDecimal) -> ExactDecimal {
    ExactDecimal(coefficient: -a.coefficient, scale: a.scale)
  }

  public static func - (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal { a + -b }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain digits, the scale kept: `25.0260`.
  public var description: String {
    guard scale > 0 else { return String(coefficient) }
    let digits = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return "\(coefficient < 0 ? "-" : "")\(padded.dropLast(scale)).\(padded.suffix(scale))"
  }
}
