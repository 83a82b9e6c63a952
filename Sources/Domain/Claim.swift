/// Something a report says in words that has the force of a figure: a stage, "all paid".
public struct Claim: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// How far a project has come.
    case stage(ProjectStage)
    /// 全部支付, 全部发放到位.
    case paidInFull
    /// 已拨付, 已支出, without "all".
    case paid
    /// 申报已结束: declared, not yet paid.
    case declared
    /// 已按时还款.
    case repaidOnTime
  }

  public let kind: Kind
  /// What it is about, as the figures beside it have it.
  public let segments: [Segment]
  /// The report's own words: `已完工已验收,正在审计结算`.
  public let words: String
  public let source: Source

  public init(kind: Kind, segments: [Segment], words: String, source: Source) {
    self.kind = kind
    self.segments = segments
    self.words = words
    self.source = source
  }
}

/// The way of a project, in order.
public enum ProjectStage: Int, Sendable, CaseIterable, Comparable {
  case listed, started, completed, accepted, audited, paid

  public static func < (a: ProjectStage, b: ProjectStage) -> Bool { a.rawValue < b.rawValue }
}
