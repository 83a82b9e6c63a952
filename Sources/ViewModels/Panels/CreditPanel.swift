import Domain

extension Panel {
  /// Micro-credit by use: due, still owed, issued, and what of it is repaid.
  static let credit = Panel(
    id: "credit", title: Phrase("Micro-credit", "小额信贷"),
    corner: { $0.say("hh · ", "户 · ") + $0.moneyName },
    summary: { Content([.table(summary($0))]) },
    brief: { brief($0) },
    claims: { $0.text.hasPrefix("credit.") },
    headline: "credit.outstanding",
    sections: { input in
      let uses = LoanUse.all(in: input.scope)
      let table = uses.flatMap { rows(of: $0, input) }
      return (table.isEmpty ? [] : [.table(Table(columns: columns(input), rows: table))])
        + uses.flatMap { use in
          input.section(
            input.say("Repaid, \(name(of: use, input))", "\(name(of: use, input))还款"),
            CreditReadings.blocks(of: use, input))
        } + legacy(uses, input)
    })

  static func name(of use: LoanUse, _ input: PanelInput) -> String {
    use.segment.map { input.words(for: $0) } ?? input.say("all loans", "全部贷款")
  }

  /// In English a word that leaves room for the numbers.
  private static func shortName(of use: Segment, _ input: PanelInput) -> String {
    switch use.name {
    case "户贷户用": input.say("(hh)", use.name)
    case "户贷企用": input.say("(firm)", use.name)
    default: input.words(for: use)
    }
  }

  private static func columns(_ input: PanelInput) -> [Table.Column] {
    [
      Table.Column(input.say("loans", "贷款")),
      Table.Column(input.say("hh", "户"), isNumeric: true),
      Table.Column(input.moneyName, isNumeric: true),
      Table.Column(input.say("per hh", "户均"), isNumeric: true, priority: 4),
      Table.Column(input.say("as of", "时点"), priority: 3),
    ]
  }

  /// A statement a row.
  private static func rows(of use: LoanUse, _ input: PanelInput) -> [Table.Row] {
    LoanUse.measures.flatMap { code, name in
      use[code].enumerated().map { index, grant in
        var label = name.text(in: input.language)
        if use.segment != nil { label = "\(Self.name(of: use, input)) \(label)" }
        if index > 0 { label += input.say(", also", "，又载") }
        let isOfHouseholds = grant.count?.figure.unit == .households
        return Table.Row(
          [
            Entry(label), isOfHouseholds ? input.entry(grant.count) : input.fullEntry(grant.count),
            input.entry(grant.money), isOfHouseholds ? input.average(grant) : .empty,
            Entry(input.asOf(grant.first), .muted),
          ], flag: index == 0 ? flag(on: code, of: use) : nil)
      }
    }
  }

  private static func flag(on code: Indicator.Code, of use: LoanUse) -> Objection? {
    code == "credit.outstanding" && CreditReadings.isContradicted(use) ? .doubtful : nil
  }

  private static func summary(_ input: PanelInput) -> Table {
    let uses = LoanUse.all(in: input.scope)
    var rows: [Table.Row] = []
    for (code, name) in LoanUse.measures {
      for use in uses {
        guard let grant = use[code].first else { continue }
        var label = name.text(in: input.language)
        if let segment = use.segment { label += " " + shortName(of: segment, input) }
        rows.append(
          Table.Row(
            [Entry(label), input.entry(grant.count), input.entry(grant.money)],
            flag: flag(on: code, of: use)))
      }
    }
    rows += uses.filter(CreditReadings.isContradicted).flatMap {
      CreditReadings.rows(of: $0, input)
    }
    return Table(
      columns: [
        Table.Column(""), Table.Column("", isNumeric: true), Table.Column("", isNumeric: true),
      ], rows: Array(rows.prefix(10)))
  }

  private static func brief(_ input: PanelInput) -> [Entry] {
    let uses = LoanUse.all(in: input.scope)
    return input.inOneLine(
      LoanUse.measures.map { code, name in
        let isDoubtful = uses.contains { flag(on: code, of: $0) != nil }
        let entries = [
          sum(uses, { $0.households(code) }, input), sum(uses, { $0.money(code) }, input),
        ]
        return input.named(
          name.text(in: input.language),
          entries.compactMap { $0 } + (isDoubtful ? input.mark(.doubtful) : []))
      })
  }

  /// The figure that is of all uses or of the only one; else the sum, where each can be added.
  private static func sum(
    _ uses: [LoanUse], _ pick: (LoanUse) -> Record?, _ input: PanelInput
  ) -> Entry? {
    let whole = uses.first { $0.segment == nil }.flatMap(pick)
    let records = uses.compactMap(pick)
    guard whole == nil, records.count > 1, input.isExact(records) else {
      return (whole ?? records.first).map { input.fullEntry($0) }
    }
    let total = records.compactMap(\.figure.value).reduce(ExactDecimal(0), +)
    let figure = records[0].figure
    let number =
      figure.unit == .yuan
      ? FigureFormat.money(total, in: input.money) : FigureFormat.grouped(total)
    return input.derived(
      number + FigureFormat.unit(of: figure, in: input.money, input.language), "sum",
      from: records[0])
  }

  /// Loans that were handed on to enterprises are of the past, whatever the report's period.
  private static func legacy(_ uses: [LoanUse], _ input: PanelInput) -> [Block] {
    guard uses.contains(where: { $0.segment?.name == "户贷企用" }) else { return [] }
    return [
      .space,
      input.remark(
        .note,
        input.say(
          "Enterprise use is a term of the past: some provinces allowed no new ones from 2017, and"
            + " the 2021 notice lets no loan be handed on to an enterprise. Only stock may be left.",
          "“户贷企用”是旧口径：2017年起有省份停止新增，2021年通知要求户借、户用、户还，"
            + "不得交由企业使用，只应有存量。")),
    ]
  }
}
