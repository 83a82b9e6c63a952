/// What a figure is about, in words that hold for the reports of every period and place.
public struct Measure: Hashable, Sendable {
  public let indicator: Indicator.Code?
  public let unit: Unit
  /// By kind, then name, whatever order the report has them in; the report's own year is left out.
  public let segments: [Segment]
  /// What an unclassified figure is called; empty where the indicator says it.
  public let label: String

  /// The period is the report's: its year is what 2023年新识别 says beside 新识别.
  public init(of figure: Figure, in period: Period?) {
    indicator = figure.indicator
    unit = figure.unit
    label = figure.indicator == nil ? figure.label : ""
    let ownYear = period.map { Segment(.year, padded($0.year, 4)) }
    let others = figure.segments.filter { $0 != ownYear }
    segments = others.count < 2 ? others : others.sorted { $0.rank < $1.rank }
  }

  /// Whether numbers of it may be added up over places.
  public var isAdditive: Bool {
    unit != .percent && indicator.flatMap { Indicator.named($0) }?.kind != .rate
  }

  /// Which way is good; `.none` for unclassified figures.
  public var goodDirection: Indicator.Direction {
    indicator.flatMap { Indicator.named($0) }?.goodDirection ?? .none
  }
}

extension Segment {
  fileprivate var rank: (kind: Int, name: String) {
    (Kind.allCases.firstIndex(of: kind) ?? 0, name)
  }
}

extension Figure {
  /// Whether both say one number in one sense, so that either may stand for the two.
  func agrees(with other: Figure) -> Bool {
    value == other.value && bound == other.bound && isDeclared == other.isDeclared
      && isReadable == other.isReadable
  }

  var isDeclared: Bool { marks.contains(.declared) }

  var isReadable: Bool { value != nil && !marks.contains(.damaged) }

  /// The value, where it is the number itself and not a limit of it or what is left of it.
  var exactValue: ExactDecimal? { isReadable && bound == .exactly ? value : nil }
}
