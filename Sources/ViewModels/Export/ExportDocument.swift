public import Domain

/// What a screen shows, ready to be written to a file: what it is of, and its tables.
public struct ExportDocument: Equatable, Sendable {
  public var title: String
  /// Place, period, as-of dates, filter, sort, unit of money, source, time of export; in order.
  public var facts: [Fact]
  public var tables: [Table]

  public struct Fact: Equatable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public struct Table: Equatable, Sendable {
    public var name: String
    public var columns: [Column]
    /// Each with a cell a column.
    public var rows: [[Cell]]

    public init(name: String, columns: [Column], rows: [[Cell]]) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }

  public struct Column: Equatable, Sendable {
    public var title: String
    public var isNumeric: Bool

    public init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  public struct Cell: Equatable, Sendable {
    /// As shown.
    public var text: String
    /// The raw number in the unit that the column says, where there is one.
    public var number: ExactDecimal?

    public init(_ text: String, number: ExactDecimal? = nil) {
      self.text = text
      self.number = number
    }
  }

  public init(title: String, facts: [Fact] = [], tables: [Table] = []) {
    self.title = title
    self.facts = facts
    self.tables = tables
  }
}

/// The forms that a screen can be taken along in.
public enum ExportFormat: String, CaseIterable, Sendable {
  case xlsx
  /// GB18030, which Excel reads without asking.
  case csvGB18030 = "csv-gb18030"
  /// UTF-8 with a byte-order mark.
  case csv
  case json, markdown, html, svg, text
}
