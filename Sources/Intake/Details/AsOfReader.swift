import Domain

/// Finds the words of time that govern each number: the last ones said before it in its sentence.
struct AsOfReader {
  let text: CleanText
  let moments: [Moment]
  /// The report's own year, for 6月底; `nil` when it is masked or not said.
  let year: Int?

  /// Whether words of time date what follows, rather than belong to a name or a deadline.
  func dates(_ moment: Moment) -> Bool {
    if moment.start > 0 {
      let left = text.scalars[moment.start - 1]
      if left == 0x6751 { return false }  // 福桥村2023年农田水利
    }
    if moment.end < text.scalars.count, text.scalars[moment.end] == 0x524D { return false }  // 前
    return true
  }

  func asOf(_ moment: Moment) -> AsOf {
    var words = moment.words
    if moment.kind == .term {
      words = words.lowerBound..<min(words.lowerBound + 2, words.upperBound)
    }
    return AsOf(written: text.written(words), day: day(of: moment))
  }

  /// `2014`; `nil` for a masked or damaged year.
  func yearName(of moment: Moment) -> String? {
    guard let year = moment.year, year.count == 4, moment.month == nil, moment.kind == .date,
      MomentReader.number(year, in: text.scalars) != nil
    else { return nil }
    return text.regular(year)
  }

  private func day(of moment: Moment) -> Day? {
    let said = moment.year.flatMap { MomentReader.number($0, in: text.scalars) }
    if moment.year != nil, said == nil { return nil }
    guard let year = said ?? year, (1949...2100).contains(year) else { return nil }
    if let month = moment.month {
      switch moment.day {
      case .day(let day): return Day(year: year, month: month, day: day)
      case .early: return Day(year: year, month: month, day: 10)
      case .middle: return Day(year: year, month: month, day: 20)
      case .late, .end:
        return Day(year: year, month: month, day: Day.days(inMonth: month, of: year))
      case .beginning, nil: return nil
      }
    }
    return moment.kind == .yearEnd ? Day(year: year, month: 12, day: 31) : nil
  }
}
