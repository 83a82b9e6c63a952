/// A rate of a place, worked out again from the places inside it: the sum of the numerators over the
/// sum of the denominators, never an average of rates.
public struct RatePlaceSum: Equatable, Sendable {
  /// What is divided by what.
  public struct Basis: Hashable, Sendable {
    public let numerator: Indicator.Code?
    public let unit: Unit

    init(_ way: RateBasis) {
      numerator = way.numerator.figure.indicator
      unit = way.numerator.figure.unit
    }
  }

  public struct Part: Equatable, Sendable {
    public let place: Place
    /// `nil` where the place does not state the rate with what it is made of.
    public let rate: RateBasis?

    /// Both numbers, where both are exact.
    var numbers: (numerator: ExactDecimal, denominator: ExactDecimal)? {
      guard let numerator = rate?.numerator.figure.exactValue,
        let denominator = rate?.denominator?.figure.exactValue
      else { return nil }
      return (numerator, denominator)
    }
  }

  public let basis: Basis
  /// The rate as the place's own report states it.
  public let stated: Record?
  /// The place's own way to it.
  public let own: RateBasis?
  /// By the places' codes.
  public let parts: [Part]
  /// Places without an exact numerator and denominator.
  public let missing: [Place]
  /// `nil` while a place is missing.
  public let numerator: ExactDecimal?
  /// `nil` while a place is missing.
  public let denominator: ExactDecimal?

  init(basis: Basis, stated: Record?, own: RateBasis?, parts: [Part]) {
    self.basis = basis
    self.stated = stated
    self.own = own
    self.parts = parts
    missing = parts.filter { $0.numbers == nil }.map(\.place)
    guard missing.isEmpty, !parts.isEmpty else {
      numerator = nil
      denominator = nil
      return
    }
    let numbers = parts.compactMap(\.numbers)
    numerator = numbers.reduce(ExactDecimal(0)) { $0 + $1.numerator }
    denominator = numbers.reduce(ExactDecimal(0)) { $0 + $1.denominator }
  }

  /// The parts' rate; `nil` while a place is missing, and over nothing.
  public var derived: Fraction? {
    guard let numerator, let denominator else { return nil }
    return numerator.fraction / denominator.fraction
  }

  /// Whether the parts give the stated rate as it is printed; `nil` where either is not there.
  public var agrees: Bool? {
    guard let derived, let printed = stated?.figure.printedInterval else { return nil }
    let percent = derived * Fraction(100)
    return printed.overlaps(PrintedInterval(low: percent, high: percent))
  }

  /// The parts whose numbers speak of other dates than the first one's.
  public var unlikeDates: [Place] {
    guard let model = parts.lazy.compactMap(\.rate?.numerator).first else { return [] }
    return parts.filter { part in
      [part.rate?.numerator, part.rate?.denominator].contains {
        $0.map { !$0.isDated(like: model) } ?? false
      }
    }.map(\.place)
  }
}
