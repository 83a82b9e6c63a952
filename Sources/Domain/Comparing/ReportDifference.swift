/// Two reports side by side: each measure once, in the order of the catalogue.
public struct ReportDifference: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let measure: Measure
    public let content: Content
    /// Where the newer text says why, as offsets into the text of ``Record/id``'s document.
    public let reason: Range<Int>?
  }

  public enum Content: Equatable, Sendable {
    case both(Change)
    case onlyNow(Record)
    case onlyThen(Record)
    /// Both say it, one of them with several numbers, and nothing tells which belong together.
    case several(now: [Record], then: [Record])

    /// The newer report's record, for what stands behind it.
    public var now: Record? {
      switch self {
      case .both(let change): change.now
      case .onlyNow(let record): record
      case .onlyThen: nil
      case .several(let now, _): now.first
      }
    }

    /// Whether the two reports say the same number in the same sense.
    public var isSame: Bool {
      if case .both(let change) = self {
        change.now.figure.agrees(with: change.then.figure)
      } else {
        false
      }
    }
  }

  /// In catalogue order, then in order of appearance; unclassified figures last.
  public let rows: [Row]

  public init(now: Scope, then: Scope) {
    self.init(now: MeasureIndex(now), then: MeasureIndex(then))
  }

  /// Linear in the figures of both, and in the newer text.
  public init(now: MeasureIndex, then: MeasureIndex) {
    let known = Set(now.measures)
    let measures = now.measures + then.measures.filter { !known.contains($0) }
    let ordered = measures.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    var finders: [String: ReasonFinder] = [:]
    for document in now.scope.documents { finders[document.name] = ReasonFinder(document.report) }
    rows = ordered.flatMap { _, measure in
      Self.contents(now.records(of: measure), then.records(of: measure)).map { content in
        Row(
          measure: measure, content: content,
          reason: content.now.flatMap { finders[$0.id.document]?.reason(for: $0.figure) })
      }
    }
  }

  private static func contents(_ now: [Record], _ then: [Record]) -> [Content] {
    guard let firstNow = now.first else {
      return then.agree ? then.prefix(1).map { .onlyThen($0) } : then.map { .onlyThen($0) }
    }
    guard let firstThen = then.first else {
      return now.agree ? [.onlyNow(firstNow)] : now.map { .onlyNow($0) }
    }
    let pairs =
      now.agree && then.agree
      ? [(firstNow, firstThen)] : now.count == then.count ? Array(zip(now, then)) : []
    guard !pairs.isEmpty else { return [.several(now: now, then: then)] }
    return pairs.compactMap { Change(now: $0, then: $1).map { .both($0) } }
  }
}

extension Measure {
  private static let ranks = Dictionary(
    uniqueKeysWithValues: Indicator.all.enumerated().map { ($1.code, $0) })

  /// Where its indicator stands in the catalogue; after all of it for unclassified figures.
  fileprivate var rank: Int {
    indicator.flatMap { Self.ranks[$0] } ?? Indicator.all.count
  }
}
