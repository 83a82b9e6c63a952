import Domain

extension DashboardState {
  /// Everything that two periods of the place say, side by side.
  func difference(from period: Period?) -> ReportDifference? {
    guard let subject else { return nil }
    let then = Scope(
      atlas.documents(of: Subject(place: subject.place, period: compared(with: period))))
    return ReportDifference(now: scope, then: then)
  }

  /// The period to compare with; another where somebody has turned to that very period.
  func compared(with period: Period?) -> Period? {
    period == subject?.period ? baseline : period
  }

  func comparison(with period: Period?) -> Content {
    let period = compared(with: period)
    guard let difference = difference(from: period) else { return Content() }
    let input = input(for: "compare")
    let words = ChangeWords(input: input)
    let now = name(of: subject?.period)
    let then = name(of: period)
    let rows = difference.rows.map { row -> Table.Row in
      let title = row.measure.indicator.map { input.title(of: $0, row.measure.segments) }
      var change = Entry.empty
      if case .both(let moved) = row.content {
        change = Entry(
          words.difference(of: moved) ?? "–", row.content.isSame ? .muted : words.tone(of: moved))
      }
      return Table.Row([
        Entry(title ?? row.measure.label), input.fullEntry(row.content.now),
        row.content.now == nil ? input.fullEntry(row.content.then) : input.entry(row.content.then),
        change, words.remark(on: row.content),
        Entry(reason(row) ?? "", .muted),
      ])
    }
    let table = Table(
      columns: [
        Table.Column(input.say("indicator", "指标")),
        Table.Column(
          subject?.period?.short(in: language) ?? now, isNumeric: true, priority: 9),
        Table.Column(period?.short(in: language) ?? then, isNumeric: true, priority: 8),
        Table.Column(input.say("change", "变化"), isNumeric: true),
        Table.Column(input.say("judged", "评价"), priority: 6),
        Table.Column(input.say("why, as the text says", "原文所述原因"), priority: 3),
      ], rows: rows)
    return Content([
      .line([
        Entry(now, .title), Entry(input.say("  beside  ", "  对比  "), .muted), Entry(then, .title),
      ]), .line([Entry(tally(of: difference, input), .muted)]), .space, .table(table),
    ])
  }

  /// What there is to say of the selected row: why it moved by the text, or what is unlike.
  var compareLine: [Entry] {
    guard case .compare(let period) = screen, let anchor = selection,
      let row = difference(from: period)?.rows.first(where: { row in
        [row.content.now, row.content.then].contains { $0.map { .figure($0.id) } == anchor }
      })
    else { return [] }
    let words = ChangeWords(input: input(for: "compare"))
    if let reason = reason(row) {
      return [
        Entry(Phrase("the text: ", "原文：").text(in: language), .muted), Entry("“\(reason)”"),
      ]
    }
    guard case .both(let change) = row.content, let caution = words.caution(of: change.likeness)
    else { return [] }
    return [Entry(caution, .warning)]
  }

  private func tally(of difference: ReportDifference, _ input: PanelInput) -> String {
    var counts = (same: 0, good: 0, bad: 0, moved: 0, new: 0, gone: 0)
    for row in difference.rows {
      switch row.content {
      case .both where row.content.isSame: counts.same += 1
      case .both(let change) where change.judgement == .good: counts.good += 1
      case .both(let change) where change.judgement == .bad: counts.bad += 1
      case .both, .several: counts.moved += 1
      case .onlyNow: counts.new += 1
      case .onlyThen: counts.gone += 1
      }
    }
    return input.say(
      "same \(counts.same) · better \(counts.good) · worse \(counts.bad) · other \(counts.moved)"
        + " · new \(counts.new) · gone \(counts.gone)",
      "持平 \(counts.same) · 向好 \(counts.good) · 向差 \(counts.bad) · 其他变动 \(counts.moved)"
        + " · 新报 \(counts.new) · 未再报 \(counts.gone)")
  }

  /// What the newer text says of why, word for word.
  func reason(_ row: ReportDifference.Row) -> String? {
    guard let range = row.reason, let id = row.content.now?.id else { return nil }
    return scope.document(of: id).map { $0.report.excerpt(range) }
  }
}

extension ReportDifference.Content {
  /// The older report's record.
  var then: Record? {
    switch self {
    case .both(let change): change.then
    case .onlyThen(let record): record
    case .onlyNow: nil
    case .several(_, let then): then.first
    }
  }
}

extension Report {
  /// Part of the text on one line.
  func excerpt(_ range: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    guard
      let start = scalars.index(
        scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex),
      let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex)
    else { return "" }
    var excerpt = String.UnicodeScalarView()
    for scalar in scalars[start..<end] where !scalar.properties.isWhitespace || scalar == " " {
      excerpt.append(scalar)
    }
    return String(excerpt)
  }
}
