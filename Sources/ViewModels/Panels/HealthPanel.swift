import Domain

extension Panel {
  /// Family-doctor contracts: how many of how many, as stated and as worked out.
  static let health = Panel(
    id: "health", title: Phrase("Health", "健康签约"),
    corner: { input in
      (Contracts.all(in: input.scope).first?.rate ?? input.scope.main("health.contractRate")).map {
        FigureFormat.full($0.figure, in: input.money, input.language)
      } ?? ""
    },
    summary: { Content(summary($0)) },
    brief: { brief($0) },
    claims: { $0.text.hasPrefix("health.") },
    headline: "health.contractRate",
    sections: { input in
      let all = Contracts.all(in: input.scope)
      return all.enumerated().flatMap { index, contracts in
        (index == 0 ? [] : [Block.space]) + blocks(contracts, input)
      } + (all.isEmpty ? bareRates(input) : [])
    })

  private static func name(of contracts: Contracts, _ input: PanelInput) -> String {
    input.segment(contracts.contracted.figure.segments) ?? contracts.contracted.figure.label
  }

  private static func blocks(_ contracts: Contracts, _ input: PanelInput) -> [Block] {
    let date = input.asOf(contracts.contracted)
    var pairs = [
      Pair(
        input.say("contracted", "已签约"),
        [
          input.fullEntry(contracts.contracted, .strong),
          Entry("  " + [name(of: contracts, input), date].joined(separator: "  "), .muted),
        ]),
      Pair(
        input.say("of", "应签约"),
        [
          contracts.base.map { input.fullEntry($0) }
            ?? Entry(input.say("denominator not reported", "分母未报"), .missing)
        ]),
    ]
    if let left = contracts.uncontracted {
      let unit = FigureFormat.unit(
        of: contracts.contracted.figure, in: input.money, input.language)
      pairs.append(
        Pair(
          input.say("without", "未签约"),
          [
            input.derived(
              FigureFormat.grouped(left) + unit, "uncontracted", from: contracts.contracted)
          ]))
    }
    pairs += rates(contracts, input)
    return [.pairs(pairs)] + bar(contracts, input)
  }

  /// As stated, then as worked out.
  private static func rates(_ contracts: Contracts, _ input: PanelInput) -> [Pair] {
    var pairs: [Pair] = []
    if let rate = contracts.rate {
      pairs.append(Pair(input.say("rate stated", "报告签约率"), [input.fullEntry(rate)]))
    }
    guard let derived = derived(contracts, input) else { return pairs }
    let flag = contracts.flag(input)
    var entries = [derived]
    if let share = contracts.share, share > Fraction(1) {
      entries.append(
        Entry("  " + input.say("more contracted than there are", "签约多于应签约"), .warning))
    } else if contracts.rate != nil {
      entries.append(
        flag == nil
          ? Entry("  " + input.say("agrees", "相符"), .good)
          : Entry("  " + input.say("does not agree", "不符"), .warning))
    }
    return pairs + [Pair(input.say("worked out", "推算签约率"), entries, flag: flag)]
  }

  /// `67.0% (861/1,285)`.
  private static func derived(_ contracts: Contracts, _ input: PanelInput) -> Entry? {
    guard let share = contracts.share, let base = contracts.base else { return nil }
    let parts = [contracts.contracted, base].map { FigureFormat.number($0.figure) }
    return input.derived(
      "\(FigureFormat.percent(share)) (\(parts.joined(separator: "/")))", "contractRate",
      from: contracts.contracted)
  }

  private static func bar(_ contracts: Contracts, _ input: PanelInput) -> [Block] {
    guard let share = contracts.share, let left = contracts.uncontracted,
      let part = contracts.contracted.figure.value
    else { return [] }
    let rest = Fraction(1) - share
    return [
      .space,
      .share(
        ShareBar(parts: [
          ShareBar.Part(
            label: input.say("contracted", "已签约"), value: part.fraction,
            entries: [
              input.entry(contracts.contracted),
              input.derived(
                FigureFormat.percent(share), "contractRate", from: contracts.contracted),
            ]),
          ShareBar.Part(
            label: input.say("without", "未签约"), value: left.fraction,
            entries: [
              input.derived(
                FigureFormat.grouped(left), "uncontracted", from: contracts.contracted),
              input.derived(
                FigureFormat.percent(rest), "uncontracted", from: contracts.contracted),
            ]),
        ])),
    ]
  }

  /// Rates of a report that counts nobody.
  private static func bareRates(_ input: PanelInput) -> [Block] {
    input.scope.all("health.contractRate").map { rate in
      .line(
        input.named(input.name(of: "health.contractRate"), [input.fullEntry(rate)]) + [
          Entry("  " + input.asOf(rate), .muted),
          Entry("  " + input.say("denominator not reported", "分母未报"), .missing),
        ])
    }
  }

  private static func summary(_ input: PanelInput) -> [Block] {
    let all = Contracts.all(in: input.scope)
    let rows = all.prefix(9).map { contracts in
      Table.Row(
        [
          Entry(all.count > 1 ? name(of: contracts, input) : input.say("contracted", "已签约")),
          input.entry(contracts.contracted),
          contracts.base.map { input.entry($0) }
            ?? Entry(input.say("base not said", "分母未报"), .missing),
          contracts.rate.map { input.fullEntry($0) }
            ?? input.derived(
              contracts.share.map { FigureFormat.percent($0) }, "contractRate",
              from: contracts.contracted),
        ], flag: contracts.flag(input))
    }
    guard !rows.isEmpty else {
      return Array(bareRates(input).prefix(10))
    }
    return [
      .table(
        Table(
          columns: [
            Table.Column(""), Table.Column(input.say("signed", "签约"), isNumeric: true),
            Table.Column(input.say("of", "应签"), isNumeric: true),
            Table.Column(input.say("rate", "签约率"), isNumeric: true),
          ], rows: Array(rows)))
    ]
  }

  /// `67% (861/1,285)`; a doubt is said.
  private static func brief(_ input: PanelInput) -> [Entry] {
    guard let contracts = Contracts.all(in: input.scope).first else {
      return input.scope.main("health.contractRate").map { [input.fullEntry($0)] } ?? []
    }
    var entries: [Entry] = []
    if let rate = contracts.rate { entries += [input.fullEntry(rate), Entry(" (")] }
    entries.append(
      contracts.base == nil
        ? input.fullEntry(contracts.contracted) : input.entry(contracts.contracted))
    if let base = contracts.base { entries += [Entry("/", .muted), input.entry(base)] }
    if contracts.rate != nil {
      entries.append(Entry(")"))
    } else if let share = contracts.share {
      let text = FigureFormat.percent(share)
      entries += [Entry(" "), input.derived(text, "contractRate", from: contracts.contracted)]
    }
    if let flag = contracts.flag(input) { entries += [Entry(" ")] + input.mark(flag) }
    return entries
  }
}
