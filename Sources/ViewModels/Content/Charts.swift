public import Domain

/// One value of a chart, with how far it can be trusted.
public struct ChartPoint: Equatable, Sendable {
  public enum State: Sendable, CaseIterable {
    case present
    /// Not reported.
    case missing
    /// Too small to be shown to everybody.
    case suppressed
    /// Declared or planned, not final.
    case provisional
    /// Changed by a later import.
    case revised
    /// Of a date long before its period's end.
    case stale
  }

  /// Short, for an axis: `23上`, `H1 23`.
  public var label: String
  /// In the measure of the chart; `nil` where there is none to be drawn.
  public var value: Fraction?
  public var state: State
  /// The number as it is shown beside the picture, with what can be followed.
  ///
  /// Without a mark for its state: the picture adds that, and shows no number that is suppressed.
  public var entry: Entry

  public init(label: String, value: Fraction?, state: State = .present, entry: Entry) {
    self.label = label
    self.value = value
    self.state = state
    self.entry = entry
  }

  /// What is drawn; `nil` is a gap.
  public var drawn: Fraction? {
    switch state {
    case .missing, .suppressed: nil
    case .present, .provisional, .revised, .stale: value
    }
  }
}

/// One measure over all periods, oldest first.
public struct Trend: Equatable, Sendable {
  public var points: [ChartPoint]
  /// `户`, `万元`, `%`.
  public var unit: String
  /// A rate's axis is always 0–100.
  public var isRate: Bool
  /// Whether the axis starts at zero; where it does not, the chart says so in words.
  public var startsAtZero: Bool
  /// A line to reach, with its name.
  public var target: Target?

  public struct Target: Equatable, Sendable {
    public var value: Fraction
    public var label: String

    public init(value: Fraction, label: String) {
      self.value = value
      self.label = label
    }
  }

  public init(
    points: [ChartPoint], unit: String, isRate: Bool = false, startsAtZero: Bool = false,
    target: Target? = nil
  ) {
    self.points = points
    self.unit = unit
    self.isRate = isRate
    self.startsAtZero = startsAtZero
    self.target = target
  }
}

/// Parts of one whole in one bar.
public struct ShareBar: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public var label: String
    public var value: Fraction
    /// The number, then its share.
    public var entries: [Entry]

    public init(label: String, value: Fraction, entries: [Entry]) {
      self.label = label
      self.value = value
      self.entries = entries
    }
  }

  public var parts: [Part]

  public init(parts: [Part]) { self.parts = parts }

  /// How many of `length` cells each part takes; together all of them.
  ///
  /// What is left by rounding down goes to the largest remainders; a part above zero has at least
  /// one cell. Nothing is drawn where there is no whole, or no room for all.
  public func cells(of length: Int) -> [Int] {
    let zero = Fraction(0)
    let values = parts.map { max($0.value, zero) }
    let whole = values.reduce(zero, +)
    guard whole > zero, length >= values.count(where: { $0 > zero }) else {
      return parts.map { _ in 0 }
    }
    let quotas = values.map { ($0 / whole ?? zero) * Fraction(Int128(length)) }
    var cells = quotas.map { max(Int($0.roundedDown(to: 0).coefficient), $0 > zero ? 1 : 0) }
    // By how much a part has less than its due: the first to be given to, the last to be taken from.
    func want(_ index: Int) -> Fraction { quotas[index] - Fraction(Int128(cells[index])) }
    while cells.reduce(0, +) < length {
      guard let index = cells.indices.max(by: { (want($0), -$0) < (want($1), -$1) }) else { break }
      cells[index] += 1
    }
    while cells.reduce(0, +) > length {
      let shrinkable = cells.indices.filter { cells[$0] > 1 }
      guard let index = shrinkable.min(by: { (want($0), $0) < (want($1), $1) }) else { break }
      cells[index] -= 1
    }
    return cells
  }
}

/// Places down, periods across: each cell a shade beside its number.
public struct HeatTable: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public var label: Entry
    /// One a column.
    public var points: [ChartPoint]

    public init(label: Entry, points: [ChartPoint]) {
      self.label = label
      self.points = points
    }
  }

  /// The periods, oldest first.
  public var columns: [String]
  public var rows: [Row]
  /// What the lightest and the darkest shade stand for; `nil` where nothing is to be shaded.
  public var scale: PrintedInterval?

  public init(columns: [String], rows: [Row], scale: PrintedInterval?) {
    self.columns = columns
    self.rows = rows
    self.scale = scale
  }

  /// The scale's ends, for the legend.
  public var limits: (low: String, high: String)? {
    scale.map { (ChartAxis.label($0.low), ChartAxis.label($0.high)) }
  }

  /// Whether the values lie on both sides of nothing.
  public var isTwoSided: Bool {
    scale.map { $0.low < Fraction(0) && Fraction(0) < $0.high } ?? false
  }

  /// Which of an odd number of steps a value has to either side of nothing, which is the middle.
  public func side(of value: Fraction, in steps: Int) -> Int? {
    guard let scale, isTwoSided else { return nil }
    let reach = max(scale.high, Fraction(0) - scale.low)
    return HeatTable(
      columns: [], rows: [], scale: PrintedInterval(low: Fraction(0) - reach, high: reach)
    ).shade(of: value, in: steps)
  }

  /// Which of `steps` shades a value has, 0 the lightest; the middle where all are the same.
  public func shade(of value: Fraction, in steps: Int) -> Int? {
    guard let scale else { return nil }
    guard scale.low < scale.high else { return steps / 2 }
    guard let share = (value - scale.low) / (scale.high - scale.low) else { return nil }
    let step = (share * Fraction(Int128(steps))).roundedDown(to: 0).coefficient
    return Int(max(0, min(Int128(steps - 1), step)))
  }
}

/// A number large enough to be read across a hall.
public struct BigNumber: Equatable, Sendable {
  /// Digits, point, comma, percent, minus.
  public var text: String
  public var unit: String
  /// What can be followed.
  public var anchor: Anchor?

  public init(_ text: String, unit: String, anchor: Anchor? = nil) {
    self.text = text
    self.unit = unit
    self.anchor = anchor
  }
}

/// What the terminal and its font can draw, each tier with all below it.
public enum GlyphTier: String, Sendable, CaseIterable, Comparable {
  case ascii, lines, blocks, braille

  public static func < (a: GlyphTier, b: GlyphTier) -> Bool {
    guard let a = allCases.firstIndex(of: a), let b = allCases.firstIndex(of: b) else {
      return false
    }
    return a < b
  }
}
