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
  public var entry: Entry

  public init(label: String, value: Fraction?, state: State = .present, entry: Entry) {
    self.label = label
    self.value = value
    self.state = state
    self.entry = entry
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
