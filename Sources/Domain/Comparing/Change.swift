/// How a number moved from one report to another.
public struct Change: Equatable, Sendable {
  public enum Way: Sendable { case up, down, same }

  /// By the indicator's good direction, never by the arrow alone.
  public enum Judgement: Sendable { case good, bad, none }

  public let now: Record
  public let then: Record
  /// What has to be said beside the difference.
  public let likeness: Likeness
  /// Now less then, in plain units (money in yuan, rates in points); `nil` where they must not be
  /// subtracted.
  public let difference: ExactDecimal?
  /// The difference as a share of the earlier number; `nil` for rates, and where that is not above
  /// zero.
  public let ratio: Fraction?

  /// - Returns: `nil` for figures in two units.
  public init?(now: Record, then: Record) {
    guard now.figure.unit == then.figure.unit else { return nil }
    self.now = now
    self.then = then
    likeness = Likeness(now, then)
    guard let new = now.figure.exactValue, let old = then.figure.exactValue else {
      difference = nil
      ratio = nil
      return
    }
    let moved = new - old
    difference = moved
    let hasRatio = now.figure.unit != .percent && old > ExactDecimal(0)
    ratio = hasRatio ? moved.fraction / old.fraction : nil
  }

  /// `nil` where nothing is subtracted.
  public var way: Way? {
    difference.map { $0 > ExactDecimal(0) ? .up : $0 < ExactDecimal(0) ? .down : .same }
  }

  /// Whether the difference is in percentage points (百分点).
  public var isInPoints: Bool { now.figure.unit == .percent }

  /// Of like things only: an unlike date or a mere declaration is neither good nor bad.
  public var judgement: Judgement {
    guard likeness == .alike, let way, way != .same,
      let direction = now.figure.indicator.flatMap({ Indicator.named($0) })?.goodDirection
    else { return .none }
    switch direction {
    case .up: return way == .up ? .good : .bad
    case .down: return way == .down ? .good : .bad
    case .none: return .none
    }
  }
}
