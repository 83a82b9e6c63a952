import Domain

/// A programme's stated completion rate beside what each basis gives.
enum ProjectRates {
  static func blocks(of project: Project, _ input: PanelInput) -> [Block] {
    guard let rate = project["project.completionRate"], let stated = rate.figure.value else {
      return []
    }
    let bases = RateBasis.all(for: rate, in: input.scope)
    var rows: [Bars.Row] = []
    for basis in bases {
      guard let derived = basis.derived, let whole = basis.denominator else { continue }
      rows.append(
        Bars.Row(
          label: label(of: basis, input),
          entries: [
            input.derived(FigureFormat.percent(derived), "completion", from: basis.numerator),
            input.entry(basis.numerator), Entry("/", .muted), input.fullEntry(whole),
          ], value: derived * Fraction(100), tone: .derived))
    }
    let isDoubtful = bases.contains { $0.agrees == false }
    let paid = project["project.paidShare"]
    rows.append(
      Bars.Row(
        label: input.say("as reported", "报告数"), entries: [input.fullEntry(rate, .strong)],
        value: stated.fraction,
        remark: isDoubtful ? input.say("basis not said", "未说明口径") : "",
        flag: isDoubtful ? .doubtful : nil, plan: paid?.figure.value?.fraction))
    let legend: [Block] =
      paid.map { [.line([Entry(input.say("│ paid ", "│ 拨付率 "), .muted), input.fullEntry($0)])] }
      ?? []
    return [.bars(Bars(rows: rows, full: Fraction(100)))] + legend
      + bases.flatMap { remarks(on: $0, rate, input) }
  }

  private static func label(of basis: RateBasis, _ input: PanelInput) -> String {
    basis.isLength ? input.say("by length", "按里程") : input.say("by count", "按条数")
  }

  private static func remarks(
    on basis: RateBasis, _ rate: Record, _ input: PanelInput
  ) -> [Block] {
    let stated = FigureFormat.full(rate.figure, in: input.money, input.language)
    if basis.isReachable(stated: rate) == false, let whole = basis.denominator {
      let count = FigureFormat.full(whole.figure, in: input.money, input.language)
      return [
        .line([
          input.derived(
            input.say(
              "No whole number of \(count) gives \(stated).", "\(count)中任何条数都得不到 \(stated)。"),
            "reachable", from: rate)
        ])
      ]
    }
    guard basis.denominator == nil, let range = basis.impliedWhole,
      let middle = basis.impliedMiddle
    else { return [] }
    let unit = FigureFormat.unit(of: basis.numerator.figure, in: input.money, input.language)
    let part = FigureFormat.full(basis.numerator.figure, in: input.money, input.language)
    let low = range.low.roundedUp(to: 2)
    let high = range.high.roundedDown(to: 2)
    let text = input.say(
      "\(part) at \(stated) would be of \(middle.rounded(to: 2))\(unit) (\(low)–\(high)); the whole is not reported.",
      "已完 \(part)，按 \(stated) 推算总量约 \(middle.rounded(to: 2))\(unit)（\(low)–\(high)），总量未报。")
    return [.line([input.derived(text, "impliedLength", from: basis.numerator)])]
  }
}

extension RateBasis {
  fileprivate var isLength: Bool {
    numerator.figure.unit == .kilometres || numerator.figure.unit == .metres
  }
}
