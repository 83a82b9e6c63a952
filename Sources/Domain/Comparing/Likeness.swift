/// Whether two numbers of one measure may be set against each other, and what has to be said if so.
public enum Likeness: Hashable, Sendable {
  case alike
  /// They speak of dates that lie differently in their periods; shown with both dates.
  case otherDates(now: AsOf?, then: AsOf?)
  /// One is declared or planned, the other is not; shown with the word.
  case otherStatus
  /// One is only a limit (余, 超过, 近): not subtracted.
  case bounded
  /// One cannot be read: not subtracted.
  case unreadable

  /// The first that applies, the gravest first.
  public init(_ now: Record, _ then: Record) {
    if !now.figure.isReadable || !then.figure.isReadable {
      self = .unreadable
    } else if now.figure.bound != .exactly || then.figure.bound != .exactly {
      self = .bounded
    } else if now.figure.isDeclared != then.figure.isDeclared {
      self = .otherStatus
    } else if !now.isDated(like: then) {
      self = .otherDates(now: now.figure.asOf, then: then.figure.asOf)
    } else {
      self = .alike
    }
  }
}

extension Record {
  /// Whether both speak of the same date in their own periods: 6月底 of a first half is 12月底 of a
  /// second one.
  ///
  /// Said by one alone, dates are unlike: nobody knows what the other one's is.
  public func isDated(like other: Record) -> Bool {
    guard let mine = figure.asOf, let theirs = other.figure.asOf else {
      return figure.asOf == nil && other.figure.asOf == nil
    }
    guard let day = mine.day, let otherDay = theirs.day else {
      guard mine.day == nil, theirs.day == nil else { return false }
      let meaning = mine.meaning(in: id.period)
      guard meaning == theirs.meaning(in: other.id.period) else { return false }
      // What came about since January is more in December.
      return meaning != .thisYear || !isFlow || id.period?.months == other.id.period?.months
    }
    guard let period = id.period, let otherPeriod = other.id.period else { return day == otherDay }
    return DayInPeriod(day, period) == DayInPeriod(otherDay, otherPeriod)
  }

  private var isFlow: Bool {
    figure.indicator.flatMap { Indicator.named($0) }?.kind == .flow
  }
}

/// Where a day lies, counted from its period's last month.
private struct DayInPeriod: Equatable {
  let monthsToEnd: Int
  /// `nil` for a month's last day, whichever that is.
  let day: Int?

  init(_ day: Day, _ period: Period) {
    monthsToEnd = (period.year - day.year) * 12 + period.months.upperBound - day.month
    self.day = day.day == Day.days(inMonth: day.month, of: day.year) ? nil : day.day
  }
}

extension AsOf {
  /// What words without a day mean, told from the report's period.
  fileprivate enum Meaning: Equatable {
    case now, thisYear, thisPeriod
    case words(String)
  }

  fileprivate func meaning(in period: Period?) -> Meaning {
    if Self.nowWords.contains(written[...]) { return .now }
    if Self.thisYearWords.contains(written[...]) { return .thisYear }
    guard let period else { return .words(written) }
    let ownYear = "\(padded(period.year, 4))年"
    let rest = written.hasPrefix(ownYear) ? written.dropFirst(ownYear.count) : written[...]
    switch (rest, period.part) {
    case ("", _), ("以来", _), ("度", _): return .thisYear
    case ("上半年", .half(1)), ("下半年", .half(2)): return .thisPeriod
    default: return .words(String(rest))
    }
  }

  private static let nowWords = words(.now)
  private static let thisYearWords = words(.thisYear).subtracting(["去年"])

  private static func words(_ meaning: TimeWord.Meaning) -> Set<Substring> {
    Set(TimeWord.all.filter { $0.meaning == meaning }.flatMap { $0.words.split(separator: " ") })
  }
}
