import Domain

/// A change in words: `-20户 ▼ 向好`.
struct ChangeWords {
  let input: PanelInput

  /// The difference with its direction, and what must be said beside it; empty where there is
  /// nothing to compare with.
  ///
  /// - Parameters:
  ///   - comparison: `nil` says nothing.
  ///   - isShort: For a column of a table.
  /// - Returns: Pieces of one line.
  func entries(of comparison: Comparison?, isShort: Bool = false) -> [Entry] {
    guard let comparison else { return [] }
    switch comparison.outcome {
    case .notStated: return [Entry(input.say("not reported then", "彼时未报"), .missing)]
    case .ambiguous: return [Entry(input.say("several numbers then", "彼时有多个数"), .missing)]
    case .change(let change): return entries(of: change, isShort: isShort)
    }
  }

  func entries(of change: Change, isShort: Bool = false) -> [Entry] {
    let caution = isShort ? shortCaution(of: change.likeness) : caution(of: change.likeness)
    guard let difference = difference(of: change) else {
      return [Entry(caution ?? "–", .missing)]
    }
    var entries = [Entry(difference, tone(of: change))]
    if let verdict = verdict(on: change) { entries.append(Entry(" " + verdict, tone(of: change))) }
    if let caution {
      entries.append(Entry(" (\(caution))", .warning))
    }
    return entries
  }

  /// `-20户 ▼`, `+1.5个百分点 ▲`, `持平`; `nil` where nothing is subtracted.
  func difference(of change: Change) -> String? {
    guard let difference = change.difference, let way = change.way else { return nil }
    switch way {
    case .same: return input.say("unchanged", "持平")
    case .up: return "+" + amount(difference, like: change.now.figure) + " ▲"
    case .down: return amount(difference, like: change.now.figure) + " ▼"
    }
  }

  /// The difference in the unit that its words have, for sorting and files.
  func number(of change: Change) -> ExactDecimal? {
    guard change.now.figure.unit == .yuan else { return change.difference }
    return change.difference?.shifted(by: input.money.exponent).reduced
  }

  /// What a comparison's row is judged, in the words of a column.
  func remark(on content: ReportDifference.Content) -> Entry {
    switch content {
    case .both(let change):
      if let caution = shortCaution(of: change.likeness) { return Entry(caution, .warning) }
      return Entry(verdict(on: change) ?? "", tone(of: change))
    case .onlyNow: return Entry(input.say("new", "本期新报"), .muted)
    case .onlyThen: return Entry(input.say("no longer said", "本期未报"), .missing)
    case .several: return Entry(input.say("several numbers", "有多个数"), .warning)
    }
  }

  private func amount(_ difference: ExactDecimal, like figure: Figure) -> String {
    if figure.unit == .percent {
      return FigureFormat.grouped(difference) + input.say(" points", "个百分点")
    }
    let number =
      figure.unit == .yuan
      ? FigureFormat.money(difference, in: input.money) : FigureFormat.grouped(difference)
    return number + FigureFormat.unit(of: figure, in: input.money, input.language)
  }

  /// The direction is the number's, the judgement the indicator's.
  func verdict(on change: Change) -> String? {
    switch change.judgement {
    case .good: input.say("better", "向好")
    case .bad: input.say("worse", "向差")
    case .none: nil
    }
  }

  func tone(of change: Change) -> Tone {
    switch change.judgement {
    case .good: .good
    case .bad: .warning
    case .none: .plain
    }
  }

  /// What must not be passed over in silence.
  func caution(of likeness: Likeness) -> String? {
    switch likeness {
    case .alike: nil
    case .otherDates(let now, let then):
      caution(now, then)
    case .otherStatus: input.say("one is only declared", "一为申报数")
    case .bounded: input.say("only a limit is given", "仅报上下限")
    case .unreadable: input.say("cannot be read", "无法辨读")
    }
  }

  /// The same in as few words as a column has room for.
  func shortCaution(of likeness: Likeness) -> String? {
    if case .otherDates = likeness { return input.say("other dates", "时点不同") }
    return caution(of: likeness)
  }

  /// By the reports' words, or by the days where the words are the same.
  private func caution(_ now: AsOf?, _ then: AsOf?) -> String {
    let isSameWord = now?.written == then?.written
    func words(_ asOf: AsOf?) -> String {
      if isSameWord, let day = asOf?.day { return day.description }
      return asOf.map { Phrase($0).text(in: input.language) } ?? input.say("not said", "未说明")
    }
    return input.say(
      "other dates: \(words(now)), then \(words(then))", "时点不同：本期\(words(now))，彼期\(words(then))")
  }

  /// What a comparison is with: `比上期`, and the period where it is not the one expected.
  func name(of comparison: Comparison) -> String {
    let period = Phrase(comparison.period).text(in: input.language)
    switch comparison.relation {
    case .previous: return input.say("on previous", "比上期")
    case .lastYear: return input.say("on last year", "比上年同期")
    case .earlier: return input.say("on \(period)", "比\(period)")
    }
  }
}
