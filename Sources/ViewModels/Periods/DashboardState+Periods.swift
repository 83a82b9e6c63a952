import Domain

extension DashboardState {
  /// The period to compare with unless another is chosen: the one before of the same kind, else the
  /// latest of all others.
  var baseline: Period? {
    let others = periods.compactMap { $0 }.filter { $0 != subject?.period }
    guard let now = subject?.period else { return others.last }
    let earlier = others.filter { $0 < now }
    return earlier.last { $0.isSameKind(as: now) } ?? earlier.last ?? others.last
  }

  /// Another period or place; a figure's source turns to the same measure there, and is left where
  /// there is none.
  mutating func turn(to target: Subject) {
    guard target != subject else { return }
    guard case .source(let anchor) = screen, let figure = anchor.figure,
      let step = path.popLast()
    else {
      show(target)
      return
    }
    let index = past[figure.period]
    show(target)
    guard let index, let period = target.period,
      let record = past[period]?.counterpart(of: figure, in: index).record
    else {
      notice = Phrase("That report does not say it.", "该期报告未提及此数。")
      return
    }
    path.append(Step(.source(.figure(record.id)), from: step.origin))
  }

  /// What says the same as a figure of another period among the anchors of this one.
  func counterpart(of figure: FigureID, among rows: [[Anchor]]) -> Anchor? {
    guard figure.place == subject?.place, figure.period != subject?.period,
      let then = past[figure.period], let now = past[subject?.period],
      let record = now.counterpart(of: figure, in: then).record
    else { return nil }
    return rows.lazy.flatMap { $0 }.first { $0.figure == record.id }
  }

  /// What the selected figure is, and how it moved: one line.
  public var changeLine: [Entry] { spelling.spell(writtenChangeLine) }

  private var writtenChangeLine: [Entry] {
    let changes = writtenChanges
    guard !changes.isEmpty, !screen.isCompare, let record = scope[selection?.figure] else {
      return changes
    }
    return [
      Entry(SourceScreen.title(of: record.figure, input(for: activePanel)) + " ", .muted),
      Entry(FigureFormat.full(record.figure, in: money, language), .strong),
    ] + changes
  }

  /// How the selected figure moved, or what the text says of why; nothing where the screen says so
  /// itself.
  public var changes: [Entry] { spelling.spell(writtenChanges) }

  private var writtenChanges: [Entry] {
    if screen.isCompare { return compareLine }
    guard !screen.showsChanges, let anchor = selection, let record = scope[anchor.figure] else {
      return []
    }
    let words = ChangeWords(input: input(for: activePanel))
    let comparisons = [past.previous(of: record), past.lastYear(of: record)].compactMap { $0 }
    return comparisons.flatMap { comparison in
      [Entry("   " + words.name(of: comparison) + " ", .muted)] + words.entries(of: comparison)
    }
  }

  /// How a figure moved, for its source's screen.
  func changePairs(of anchor: Anchor) -> [Pair] {
    guard let record = scope[anchor.figure] else { return [] }
    let input = input(for: "source")
    let words = ChangeWords(input: input)
    let comparisons = [past.previous(of: record), past.lastYear(of: record)].compactMap { $0 }
    return comparisons.map { comparison in
      let period = Phrase(comparison.period).text(in: language)
      return Pair(
        words.name(of: comparison),
        words.entries(of: comparison) + [
          Entry("   \(period) ", .muted), input.fullEntry(comparison.change?.then, .muted),
        ])
    }
  }

  /// A figure over all periods, for its source's screen.
  func trendBlocks(of anchor: Anchor) -> [Block] {
    guard let record = scope[anchor.figure], let trend = trend(of: record) else { return [] }
    return [
      .space, .heading(Phrase("Over the periods", "历期").text(in: language)), .space, .trend(trend),
    ]
  }

  /// A figure's measure over all periods, or up to one of them; `nil` with fewer than two.
  func trend(of record: Record, upTo last: Period? = nil) -> Trend? {
    let series = past.series(of: record).filter { point in last.map { point.period <= $0 } ?? true }
    guard series.filter({ $0.record != nil }).count > 1 else { return nil }
    let input = input(for: "source")
    let isMoney = record.figure.unit == .yuan
    return Trend(
      points: series.map { chartPoint($0, isMoney: isMoney, input) },
      unit: FigureFormat.unit(of: record.figure, in: money, language),
      isRate: record.figure.unit == .percent, startsAtZero: startsAtZero)
  }

  private func chartPoint(
    _ point: SeriesPoint, isMoney: Bool, _ input: PanelInput
  ) -> ChartPoint {
    chartPoint(point.record, point.period, isMoney: isMoney, input)
  }

  func chartPoint(
    _ record: Record?, _ period: Period, isMoney: Bool, _ input: PanelInput
  ) -> ChartPoint {
    let label = period.short(in: language)
    guard let record, let value = record.figure.value else {
      return ChartPoint(
        label: label, value: nil, state: .missing,
        entry: Entry("…", .missing, record.map { .figure($0.id) }))
    }
    return ChartPoint(
      label: label, value: (isMoney ? value.shifted(by: money.exponent) : value).fraction,
      state: chartState(of: record, in: period), entry: input.entry(record))
  }

  private func chartState(of record: Record, in period: Period) -> ChartPoint.State {
    if record.figure.marks.contains(.declared) { return .provisional }
    if changed.contains(.figure(record.id)) { return .revised }
    guard let day = record.figure.asOf?.day else { return .present }
    let monthsToEnd = (period.year - day.year) * 12 + period.months.upperBound - day.month
    // A month early is how half-years are reported; two are another time.
    return monthsToEnd > 1 ? .stale : .present
  }

  /// The same in one line: from where to where, and the way between.
  func sparkline(of panel: Panel) -> [Block] {
    guard let code = panel.headline, let record = scope.main(code),
      let trend = trend(of: record, upTo: subject?.period),
      let first = trend.points.first(where: { $0.drawn != nil }),
      // Nothing moved, nothing to show.
      trend.points.contains(where: { $0.drawn.map { $0 != first.drawn } ?? false })
    else { return [] }
    let input = input(for: panel.id)
    return [
      .space,
      .line([
        Entry(input.title(of: code, record.figure.segments) + "  ", .muted),
        Entry(first.entry.text + " ", .muted), Entry(Sparkline.text(trend.points, in: glyphs)),
        Entry(" "), input.fullEntry(record),
      ]),
    ]
  }

  /// The trend of a panel's headline, where there is one.
  func trend(of panel: Panel) -> [Block] {
    guard let code = panel.headline, let record = scope.main(code), let trend = trend(of: record)
    else { return [] }
    let title = input(for: panel.id).title(of: code, record.figure.segments)
    return [.space, .heading(title), .trend(trend)]
  }
}

extension History {
  subscript(period: Period?) -> MeasureIndex? {
    guard let period else { return nil }
    return self[period]
  }
}

extension Period {
  /// For an axis: `23上`, `23Q1`, `23-06`, `2023`.
  func short(in language: Language) -> String {
    let tail = "\(year % 100)".count < 2 ? "0\(year % 100)" : "\(year % 100)"
    switch part {
    case .wholeYear: return "\(year)"
    case .half(let half):
      return Phrase("\(tail)H\(half)", tail + (half == 1 ? "上" : "下")).text(in: language)
    case .quarter(let quarter): return "\(tail)Q\(quarter)"
    case .month: return "\(tail)-\(description.suffix(2))"
    }
  }
}
