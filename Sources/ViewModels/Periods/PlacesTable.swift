import Domain

/// One measure by place: numbers, shares, changes, the proof of the sum.
struct PlacesTable {
  let state: DashboardState
  let measure: Measure
  let breakdown: PlaceBreakdown
  let input: PanelInput
  private let sum: PlaceSum
  private let words: ChangeWords

  init(state: DashboardState, measure: Measure, breakdown: PlaceBreakdown) {
    self.state = state
    self.measure = measure
    self.breakdown = breakdown
    input = state.input(for: "places")
    words = ChangeWords(input: input)
    sum = breakdown.sum(of: measure)
  }

  private var name: String {
    let title = measure.indicator.map { input.title(of: $0, measure.segments) } ?? measure.label
    return title
  }

  var headline: [Entry] {
    [
      Entry(name, .title),
      Entry(
        "   " + input.say("\(sum.parts.count) places inside", "下级 \(sum.parts.count) 处"), .muted),
    ]
  }

  /// The worst first: where few is good the largest, where many is good the smallest.
  private var parts: [PlaceSum.Part] {
    let isSmallestFirst = measure.goodDirection == .up
    return sum.parts.sorted { a, b in
      switch (a.record?.figure.value, b.record?.figure.value) {
      case (let a?, let b?): isSmallestFirst ? a < b : b < a
      case (.some, nil): true
      default: false
      }
    }
  }

  var table: Table {
    let unit = unitName
    let columns = [
      Table.Column(input.say("place", "地区")),
      Table.Column(unit, isNumeric: true),
      Table.Column(input.say("share", "占比"), isNumeric: true, priority: 7),
      Table.Column(input.say("on previous", "比上期"), priority: 6),
      Table.Column(input.say("on last year", "比上年同期"), priority: 5),
      Table.Column(input.say("as of", "时点"), priority: 4),
    ]
    var rows = parts.map(row)
    if let total { rows.append(total) }
    rows.append(ownRow)
    return Table(columns: columns, rows: rows)
  }

  private var unitName: String {
    switch measure.unit {
    case .yuan: input.moneyName
    case .percent: "%"
    default: input.say(measure.unit.english, measure.unit.symbol)
    }
  }

  private func row(_ part: PlaceSum.Part) -> Table.Row {
    let place = Entry(part.place.name, .plain, .place(part.place.code))
    guard let record = part.record else {
      let text =
        switch part.finding {
        case nil: input.say("no report", "无报告")
        case .ambiguous?: input.say("several", "有多个数")
        default: input.say("not said", "未提及")
        }
      return Table.Row(
        [place, Entry(text, .missing), .empty, .empty, .empty, .empty], flag: .missing)
    }
    // A share of a sum that lacks somebody is no share.
    let share =
      isComplete
      ? sum.sum.flatMap { whole in
        record.figure.value.flatMap { $0.fraction / whole.fraction }
      } : nil
    return Table.Row([
      place, input.entry(record),
      measure.isAdditive
        ? input.derived(share.map { FigureFormat.percent($0) }, "placeShare", from: record)
        : .empty,
      change(record, to: part.place.code, breakdown.period.previous),
      change(record, to: part.place.code, breakdown.period.sameLastYear),
      Entry(input.asOf(record), .muted),
    ])
  }

  /// The number beside that of another period; empty where there is none.
  private func change(_ now: Record, to place: Place.Code?, _ period: Period?) -> Entry {
    guard let period,
      let then = state.record(of: measure, at: Subject(place: place, period: period)),
      let change = Change(now: now, then: then)
    else { return .empty }
    let text = words.entries(of: change, isShort: true).map(\.text).joined()
    return Entry(text, words.tone(of: change), .derived("change.\(period)", from: now.id))
  }

  private var total: Table.Row? {
    guard let total = sum.sum, let first = parts.first?.record else { return nil }
    let shown = measure.unit == .yuan ? total.shifted(by: input.money.exponent) : total
    return Table.Row(
      [
        Entry(
          isComplete
            ? input.say("sum of these", "下级合计") : input.say("sum of those that report", "已报合计")),
        input.derived(FigureFormat.grouped(shown), "placeSum", from: first), .empty, .empty, .empty,
        .empty,
      ], isTotal: true)
  }

  private var ownRow: Table.Row {
    let record = sum.whole.record
    let name = state.placeName(breakdown.place)
    return Table.Row(
      [
        Entry(input.say("\(name) itself", "\(name)本级")), input.entry(record, .strong), .empty,
        record.map { change($0, to: breakdown.place, breakdown.period.previous) } ?? .empty,
        record.map { change($0, to: breakdown.place, breakdown.period.sameLastYear) } ?? .empty,
        Entry(input.asOf(record), .muted),
      ], flag: flag, isTotal: sum.sum == nil)
  }

  private var isComplete: Bool {
    if case .incomplete = sum.verdict { false } else { true }
  }

  private var flag: Objection? {
    switch sum.verdict {
    case .short, .over: .wrong
    case .incomplete: .missing
    case .proved, .notAdditive, .unproved: nil
    }
  }

  var verdicts: [Block] {
    var blocks: [Block] = []
    switch sum.verdict {
    case .proved:
      blocks.append(
        .line([Entry(input.say("The places inside make the whole.", "下级之和等于本级。"), .good)]))
    case .short(let gap):
      let gap = amount(gap)
      blocks.append(
        .line([
          Entry(input.say("The places inside are \(gap) short.", "下级之和比本级少 \(gap)。"), .bad)
        ]))
    case .over(let gap):
      let gap = amount(gap)
      blocks.append(
        .line([
          Entry(input.say("The places inside are \(gap) too many.", "下级之和比本级多 \(gap)。"), .bad)
        ]))
    case .incomplete(let places):
      let names = places.map(\.name).joined(separator: input.say(", ", "、"))
      blocks.append(
        .line([
          Entry(input.say("Not to be added: \(names) missing.", "缺\(names)，未作合计核对。"), .missing)
        ]))
    case .notAdditive: blocks += rates
    case .unproved: break
    }
    let unlike = sum.unlikeDates.map(\.name).joined(separator: input.say(", ", "、"))
    if !unlike.isEmpty {
      blocks.append(
        .line([Entry(input.say("Other dates: \(unlike).", "时点不同：\(unlike)。"), .warning)]))
    }
    return blocks
  }

  private func amount(_ value: ExactDecimal) -> String {
    let shown = measure.unit == .yuan ? value.shifted(by: input.money.exponent) : value
    let number = FigureFormat.grouped(shown)
    return measure.unit == .percent ? number + unitName : input.say("\(number) ", number) + unitName
  }

  /// Rates are worked out again from sums, never averaged.
  private var rates: [Block] {
    let sums = breakdown.rateSums(of: measure)
    guard !sums.isEmpty else {
      let text = input.say(
        "Rates are not averaged; the reports lack what they are made of.", "比率不取平均；各报告缺分子或分母，无法重算。")
      return [.line([Entry(text, .missing)])]
    }
    return sums.map { sum in
      guard let derived = sum.derived, let numerator = sum.numerator,
        let denominator = sum.denominator
      else {
        let names = sum.missing.map(\.name).joined(separator: input.say(", ", "、"))
        return .line([
          Entry(
            input.say("Not worked out again: \(names) missing.", "缺\(names)，未重算。"), .missing)
        ])
      }
      let formula =
        "\(FigureFormat.grouped(numerator)) ÷ \(FigureFormat.grouped(denominator)) = "
        + FigureFormat.percent(derived, places: 2)
      let verdict: Entry =
        switch sum.agrees {
        case true?: Entry(input.say("  agrees", "  与本级相符"), .good)
        case false?: Entry(input.say("  does not agree", "  与本级不符"), .bad)
        case nil: Entry("")
        }
      return .line([
        Entry(input.say("Worked out from sums: ", "由合计重算：") + formula, .derived), verdict,
      ])
    }
  }

  /// Places down, periods across; `nil` with a single period.
  var heat: HeatTable? {
    let periods = Set(
      sum.parts.flatMap { state.atlas.periods(of: $0.place.code).compactMap { $0 } }
    ).filter { $0.isSameKind(as: breakdown.period) }.sorted()
    guard periods.count > 1 else { return nil }
    var values: [Fraction] = []
    let isMoney = measure.unit == .yuan
    let rows = parts.map { part in
      HeatTable.Row(
        label: Entry(part.place.name),
        points: periods.map { period in
          let subject = Subject(place: part.place.code, period: period)
          let record = state.record(of: measure, at: subject)
          let point = state.chartPoint(record, period, isMoney: isMoney, input)
          if let value = point.value { values.append(value) }
          return point
        })
    }
    guard !values.isEmpty else { return nil }
    let scale = values.min().flatMap { low in
      values.max().map { PrintedInterval(low: low, high: $0) }
    }
    return HeatTable(
      columns: periods.map { $0.short(in: input.language) }, rows: rows, scale: scale)
  }
}
