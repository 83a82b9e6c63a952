/// Words of a text that say when.
struct Moment {
  /// In the clean text; what ``Domain/AsOf/written`` quotes.
  var words: Range<Int>
  /// With 截至 and the like.
  var start: Int
  var end: Int
  /// `2016`, `20xx`; `nil` when no year is said.
  var year: Range<Int>?
  var month: Int?
  var day: DayOfMonth?
  /// Whether it is a date by itself, which cannot be told from 年底 alone.
  var kind: Kind

  enum DayOfMonth { case day(Int), end, beginning, middle, early, late }
  enum Kind { case date, now, thisYear, yearEnd, yearStart, midYear, term }
}
