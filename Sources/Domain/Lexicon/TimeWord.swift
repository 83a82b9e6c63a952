/// Words of time without digits.
public struct TimeWord: Sendable {
  public enum Meaning: Sendable { case now, thisYear, yearEnd, yearStart, midYear, term }

  public let meaning: Meaning
  /// Separated by spaces.
  public let words: String

  init(_ meaning: Meaning, _ words: String) {
    self.meaning = meaning
    self.words = words
  }

  public static let all: [TimeWord] = [
    TimeWord(.now, "截至目前 截止目前 目前 至目前 到目前 到目前为止 截至目前为止 截止目前为止"),
    TimeWord(.thisYear, "今年 年内 全年 当年 本年度 今年以来 去年"),
    TimeWord(.yearEnd, "年底 年末"),
    TimeWord(.yearStart, "年初"),
    TimeWord(.midYear, "上半年 下半年"),
    TimeWord(.term, "春季 秋季 春季学期 秋季学期"),
  ]
}
