/// The numbers of the places inside a place, added up and set against the place's own.
public struct PlaceSum: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public let place: Place
    /// `nil` where the place has no report of the period.
    public let finding: MeasureIndex.Finding?

    public var record: Record? { finding?.record }
  }

  public enum Verdict: Equatable, Sendable {
    /// Every part reported, and the sum is the place's number, as far as printed digits tell.
    case proved
    /// The parts are less than the place's number by this.
    case short(by: ExactDecimal)
    /// The parts are more than the place's number by this.
    case over(by: ExactDecimal)
    /// These parts have no exact number: no report, not stated, several, a limit, or unreadable.
    case incomplete(missing: [Place])
    /// A rate; see ``RatePlaceSum``.
    case notAdditive
    /// There are no parts, or the place itself has no exact number.
    case unproved
  }

  public let measure: Measure
  /// The place's own number.
  public let whole: MeasureIndex.Finding
  /// By the places' codes.
  public let parts: [Part]
  /// Of the parts that have an exact number; `nil` for rates, and where none has one.
  public let sum: ExactDecimal?
  public let verdict: Verdict

  init(measure: Measure, whole: MeasureIndex.Finding, parts: [Part]) {
    self.measure = measure
    self.whole = whole
    self.parts = parts
    let values = parts.compactMap { $0.record?.figure.exactValue }
    sum =
      measure.isAdditive && !values.isEmpty ? values.reduce(ExactDecimal(0)) { $0 + $1 } : nil
    verdict = Self.verdict(measure, whole.record, parts, sum)
  }

  /// The parts whose number speaks of another date than the place's own, or, without that, than the
  /// first part's.
  public var unlikeDates: [Place] {
    guard let model = whole.record ?? parts.lazy.compactMap(\.record).first else { return [] }
    return parts.filter { $0.record.map { !$0.isDated(like: model) } ?? false }.map(\.place)
  }

  /// The parts whose number is only declared while the place's own is not, or the other way round.
  public var unlikeStatus: [Place] {
    guard let model = whole.record ?? parts.lazy.compactMap(\.record).first else { return [] }
    return parts.filter {
      $0.record.map { $0.figure.isDeclared != model.figure.isDeclared } ?? false
    }.map(\.place)
  }

  private static func verdict(
    _ measure: Measure, _ whole: Record?, _ parts: [Part], _ sum: ExactDecimal?
  ) -> Verdict {
    guard measure.isAdditive else { return .notAdditive }
    let missing = parts.filter { $0.record?.figure.exactValue == nil }.map(\.place)
    guard missing.isEmpty else { return .incomplete(missing: missing) }
    guard let sum, let stated = whole?.figure.exactValue,
      let printed = whole?.figure.printedInterval
    else { return .unproved }
    // Rounded each for itself, the parts may be off by half a last digit each.
    let intervals = parts.compactMap { $0.record?.figure.printedInterval }
    let low = intervals.reduce(Fraction(0)) { $0 + $1.low }
    let high = intervals.reduce(Fraction(0)) { $0 + $1.high }
    if PrintedInterval(low: low, high: high).overlaps(printed) { return .proved }
    return sum < stated ? .short(by: stated - sum) : .over(by: sum - stated)
  }
}
