import Domain

/// What the panels of loans, aid, contracts and visits work out, for the screen of a figure's source.
extension Derivation {
  static func ofWorkLine(_ record: Record, _ input: PanelInput) -> [Derivation] {
    switch record.figure.indicator {
    case "credit.due", "credit.outstanding": readings(of: record, input) + each(record, input)
    case "health.contracted": contracts(record, input)
    case "visit.households": Visits.derivation(of: record, input).map { [$0] } ?? []
    case let code?
    where ["credit.", "yulu.", "charity.", "education."].contains { code.text.hasPrefix($0) }:
      each(record, input)
    default: []
    }
  }

  /// The money over those who share it.
  private static func each(_ record: Record, _ input: PanelInput) -> [Derivation] {
    guard let code = record.figure.indicator, let work = code.text.split(separator: ".").first
    else { return [] }
    let isLoan = work == "credit"
    let codes =
      isLoan ? [code] : Indicator.all.map(\.code).filter { $0.text.hasPrefix("\(work).") }
    let grant = Grant.all(codes, in: input.scope).first {
      $0.count?.id == record.id || $0.money?.id == record.id
    }
    guard let grant, grant.yuanEach != nil else { return [] }
    let unit = input.moneyName
    return [
      Derivation(
        result: input.say(
          "\(input.average(grant).text) \(unit) each", "平均 \(input.average(grant).text) \(unit)"),
        formula: [input.fullEntry(grant.money), Entry(" ÷ ", .muted), input.fullEntry(grant.count)])
    ]
  }

  /// Both, where "all repaid" stands beside loans still owed.
  private static func readings(of record: Record, _ input: PanelInput) -> [Derivation] {
    let uses = LoanUse.all(in: input.scope).filter(CreditReadings.isContradicted)
    for use in uses {
      let isMoney = record.figure.unit == .yuan
      let due = isMoney ? use.money("credit.due") : use.households("credit.due")
      let owed =
        isMoney ? use.money("credit.outstanding") : use.households("credit.outstanding")
      guard let due, let owed, [due.id, owed.id].contains(record.id) else { continue }
      return RepaidReading.all(due: due, outstanding: owed).compactMap { reading in
        guard let rate = reading.rate else { return nil }
        let (due, owed) = (input.fullEntry(due), input.fullEntry(owed))
        let formula: [Entry]
        switch reading.meaning {
        case .further:
          let name = input.say("   A: owed are further loans", "   甲：未还在应还之外")
          formula = [due, Entry(" ÷ ("), due, Entry(" + "), owed, Entry(")" + name, .muted)]
        case .among:
          let name = input.say("   B: owed are among those due", "   乙：未还在应还之内")
          formula = [Entry("("), due, Entry(" − "), owed, Entry(") ÷ "), due, Entry(name, .muted)]
        }
        return Derivation(
          result: FigureFormat.percent(rate, places: 2), formula: formula, flag: .doubtful)
      }
    }
    return []
  }

  private static func contracts(_ record: Record, _ input: PanelInput) -> [Derivation] {
    let said = Contracts.all(in: input.scope).first { $0.contracted.id == record.id }
    guard let said, let base = said.base, let share = said.share else { return [] }
    return [
      Derivation(
        result: FigureFormat.percent(share, places: 2),
        formula: [input.fullEntry(record), Entry(" ÷ ", .muted), input.fullEntry(base)],
        flag: said.flag(input))
    ]
  }
}

extension Visits {
  /// The share of those on the register, as the panel has it.
  fileprivate static func derivation(of record: Record, _ input: PanelInput) -> Derivation? {
    guard let coverage = coverage(input), coverage.visited.id == record.id else { return nil }
    return Derivation(
      result: FigureFormat.percent(coverage.ratio, places: 2),
      formula: [
        input.fullEntry(record), Entry(" ÷ ", .muted), input.fullEntry(coverage.current),
        Entry("   " + dates(of: coverage, input), .muted),
      ], flag: flag(input))
  }
}
