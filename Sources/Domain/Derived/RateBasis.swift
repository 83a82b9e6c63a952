/// One way to look at a stated rate: what over what, and what that gives.
public struct RateBasis: Equatable, Sendable {
  public let numerator: Record
  /// `nil` when the report does not state it.
  public let denominator: Record?
  /// Numerator over denominator; `nil` without a denominator.
  public let derived: Fraction?
  /// What the denominator must be for the stated rate to hold; `nil` for a rate of zero.
  public let impliedWhole: PrintedInterval?
  /// The middle of ``impliedWhole``: numerator over the stated rate.
  public let impliedMiddle: Fraction?
  /// Whether derived and stated rate overlap as printed intervals; `nil` without a denominator.
  public let agrees: Bool?
}

extension RateBasis {
  /// What rates are made of: the rate, its part, its whole.
  private static let rules: [(rate: Indicator.Code, part: Indicator.Code, whole: Indicator.Code)] =
    [
      ("project.completionRate", "project.completed", "project.planned"),
      ("project.completionRate", "project.completedLength", "project.length"),
      ("project.paidShare", "project.paid", "project.available"),
      ("health.contractRate", "health.contracted", "health.base"),
      ("visit.rate", "visit.households", "poverty.current"),
    ]

  /// What a report may count where it does not say what was planned.
  private static let instead: [Indicator.Code: Indicator.Code] = [
    "project.planned": "project.count"
  ]

  /// Every way that the report's own figures offer to work out `rate`.
  ///
  /// Part and whole are those of the same segment, nearest in the text; a length is never taken for
  /// a count. Linear in the figures of the indicators concerned.
  public static func all(for rate: Record, in scope: Scope) -> [RateBasis] {
    rules.filter { $0.rate == rate.figure.indicator }.compactMap { rule in
      guard let part = rate.nearest(in: scope.all(rule.part)) else { return nil }
      let wholes = [rule.whole, instead[rule.whole]].compactMap { $0 }.lazy.compactMap { code in
        part.nearest(in: scope.all(code).filter { $0.figure.unit == part.figure.unit })
      }
      return RateBasis(rate: rate, part: part, whole: wholes.first)
    }
  }

  /// - Returns: `nil` when a value cannot be read.
  public init?(rate: Record, part: Record, whole: Record?) {
    guard let stated = rate.figure.value, let amount = part.figure.value else { return nil }
    let hundredth = Fraction(1, 100)
    let printed = PrintedInterval(stated)
    let share = PrintedInterval(low: printed.low * hundredth, high: printed.high * hundredth)
    let printedPart = part.figure.printedInterval ?? PrintedInterval(amount, isExact: true)
    numerator = part
    denominator = whole
    impliedWhole = printedPart / share
    impliedMiddle = amount.fraction / (stated.fraction * hundredth)
    derived = whole?.figure.value.flatMap { amount.fraction / $0.fraction }
    let quotient = whole?.figure.printedInterval.flatMap { printedPart / $0 }
    agrees = quotient.map { $0.overlaps(share) }
  }
}

extension Figure {
  /// What the printed number may stand for: whole numbers are exact, decimals half a last digit
  /// wide; `nil` when it cannot be read.
  public var printedInterval: PrintedInterval? {
    guard let value else { return nil }
    guard let printed = ExactDecimal(written.digits) else {
      return PrintedInterval(value, isExact: true)
    }
    guard printed.scale > 0 else { return PrintedInterval(value, isExact: true) }
    // The last printed digit's weight in plain units: 25.0260 in 万元 ends with whole yuan.
    let half = PrintedInterval(printed).high - printed.fraction
    guard let factor = value.fraction / printed.fraction else {
      return PrintedInterval(value, isExact: true)
    }
    return PrintedInterval(
      low: value.fraction - half * factor, high: value.fraction + half * factor)
  }
}

extension Record {
  /// Of `others` in the same document: those of the same project or fund if any are, and of
  /// those the one nearest in the text.
  public func nearest(in others: [Record]) -> Record? {
    let inDocument = others.filter { $0.id.isBeside(id) }
    let kin = inDocument.filter { $0.figure.isKin(of: figure) }
    return (kin.isEmpty ? inDocument.filter { $0.figure.segments.isEmpty } : kin)
      .min { abs($0.id.offset - id.offset) < abs($1.id.offset - id.offset) }
  }
}

extension Figure {
  /// Shares what it is about: the same project, or the same fund where no project is named.
  func isKin(of other: Figure) -> Bool {
    if let project = segment(.project) ?? other.segment(.project) {
      return segment(.project) == project && other.segment(.project) == project
    }
    return segments.first == other.segments.first
  }
}
