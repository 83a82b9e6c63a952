public import Domain

public struct Table: Equatable, Sendable {
  public var columns: [Column]
  public var rows: [Row]

  public struct Column: Equatable, Sendable {
    public var title: String
    public var isNumeric: Bool
    /// Columns with the lowest go first where there is no room; the first column always stays.
    public var priority: Int

    public init(_ title: String, isNumeric: Bool = false, priority: Int = 10) {
      self.title = title
      self.isNumeric = isNumeric
      self.priority = priority
    }
  }

  public struct Row: Equatable, Sendable {
    /// One a column.
    public var entries: [Entry]
    /// The word at the right edge: 疑, 错, 缺.
    public var flag: Objection?
    /// Set off from the rows above by a rule.
    public var isTotal: Bool

    public init(_ entries: [Entry], flag: Objection? = nil, isTotal: Bool = false) {
      self.entries = entries
      self.flag = flag
      self.isTotal = isTotal
    }
  }

  public init(columns: [Column], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.entries.count == columns.count }, "a row has an entry a column")
    self.columns = columns
    self.rows = rows
  }
}

/// Bars of one scale, each with its number.
public struct Bars: Equatable, Sendable {
  public var rows: [Row]
  /// What a full bar stands for, in the rows' own measure.
  public var full: Fraction

  public struct Row: Equatable, Sendable {
    public var label: String
    public var entries: [Entry]
    public var value: Fraction
    public var tone: Tone
    public var remark: String
    public var flag: Objection?
    /// Where it should be, in the rows' own measure: a mark across the bar.
    public var plan: Fraction?

    public init(
      label: String, entries: [Entry], value: Fraction, tone: Tone = .plain, remark: String = "",
      flag: Objection? = nil, plan: Fraction? = nil
    ) {
      self.label = label
      self.entries = entries
      self.value = value
      self.tone = tone
      self.remark = remark
      self.flag = flag
      self.plan = plan
    }
  }

  public init(rows: [Row], full: Fraction) {
    self.rows = rows
    self.full = full
  }
}
