/// A stored report of the same name and place as one that is being imported.
public struct Namesake: Hashable, Sendable {
  /// What the ledger knows it by.
  public let id: Int
  public let period: Period?
  /// Whether its text is, to the byte, the one that is being imported.
  public let hasSameText: Bool

  public init(id: Int, period: Period?, hasSameText: Bool) {
    self.id = id
    self.period = period
    self.hasSameText = hasSameText
  }
}

extension [Namesake] {
  /// Those that a report on `period` takes the place of.
  ///
  /// Another period is another report. The same text under another period is one whose period was
  /// wrong, and a stored report without a period is one whose period has become known.
  ///
  /// - Returns: The one to compare it with first; empty when it stands beside them all.
  public func replaced(byReportOn period: Period?) -> [Namesake] {
    let samePeriod = filter { $0.period == period }
    guard period != nil else { return samePeriod }
    let replaced = samePeriod + filter { $0.period != period && $0.hasSameText }
    return replaced.isEmpty ? filter { $0.period == nil } : replaced
  }
}
