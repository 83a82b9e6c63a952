/// One project, or one fund where the report names no project: all that is said of it.
public struct Project: Equatable, Sendable {
  /// The report's name for it; empty when there is none.
  public let name: String
  public private(set) var records: [Record]
  public let claims: [Claim]

  /// The projects of a scope, in order of appearance.
  public static func all(in scope: Scope) -> [Project] {
    let codes: [Indicator.Code] = [
      "project.length", "project.paid", "project.paidShare", "project.available",
      "project.planned", "project.completed", "project.completedLength", "project.completionRate",
    ]
    let wanted = Set(codes)
    var names: [String] = []
    var records: [String: [Record]] = [:]
    for record in scope.records {
      guard let code = record.figure.indicator, wanted.contains(code) else { continue }
      let name = name(of: record.figure.segments)
      if records[name] == nil { names.append(name) }
      records[name, default: []].append(record)
    }
    let projects = names.map { name in
      Project(
        name: name, records: records[name] ?? [],
        claims: scope.claims.filter { Self.name(of: $0.segments) == name })
    }
    return joined(projects)
  }

  /// A fund that is only said to be there belongs to the one project that it pays for.
  private static func joined(_ projects: [Project]) -> [Project] {
    var joined = projects
    for fund in projects
    where fund.records.allSatisfy({ $0.figure.indicator == "project.available" }) {
      let paidFrom = joined.indices.filter { index in
        joined[index].name != fund.name && joined[index].segment(.fund) == fund.name
      }
      guard paidFrom.count == 1, let index = paidFrom.first,
        joined[index]["project.available"] == nil
      else { continue }
      joined[index].records += fund.records
      joined.removeAll { $0.name == fund.name }
    }
    return joined
  }

  private static func name(of segments: [Segment]) -> String {
    let named = segments.first { $0.kind == .project } ?? segments.first { $0.kind == .fund }
    return (named ?? segments.first)?.name ?? ""
  }

  public subscript(_ code: Indicator.Code) -> Record? {
    records.first { $0.figure.indicator == code }
  }

  public func segment(_ kind: Segment.Kind) -> String? {
    records.lazy.compactMap { $0.figure.segment(kind) }.first
  }

  /// The furthest stage that the report claims, with its words.
  ///
  /// What is said of those units that are completed does not complete a programme of more.
  public var stage: (stage: ProjectStage, claim: Claim)? {
    let furthest = claims.compactMap { claim in
      if case .stage(let stage) = claim.kind { (stage: stage, claim: claim) } else { nil }
    }.max { $0.stage < $1.stage }
    guard let furthest, isPartlyCompleted, furthest.stage >= .completed else { return furthest }
    return (.started, furthest.claim)
  }

  private var isPartlyCompleted: Bool {
    guard let done = self["project.completed"]?.figure.value,
      let planned = self["project.planned"]?.figure.value
    else { return false }
    return done < planned
  }

  public var isPaidInFull: Bool { claims.contains { $0.kind == .paidInFull } }

  /// Paid over available, where the report gives both; above one is more than there was.
  public var shareOfAvailable: Fraction? {
    guard let paid = self["project.paid"]?.figure.value,
      let available = self["project.available"]?.figure.value
    else { return nil }
    return paid.fraction / available.fraction
  }

  /// Whether paid is above available beyond what rounding can explain; `nil` without both.
  public var isOverspent: Bool? {
    guard let paid = self["project.paid"]?.figure.printedInterval,
      let available = self["project.available"]?.figure.printedInterval
    else { return nil }
    return paid.low > available.high
  }

  /// The contract that paid amount and paid share imply; `nil` without both.
  public var impliedContract: RateBasis? {
    guard let share = self["project.paidShare"], let paid = self["project.paid"] else {
      return nil
    }
    return RateBasis(rate: share, part: paid, whole: self["project.available"])
  }
}

extension RateBasis {
  /// Whether any whole number of ``denominator`` gives the stated rate; `nil` where lengths or
  /// money are compared, or nothing is stated.
  ///
  /// 60.2 % of 43 roads is none: 25 are 58.1 %, 26 are 60.5 %.
  public func isReachable(stated rate: Record) -> Bool? {
    guard let whole = denominator?.figure, let count = whole.value, let stated = rate.figure.value,
      count.scale == 0, whole.unit != .yuan, whole.unit != .kilometres, whole.unit != .metres
    else { return nil }
    let printed = PrintedInterval(stated)
    let scale = count.fraction * Fraction(1, 100)
    return (printed.low * scale).roundedUp(to: 0) <= (printed.high * scale).roundedDown(to: 0)
  }
}
