/// One number of a report: what it says, of what, and where it stands.
public struct Figure: Equatable, Sendable {
  /// `nil` when no indicator fits: shown as unclassified, never dropped.
  public var indicator: Indicator.Code?

  /// The first is the one that tells siblings apart; more may follow (a project's village and fund).
  public var segments: [Segment]

  /// What the report calls it: `建档立卡贫困户`.
  public var label: String

  /// In plain units (yuan, persons, percent); `nil` when the digits are damaged beyond reading.
  public var value: ExactDecimal?
  public var unit: Unit
  public var written: Written
  public var bound: Bound
  public var asOf: AsOf?
  public var marks: Set<Mark>
  public var source: Source

  /// Number and unit exactly as printed.
  public struct Written: Hashable, Sendable {
    /// `25.0260`, `两`, `三百`.
    public var digits: String
    /// `万元`, `户`; empty when there is none.
    public var unit: String

    public init(digits: String, unit: String) {
      self.digits = digits
      self.unit = unit
    }
  }

  /// What is odd about how it is written.
  public enum Mark: String, Sendable, CaseIterable {
    /// The unit lost a part: `14.5万` without its 元.
    case unitIncomplete
    /// The digits look damaged, or are masked.
    case damaged
    /// The report says it is declared or planned, not done.
    case declared
  }

  public init(
    indicator: Indicator.Code?, segments: [Segment] = [], label: String, value: ExactDecimal?,
    unit: Unit, written: Written, bound: Bound = .exactly, asOf: AsOf? = nil,
    marks: Set<Mark> = [], source: Source
  ) {
    self.indicator = indicator
    self.segments = segments
    self.label = label
    self.value = value
    self.unit = unit
    self.written = written
    self.bound = bound
    self.asOf = asOf
    self.marks = marks
    self.source = source
  }

  public func segment(_ kind: Segment.Kind) -> String? {
    segments.first { $0.kind == kind }?.name
  }
}

/// Where in a report's text something is said; offsets count Unicode scalars of the text as given.
public struct Source: Hashable, Sendable {
  /// The heading's number and title as written; empty in the opening.
  public var section: String
  /// The clause that says it.
  public var quote: Range<Int>
  /// The number with its unit, inside ``quote``.
  public var number: Range<Int>

  public init(section: String, quote: Range<Int>, number: Range<Int>) {
    self.section = section
    self.quote = quote
    self.number = number
  }
}
