public import Domain

/// The upright axis of a line chart: round numbers, evenly apart, around all that is drawn.
public struct ChartAxis: Equatable, Sendable {
  /// At least two, lowest first.
  public let ticks: [Tick]

  public struct Tick: Equatable, Sendable {
    public let value: Fraction
    public let label: String
  }

  public var low: Fraction { ticks.first?.value ?? Fraction(0) }
  public var high: Fraction { ticks.last?.value ?? Fraction(1) }
  /// Where it does not start at zero, the chart has to say so.
  public var startsAtZero: Bool { low == Fraction(0) }

  /// The axis closest around the values that has one of so many `intervals`; of two alike the
  /// finer one.
  ///
  /// A rate's goes from 0 to 100. Any other starts at zero where it is asked to, or where that is
  /// nearer to the lowest value than the highest is.
  public init(of trend: Trend, intervals: ClosedRange<Int>) {
    guard !trend.isRate else {
      let step: Int128 = intervals.upperBound < 4 ? 50 : 25
      ticks = stride(from: 0, through: 100, by: Int(step)).map {
        Tick(value: Fraction(Int128($0)), label: "\($0)")
      }
      return
    }
    let values = trend.points.compactMap(\.drawn) + [trend.target?.value].compactMap { $0 }
    var low = values.min() ?? Fraction(0)
    var high = values.max() ?? Fraction(1)
    let zero = Fraction(0)
    if trend.startsAtZero || (low > zero && low + low <= high) { low = min(low, zero) }
    if trend.startsAtZero { high = max(high, zero) }
    if low == high {
      // Nothing tells how fine the scale should be; a tenth of the number shows it in the middle.
      let room = low == zero ? Fraction(1) : low * Fraction(low < zero ? -1 : 1, 10)
      low = low == zero ? zero : low - room
      high = high + room
    }
    let areWhole = values.allSatisfy { $0.denominator == 1 }
    ticks = Self.ticks(from: low, to: high, intervals: intervals, areWhole: areWhole)
  }

  /// How many of `steps` the value stands above the lower end, 0...steps.
  public func position(of value: Fraction, in steps: Int) -> Int {
    (value - low).share(of: high - low, in: steps)
  }

  /// The number in groups of three, its decimals exact up to two.
  public static func label(_ value: Fraction) -> String {
    FigureFormat.grouped(value.rounded(to: 2).reduced)
  }

  private static func ticks(
    from low: Fraction, to high: Fraction, intervals: ClosedRange<Int>, areWhole: Bool
  ) -> [Tick] {
    var candidates: [Candidate] = []
    for exponent in -6...30 {
      // Coarser steps than ten times the first that does only leave more room.
      if let first = candidates.first, exponent > first.exponent + 1 { break }
      for (digits, scale) in [(1, 0), (2, 0), (25, 1), (5, 0)] {
        let step = ExactDecimal(coefficient: Int128(digits), scale: scale).shifted(by: exponent)
        let candidate = Candidate(step: step.reduced, exponent: exponent, from: low, to: high)
        guard let candidate, candidate.intervals <= intervals.upperBound,
          !areWhole || step.reduced.scale == 0
        else { continue }
        candidates.append(candidate)
      }
    }
    let preferred = candidates.filter { $0.intervals >= intervals.lowerBound }
    let best = (preferred.isEmpty ? candidates : preferred).min {
      ($0.span, $0.size) < ($1.span, $1.size)
    }
    return best?.ticks ?? [low, high].map { Tick(value: $0, label: label($0)) }
  }

  /// An axis that could be.
  private struct Candidate {
    let step: ExactDecimal
    let exponent: Int
    private let steps: ClosedRange<Int128>

    init?(step: ExactDecimal, exponent: Int, from low: Fraction, to high: Fraction) {
      guard let first = low / step.fraction, let last = high / step.fraction else { return nil }
      let (start, end) = (first.roundedDown(to: 0).coefficient, last.roundedUp(to: 0).coefficient)
      guard end > start, end - start < 100 else { return nil }
      (self.step, self.exponent, steps) = (step, exponent, start...end)
    }

    var intervals: Int { steps.count - 1 }
    var size: Fraction { step.fraction }
    var span: Fraction { size * Fraction(Int128(intervals)) }

    var ticks: [Tick] {
      steps.map { index in
        let value = size * Fraction(index)
        return Tick(value: value, label: FigureFormat.grouped(value.rounded(to: step.scale)))
      }
    }
  }
}
