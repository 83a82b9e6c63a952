import Domain

/// What is repaid: worked out where the report leaves no doubt, else every reading side by side.
enum CreditReadings {
  /// The report says that all was repaid on time, and how many still owe.
  static func isContradicted(_ use: LoanUse) -> Bool {
    use.claim != nil
      && use["credit.outstanding"].contains { grant in
        [grant.count, grant.money].contains {
          $0.map { $0.figure.value != ExactDecimal(0) } ?? false
        }
      }
  }

  static func households(_ use: LoanUse) -> [RepaidReading] {
    RepaidReading.all(
      due: use.households("credit.due"), outstanding: use.households("credit.outstanding"))
  }

  static func money(_ use: LoanUse) -> [RepaidReading] {
    RepaidReading.all(due: use.money("credit.due"), outstanding: use.money("credit.outstanding"))
  }

  /// The readings' rates, for the overview.
  static func rows(of use: LoanUse, _ input: PanelInput) -> [Table.Row] {
    RepaidReading.Meaning.allCases.compactMap { meaning in
      let entries = both(use).map { reading, record in
        let rate = reading.first { $0.meaning == meaning }?.rate
        return input.derived(rate.map { FigureFormat.percent($0) }, meaning.key, from: record)
      }
      guard entries.contains(where: { $0.anchor != nil }) else { return nil }
      let name =
        meaning == .further
        ? input.say("A: repaid", "还款率 读法甲") : input.say("B: repaid", "还款率 读法乙")
      return Table.Row([Entry(name)] + entries, flag: .doubtful)
    }
  }

  private static func both(_ use: LoanUse) -> [([RepaidReading], Record?)] {
    [
      (households(use), use.households("credit.due")), (money(use), use.money("credit.due")),
    ]
  }

  static func blocks(of use: LoanUse, _ input: PanelInput) -> [Block] {
    guard isContradicted(use), let claim = use.claim else { return plain(use, input) }
    let pairs = RepaidReading.Meaning.allCases.flatMap { Self.pairs(of: use, $0, input) }
    guard !pairs.isEmpty else {
      return [
        input.remark(
          .doubtful,
          input.say(
            "“\(claim.words)” stands beside loans still owed; they are not counted alike.",
            "“\(claim.words)”与未还贷款并存，两者计数单位不同，无法推算。"))
      ]
    }
    var blocks: [Block] = [
      input.remark(
        .doubtful,
        input.say(
          "“\(claim.words)” stands beside loans still owed. Both readings, neither chosen:",
          "“\(claim.words)”与未还贷款并存，两种读法都列出，口径待核定：")),
      .pairs(pairs),
    ]
    blocks += tornUnits(of: use, input)
    let impossible = both(use).filter { readings, _ in readings.count == 1 }
    if !impossible.isEmpty {
      blocks.append(
        input.remark(
          .note,
          input.say(
            "More is owed than was due, so B is impossible there: those are further loans.",
            "未还多于应还，此项读法乙不成立，未还者只能在应还之外。")))
    }
    return blocks
  }

  /// What the readings take the amount for where the text lost a part of its unit.
  private static func tornUnits(of use: LoanUse, _ input: PanelInput) -> [Block] {
    let codes = ["credit.due", "credit.outstanding"] as [Indicator.Code]
    return codes.compactMap { use.money($0) }
      .filter { $0.figure.marks.contains(.unitIncomplete) }.map { record in
        let written = record.figure.written.digits + record.figure.written.unit
        return input.remark(
          .note,
          input.say(
            "“\(written)” has lost a part of its unit; taken for \(written)元.",
            "“\(written)”单位不完整，按“\(written)元”计。"))
      }
  }

  private static func pairs(
    of use: LoanUse, _ meaning: RepaidReading.Meaning, _ input: PanelInput
  ) -> [Pair] {
    let name =
      meaning == .further
      ? input.say("A  they are further loans", "甲  未还在应还之外")
      : input.say("B  they are among those due", "乙  未还在应还之内")
    let lines = both(use).compactMap { readings, record -> [Entry]? in
      guard let record, let reading = readings.first(where: { $0.meaning == meaning }) else {
        return nil
      }
      return entries(of: reading, record, meaning.key, input)
    }
    return lines.enumerated().map { Pair($0 == 0 ? name : "", $1, flag: .doubtful) }
  }

  /// `60.0%  6/10户  = 6 ÷ (6 + 4)`.
  private static func entries(
    of reading: RepaidReading, _ record: Record, _ key: String, _ input: PanelInput
  ) -> [Entry] {
    let isMoney = record.figure.unit == .yuan
    func text(_ number: ExactDecimal) -> String {
      isMoney ? FigureFormat.money(number, in: input.money) : FigureFormat.grouped(number)
    }
    let unit = FigureFormat.unit(of: record.figure, in: input.money, input.language)
    let (due, owed) = (text(reading.due), text(reading.outstanding))
    let formula =
      reading.meaning == .further ? "\(due) ÷ (\(due) + \(owed))" : "(\(due) − \(owed)) ÷ \(due)"
    return [
      input.derived(reading.rate.map { FigureFormat.percent($0) }, key, from: record),
      Entry("  \(text(reading.repaid))/\(text(reading.whole))\(unit)", .derived),
      Entry("  = \(formula)", .muted),
    ]
  }

  /// Nothing contradicts: by the report's word all, else what is not owed, on a condition.
  private static func plain(_ use: LoanUse, _ input: PanelInput) -> [Block] {
    if let claim = use.claim {
      let due = [use.households("credit.due"), use.money("credit.due")].compactMap { $0 }
      return [
        .line(
          due.flatMap { record in
            let number = FigureFormat.full(record.figure, in: input.money, input.language)
            return [input.derived(number, "repaid", from: record), Entry("  ")]
          } + [
            Entry(
              input.say("all, by its word: “\(claim.words)”", "即全部，报告称“\(claim.words)”"), .muted)
          ])
      ]
    }
    let name = input.say("if those owing are among those due", "如未还都在应还之内")
    let pairs = Self.pairs(of: use, .among, input).map {
      Pair($0.label.isEmpty ? "" : name, $0.entries)
    }
    return pairs.isEmpty ? [] : [.pairs(pairs)]
  }
}

extension RepaidReading.Meaning {
  /// Tells the two readings of one record apart.
  ///
  /// Written into a text, a case without a raw value is asked for its name by reflection: half a
  /// millisecond of every start.
  fileprivate var key: String { "repaid.\(rawValue)" }
}
