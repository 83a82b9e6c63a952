import Domain

extension Panel {
  /// Where people work, with the total and whether the parts make it.
  static let employment = Panel(
    id: "employment", title: Phrase("Employment", "就业务工"),
    corner: { input in
      input.scope.main("employment.total").map {
        FigureFormat.full($0.figure, in: input.money, input.language)
      } ?? ""
    },
    summary: { Content(blocks($0, isShort: true)) },
    brief: { input in
      let name = input.say("total", "合计")
      let total = input.scope.main("employment.total", .persons)
      return input.inOneLine(
        [total.map { input.named(name, [input.fullEntry($0)]) } ?? []]
          + sorted(input.scope.all("employment.region", .persons)).prefix(2).map { region in
            input.named(
              input.segment(region.figure.segments) ?? region.figure.label, [input.entry(region)])
          })
    },
    claims: { $0.text.hasPrefix("employment.") },
    headline: "employment.total",
    sections: { blocks($0, isShort: false) })

  /// The largest first.
  private static func sorted(_ regions: [Record]) -> [Record] {
    regions.sorted {
      ($0.figure.value ?? ExactDecimal(0)) > ($1.figure.value ?? ExactDecimal(0))
    }
  }

  private static func blocks(_ input: PanelInput, isShort: Bool) -> [Block] {
    let regions = input.scope.all("employment.region", .persons)
    let total = input.scope.main("employment.total", .persons)
    let whole =
      total?.figure.value ?? regions.compactMap(\.figure.value).reduce(ExactDecimal(0), +)
    let sorted = sorted(regions)
    let rows = sorted.prefix(isShort ? 8 : sorted.count).map { record in
      let share = record.figure.value.flatMap { $0.fraction / whole.fraction }
      return Bars.Row(
        label: input.segment(record.figure.segments) ?? record.figure.label,
        entries: [
          input.entry(record),
          input.derived(share.map { FigureFormat.percent($0) }, "regionShare", from: record),
        ],
        value: record.figure.value?.fraction ?? Fraction(0))
    }
    var blocks: [Block] = []
    if !rows.isEmpty {
      blocks.append(
        .bars(Bars(rows: rows, full: sorted.first?.figure.value?.fraction ?? Fraction(1))))
      if !isShort { blocks.append(.space) }
    }
    if let total {
      blocks.append(
        .line([
          Entry(input.say("Total  ", "合计  ")), input.fullEntry(total, .strong),
          Entry("  " + input.asOf(total), .muted),
        ]))
      blocks += sumCheck(regions, total, input, isShort: isShort)
    }
    let posts = input.scope.all("employment.posts")
    blocks += posts.map { post in
      .line([
        Entry(input.name(of: "employment.posts") + "  "), input.fullEntry(post),
        Entry("  " + post.figure.label, .muted),
      ])
    }
    return isShort ? Array(blocks.prefix(3)) : blocks
  }

  private static func sumCheck(
    _ regions: [Record], _ total: Record, _ input: PanelInput, isShort: Bool
  ) -> [Block] {
    let parts = regions.compactMap(\.figure.value)
    guard parts.count > 1, parts.count == regions.count, let whole = total.figure.value else {
      return []
    }
    let sum = parts.reduce(ExactDecimal(0), +)
    let formula = parts.map { FigureFormat.grouped($0) }.joined(separator: " + ")
    let equation = isShort ? "" : "\(formula) = \(FigureFormat.grouped(sum))  "
    if sum == whole {
      return [
        .line([
          input.derived(equation, "regionSum", from: total),
          Entry(input.say("the parts make the whole", "各项之和等于合计"), .good),
        ])
      ]
    }
    let gap = FigureFormat.grouped(sum < whole ? whole - sum : sum - whole)
    let verdict =
      sum < whole
      ? input.say("\(gap) short of the total", "比合计少 \(gap)")
      : input.say("\(gap) above the total", "比合计多 \(gap)")
    return [
      .line([
        Entry(Objection.wrong.word.text(in: input.language) + "  ", .bad),
        input.derived(equation, "regionSum", from: total), Entry(verdict, .bad),
      ])
    ]
  }
}
