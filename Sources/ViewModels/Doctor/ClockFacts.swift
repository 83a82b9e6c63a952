/// What the machine takes the time to be.
public struct ClockFacts: Equatable, Sendable {
  /// `2026-11-23 09:41`, local.
  public let now: String
  /// `CST +0800`.
  public let zone: String
  /// Whether something keeps it right; `nil` when the system does not say.
  public let isSynchronised: Bool?
  /// The latest import, as documents have it.
  public let lastImport: String?

  public init(now: String, zone: String, isSynchronised: Bool?, lastImport: String?) {
    self.now = now
    self.zone = zone
    self.isSynchronised = isSynchronised
    self.lastImport = lastImport
  }

  public var section: Diagnosis.Section {
    let (verdict, remedy) = judgement
    return Diagnosis.Section(
      Phrase("Clock", "时钟"),
      [
        Diagnosis.Row(
          Phrase("time", "时间"), Phrase(both: now), why: Phrase(both: zone), verdict,
          remedy: remedy),
        Diagnosis.Row(
          Phrase("kept right", "校时"), words, why: Phrase("as the kernel says", "据内核报告"),
          isSynchronised == false ? .note : .fine,
          remedy: isSynchronised == false
            ? Phrase(
              "timedatectl set-ntp true, where there is a time server",
              "有时间服务器时：timedatectl set-ntp true")
            : nil),
      ])
  }

  private var words: Phrase {
    switch isSynchronised {
    case true: Phrase("yes", "是")
    case false: Phrase("no", "否")
    case nil: Phrase("unknown", "未知")
    }
  }

  /// Imports bear the clock's time; one that goes wrong would make them look older than they are.
  private var judgement: (Diagnosis.Verdict, Phrase?) {
    if now < Self.firstYear {
      return (
        .fault,
        Phrase(
          "set the clock: it is before this program was made", "请校准时钟：早于本程序问世的时间")
      )
    }
    if let lastImport, now < lastImport {
      return (
        .doubt,
        Phrase(
          "set the clock: the last import was at \(lastImport), which is still to come",
          "请校准时钟：最近一次导入（\(lastImport)）竟在此之后")
      )
    }
    return (.fine, nil)
  }

  private static let firstYear = "2026"
}
