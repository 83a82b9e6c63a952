/// All that the reports of one place say, period by period.
///
/// Only periods of one kind are set against each other: what happened in half a year is never
/// compared with a whole one.
public struct History: Equatable, Sendable {
  public let place: Place.Code?
  /// Those with a report, oldest first.
  public let periods: [Period]
  private let indices: [Period: MeasureIndex]

  /// Reads every report of the place that has a period; linear in their figures.
  public init(_ ledger: Ledger, _ place: Place.Code?) {
    self.place = place
    var documents: [Period: [Document]] = [:]
    for document in ledger.documents where document.place == place {
      if let period = document.period { documents[period, default: []].append(document) }
    }
    indices = documents.mapValues { MeasureIndex(Scope($0)) }
    periods = documents.keys.sorted()
  }

  public subscript(period: Period) -> MeasureIndex? { indices[period] }

  /// Against the period before, or against the nearest earlier one that has a report.
  ///
  /// - Returns: `nil` where there is no earlier report of the record's kind of period.
  public func previous(of record: Record) -> Comparison? {
    guard let period = record.id.period else { return nil }
    if let previous = period.previous, indices[previous] != nil {
      return compare(record, with: previous, .previous)
    }
    return periods.last { $0 < period && $0.isSameKind(as: period) }
      .flatMap { compare(record, with: $0, .earlier) }
  }

  /// Against the same period of the year before.
  ///
  /// - Returns: `nil` where that has no report.
  public func lastYear(of record: Record) -> Comparison? {
    record.id.period?.sameLastYear.flatMap { compare(record, with: $0, .lastYear) }
  }

  /// The record's measure in every period of its kind, from the first with a report to the last.
  public func series(of record: Record) -> [SeriesPoint] {
    guard let period = record.id.period, let index = indices[period],
      let measure = index.occurrence(of: record.id)?.measure
    else { return [] }
    return points(like: period, measure) { $0.counterpart(of: record.id, in: index) }
  }

  /// A measure in every period of a kind, from the first with a report to the last.
  public func series(of measure: Measure, like period: Period) -> [SeriesPoint] {
    points(like: period, measure) { $0.finding(of: measure) }
  }

  private func points(
    like period: Period, _ measure: Measure, _ finding: (MeasureIndex) -> MeasureIndex.Finding
  ) -> [SeriesPoint] {
    let reported = periods.filter { $0.isSameKind(as: period) }
    guard let first = reported.first, var next = reported.last else { return [] }
    var points: [SeriesPoint] = []
    while next >= first {
      points.append(SeriesPoint(period: next, finding: indices[next].map(finding)))
      guard let previous = next.previous else { break }
      next = previous
    }
    return points.reversed()
  }

  private func compare(
    _ record: Record, with period: Period, _ relation: Comparison.Relation
  ) -> Comparison? {
    guard let other = indices[period], let own = record.id.period.flatMap({ indices[$0] }),
      own.occurrence(of: record.id) != nil
    else { return nil }
    let outcome: Comparison.Outcome =
      switch other.counterpart(of: record.id, in: own) {
      case .found(let then): Change(now: record, then: then).map { .change($0) } ?? .notStated
      case .notStated: .notStated
      case .ambiguous(let records): .ambiguous(records)
      }
    return Comparison(relation: relation, period: period, outcome: outcome)
  }
}

/// A record against another period of its place.
public struct Comparison: Equatable, Sendable {
  public enum Relation: Sendable {
    /// The period right before.
    case previous
    /// The right one has no report: this is the nearest before it, and has to be named.
    case earlier
    /// The same period of the year before.
    case lastYear
  }

  public enum Outcome: Equatable, Sendable {
    case change(Change)
    /// That period's report does not say it.
    case notStated
    /// That period's report says several numbers.
    case ambiguous([Record])
  }

  public let relation: Relation
  public let period: Period
  public let outcome: Outcome

  public var change: Change? {
    if case .change(let change) = outcome { change } else { nil }
  }
}

/// A measure in one period.
public struct SeriesPoint: Equatable, Sendable {
  public enum State: Sendable {
    case stated
    /// Limited only: 余, 超过, 近.
    case bounded
    /// Declared or planned.
    case declared
    case unreadable
    /// The report does not say it.
    case notStated
    /// The report says several numbers.
    case ambiguous
    /// There is no report.
    case noReport
  }

  public let period: Period
  /// `nil` in the last three states.
  public let record: Record?
  public let state: State

  /// No finding at all is no report.
  init(period: Period, finding: MeasureIndex.Finding?) {
    self.period = period
    record = finding?.record
    switch finding {
    case nil: state = .noReport
    case .notStated?: state = .notStated
    case .ambiguous?: state = .ambiguous
    case .found(let record)?: state = State(of: record.figure)
    }
  }
}

extension SeriesPoint.State {
  fileprivate init(of figure: Figure) {
    self =
      if !figure.isReadable {
        .unreadable
      } else if figure.bound != .exactly {
        .bounded
      } else if figure.isDeclared {
        .declared
      } else {
        .stated
      }
  }
}

extension Period {
  /// Whether both are halves, or quarters, or months, or years.
  public func isSameKind(as other: Period) -> Bool { months.count == other.months.count }
}
