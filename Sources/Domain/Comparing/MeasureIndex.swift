/// The records of one place and period by what they are about.
///
/// Made once, in one walk over the records; every question after that takes constant time.
public struct MeasureIndex: Equatable, Sendable {
  public let scope: Scope
  /// In order of first appearance.
  public let measures: [Measure]
  private let positions: [Measure: [Int]]
  /// One a record.
  private let occurrences: [Occurrence]

  /// Which of the records of one measure is meant.
  public struct Occurrence: Hashable, Sendable {
    public let measure: Measure
    /// 0 for the first in order of appearance.
    public let index: Int
  }

  /// What another report has for a measure.
  public enum Finding: Equatable, Sendable {
    case found(Record)
    /// The report does not say it.
    case notStated
    /// The report says several numbers, and nothing tells which is meant.
    case ambiguous([Record])

    public var record: Record? {
      if case .found(let record) = self { record } else { nil }
    }
  }

  public init(_ scope: Scope) {
    self.scope = scope
    var measures: [Measure] = []
    var positions: [Measure: [Int]] = [:]
    var occurrences: [Occurrence] = []
    occurrences.reserveCapacity(scope.records.count)
    for (position, record) in scope.records.enumerated() {
      let measure = Measure(of: record.figure, in: record.id.period)
      let index = positions[measure]?.count ?? 0
      if index == 0 { measures.append(measure) }
      positions[measure, default: []].append(position)
      occurrences.append(Occurrence(measure: measure, index: index))
    }
    self.measures = measures
    self.positions = positions
    self.occurrences = occurrences
  }

  /// In order of appearance.
  public func records(of measure: Measure) -> [Record] {
    (positions[measure] ?? []).map { scope.records[$0] }
  }

  /// `nil` for a record of another place or period.
  public func occurrence(of id: FigureID) -> Occurrence? {
    scope.position(of: id).map { occurrences[$0] }
  }

  /// The one number that the report has for a measure.
  public func finding(of measure: Measure) -> Finding {
    let records = records(of: measure)
    guard let first = records.first else { return .notStated }
    return records.agree ? .found(first) : .ambiguous(records)
  }

  /// What stands here for a record of `other`.
  ///
  /// Where each side says one number, however often, that is it; where both say as many, the n-th
  /// stands for the n-th; else nothing tells which is meant.
  public func counterpart(of id: FigureID, in other: MeasureIndex) -> Finding {
    guard let occurrence = other.occurrence(of: id) else { return .notStated }
    let ours = records(of: occurrence.measure)
    guard let first = ours.first else { return .notStated }
    let theirs = other.records(of: occurrence.measure)
    if ours.agree, theirs.agree { return .found(first) }
    return ours.count == theirs.count ? .found(ours[occurrence.index]) : .ambiguous(ours)
  }
}

extension [Record] {
  /// Whether all say one number.
  var agree: Bool {
    guard let first else { return true }
    return dropFirst().allSatisfy { $0.figure.agrees(with: first.figure) }
  }
}
