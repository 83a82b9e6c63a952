import Domain

/// The kinds of households that are watched, and what may be said of them together.
struct MonitoredKinds {
  static let names: [(code: Indicator.Code, name: Phrase)] = [
    ("monitoring.unexited", Phrase("not yet exited", "未脱贫户")),
    ("monitoring.marginal", Phrase("marginal", "边缘户")),
    ("monitoring.unstable", Phrase("exited, monitored", "脱贫监测户")),
    ("monitoring.sudden", Phrase("sudden difficulty", "突发严重困难户")),
  ]

  /// Sums that have a name of their own; nothing is added beyond them.
  private static let sums: [(name: Phrase, codes: [Indicator.Code])] = [
    (
      Phrase("three households", "三户合计"),
      ["monitoring.unexited", "monitoring.marginal", "monitoring.unstable"]
    ),
    (
      Phrase("three kinds", "三类合计"),
      ["monitoring.marginal", "monitoring.unstable", "monitoring.sudden"]
    ),
  ]

  let name: Phrase
  private let twins: [Twin]

  var first: Record? { twins.first?.first }
  var households: ExactDecimal? { Self.sum(twins.map(\.households)) }
  var persons: ExactDecimal? { Self.sum(twins.map(\.persons)) }

  var perHousehold: Fraction? {
    guard let households, let persons else { return nil }
    return persons.fraction / households.fraction
  }

  /// The first sum whose three kinds are each said once, in one document and of one date.
  static func sum(in scope: Scope) -> MonitoredKinds? {
    sums.lazy.compactMap { name, codes -> MonitoredKinds? in
      let said = codes.map { scope.twins($0) }
      let twins = said.compactMap(\.first)
      guard said.allSatisfy({ $0.count == 1 && $0[0].segments.isEmpty }),
        Set(twins.map { $0.first?.figure.asOf }).count == 1,
        Set(twins.map { $0.first?.id.document }).count == 1
      else { return nil }
      let sum = MonitoredKinds(name: name, twins: twins)
      return sum.households == nil && sum.persons == nil ? nil : sum
    }.first
  }

  /// `7 + 2 + 1 = 10户，22 + 9 + 3 = 34人`.
  func formula(_ input: PanelInput) -> String {
    let sums = [twins.map(\.households), twins.map(\.persons)].compactMap { records -> String? in
      guard let sum = Self.sum(records), let figure = records.first??.figure else { return nil }
      let parts = records.compactMap { $0 }.map { FigureFormat.number($0.figure) }
      return parts.joined(separator: " + ") + " = " + FigureFormat.grouped(sum)
        + FigureFormat.unit(of: figure, in: input.money, input.language)
    }
    return sums.joined(separator: input.say(",  ", "，"))
  }

  /// `nil` unless every one is there and exact.
  private static func sum(_ records: [Record?]) -> ExactDecimal? {
    let exact = records.compactMap { record in
      record.flatMap { $0.figure.bound == .exactly ? $0.figure.value : nil }
    }
    return exact.isEmpty || exact.count < records.count
      ? nil : exact.reduce(ExactDecimal(0), +)
  }
}
