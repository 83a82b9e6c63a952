/// The date a figure speaks of, which is the figure's own and not the report's.
public struct AsOf: Hashable, Sendable {
  /// The report's words: 截至6月底, 5月中旬, 目前.
  public let written: String

  /// The last day meant, where the words and the report's year settle it.
  ///
  /// 6月底 is June 30th, 5月中旬 May 20th; `nil` for 目前.
  public let day: Day?

  public init(written: String, day: Day? = nil) {
    self.written = written
    self.day = day
  }
}
