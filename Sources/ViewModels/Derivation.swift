import Domain

/// A number worked out from a figure and its fellows, with the way it was worked out.
struct Derivation {
  let result: String
  /// The parts can be selected and followed.
  let formula: [Entry]
  var flag: Objection?

  /// Everything that can be worked out about a figure from the same reports.
  static func all(of record: Record, _ input: PanelInput) -> [Derivation] {
    let figure = record.figure
    switch figure.indicator {
    case "employment.region": return share(of: record, in: "employment.total", input)
    case "subsidy.labour": return share(of: record, in: "subsidy.items", input)
    case "project.paid", "project.available": return money(of: record, input)
    default: break
    }
    if figure.unit == .percent {
      return RateBasis.all(for: record, in: input.scope).flatMap { rate($0, record, input) }
    }
    return perHousehold(record, input) + ofWorkLine(record, input)
  }

  private static func share(
    of record: Record, in code: Indicator.Code, _ input: PanelInput
  ) -> [Derivation] {
    let wholes = input.scope.all(code)
    guard let whole = record.nearest(in: wholes) ?? input.scope.main(code),
      let part = record.figure.value, let total = whole.figure.value,
      let ratio = part.fraction / total.fraction
    else { return [] }
    return [
      Derivation(
        result: FigureFormat.percent(ratio, places: 2),
        formula: [input.entry(record), Entry(" ÷ ", .muted), input.fullEntry(whole)])
    ]
  }

  private static func rate(
    _ basis: RateBasis, _ rate: Record, _ input: PanelInput
  ) -> [Derivation] {
    guard let whole = basis.denominator else {
      guard let middle = basis.impliedMiddle else { return [] }
      let stated = FigureFormat.full(rate.figure, in: input.money, input.language)
      return [
        Derivation(
          result: implied(middle, basis, input),
          formula: [
            input.fullEntry(basis.numerator), Entry(" ÷ \(stated)  ", .muted),
            Entry(input.say("whole not reported", "总量未报，由比率反推"), .missing),
          ])
      ]
    }
    guard let derived = basis.derived else { return [] }
    let agrees = basis.agrees == true
    return [
      Derivation(
        result: FigureFormat.percent(derived, places: 2),
        formula: [
          input.fullEntry(basis.numerator), Entry(" ÷ ", .muted), input.fullEntry(whole),
          Entry(
            "   " + (agrees ? input.say("agrees", "相符") : input.say("does not agree", "不符")),
            agrees ? .good : .warning),
        ], flag: agrees ? nil : .doubtful)
    ]
  }

  /// The whole that a stated rate implies: `≈1,130.48万元`, `≈32.30公里`.
  private static func implied(
    _ middle: Fraction, _ basis: RateBasis, _ input: PanelInput
  ) -> String {
    let part = basis.numerator.figure
    let number =
      part.unit == .yuan
      ? FigureFormat.implied(middle, like: part, in: input.money)
      : "≈" + FigureFormat.grouped(middle.rounded(to: 2))
    return number + FigureFormat.unit(of: part, in: input.money, input.language)
  }

  private static func money(of record: Record, _ input: PanelInput) -> [Derivation] {
    let projects = Project.all(in: input.scope)
    guard let project = projects.first(where: { $0.records.contains { $0.id == record.id } }),
      let paid = project["project.paid"]
    else { return [] }
    var all: [Derivation] = []
    if let middle = project.impliedContract?.impliedMiddle, let share = project["project.paidShare"]
    {
      all.append(
        Derivation(
          result: FigureFormat.implied(middle, like: paid.figure, in: input.money)
            + FigureFormat.unit(of: paid.figure, in: input.money, input.language),
          formula: [
            input.fullEntry(paid), Entry(" ÷ ", .muted), input.fullEntry(share),
            Entry("   " + input.say("implied contract", "推算合同"), .muted),
          ]))
    }
    if let available = project["project.available"], let ratio = project.shareOfAvailable {
      let isOver = project.isOverspent == true
      all.append(
        Derivation(
          result: FigureFormat.percent(ratio, places: 2),
          formula: [
            input.fullEntry(paid), Entry(" ÷ ", .muted), input.fullEntry(available),
            Entry(
              isOver ? "   " + input.say("more than there was", "支出超过可用资金") : "", .bad),
          ], flag: isOver ? .wrong : nil))
    }
    return all
  }

  private static func perHousehold(_ record: Record, _ input: PanelInput) -> [Derivation] {
    guard let code = record.figure.indicator else { return [] }
    let twin = input.scope.twins(code).first {
      $0.households?.id == record.id || $0.persons?.id == record.id
    }
    guard let twin, let ratio = twin.personsPerHousehold else { return [] }
    return [
      Derivation(
        result: input.say("\(ratio.rounded(to: 2)) a household", "户均 \(ratio.rounded(to: 2)) 人"),
        formula: [
          input.fullEntry(twin.persons), Entry(" ÷ ", .muted), input.fullEntry(twin.households),
        ])
    ]
  }
}
