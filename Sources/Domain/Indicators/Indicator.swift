/// A measure that reports state: its code, what it counts, its names, and how a report says it.
///
/// Codes are part of our interface and stable.
public struct Indicator: Sendable {
  public struct Code: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let text: String
    public init(_ text: String) { self.text = text }
    public init(stringLiteral text: String) { self.text = text }
    public var description: String { text }

    /// 低保 and 特困, which reports add up and the catalogue does not.
    public var isAssistance: Bool { self == "poverty.subsistence" || self == "poverty.support" }
  }

  /// How numbers of it may be put together.
  public enum Kind: Sendable {
    /// A state at a date; those of two dates are compared, not added.
    case stock
    /// What happened during the period.
    case flow
    case plan
    case count
    case rate
  }

  /// Which way is good; ``none`` where neither is.
  public enum Direction: Sendable { case up, down, none }

  public let code: Code
  /// Most usual first; 户 and 人 twins are two figures under one code.
  public let units: [Unit]
  public let kind: Kind
  /// What tells its figures apart, where a report splits it.
  public let segment: Segment.Kind?
  public let chinese: String
  public let english: String
  public let goodDirection: Direction
  /// How a report says it.
  public let said: [Saying]

  init(
    _ code: Code, _ units: [Unit], _ kind: Kind, segment: Segment.Kind? = nil, good: Direction,
    chinese: String, english: String, said: [Saying] = []
  ) {
    self.code = code
    self.units = units
    self.kind = kind
    self.segment = segment
    self.chinese = chinese
    self.english = english
    goodDirection = good
    self.said = said
  }

  /// The catalogue, in the order of a report.
  public static let all: [Indicator] = [
    place, poverty, subsidy, employment, credit, yulu, charity, project, education, health, visit,
    monitoring, rectification, housing, relocation,
  ].flatMap { $0 }

  /// Measures of one work that a report gives in a row, each in its own unit, the subject said once.
  private static let said: [[Code]] = [
    [
      "subsidy.households", "subsidy.items", "subsidy.amount", "subsidy.entities", "subsidy.labour",
    ],
    ["yulu.students", "yulu.amount"], ["charity.households", "charity.amount"],
    ["education.students", "education.amount"],
    ["credit.issued"], ["project.paid", "project.paidShare"],

    ["project.completed", "project.completedLength", "project.completionRate"],
    ["health.contracted", "health.contractRate"], ["visit.households", "visit.rate"],
    ["rectification.problems", "rectification.problemRate"],
    ["rectification.tasks", "rectification.taskRate"],
  ]

  /// What follows a count of the same things, never the other way: 项目16个2346万元.
  private static let worth: [Code: Code] = [
    "place.households": "place.persons", "project.count": "project.available",
    "project.planned": "project.length",
    "project.length": "project.available",
  ]

  /// The others of its row, as indices of ``all``.
  public static func siblings(of code: Code) -> [Int] {
    if let worth = worth[code] { return [byCode[worth]].compactMap(\.self) }
    guard let row = said.first(where: { $0.contains(code) }) else { return [] }
    return row.filter { $0 != code }.compactMap { byCode[$0] }
  }

  /// Indices of ``all``.
  private static let byCode = Dictionary(
    uniqueKeysWithValues: all.indices.map { (all[$0].code, $0) })

  /// The catalogue's entry; `nil` for a code it does not have.
  public static func named(_ code: Code) -> Indicator? { byCode[code].map { all[$0] } }
}
