/// A word before or behind a number that makes it a limit.
public struct BoundWord: Sendable {
  public enum Position: Sendable {
    /// 近300户.
    case before
    /// 300余户, 188.4万余元.
    case inside
    /// 300户以上.
    case behind
  }

  public let bound: Bound
  public let position: Position
  /// Separated by spaces.
  public let words: String

  init(_ bound: Bound, _ position: Position, _ words: String) {
    self.bound = bound
    self.position = position
    self.words = words
  }

  public static let all: [BoundWord] = [
    BoundWord(.above, .before, "超过 超 突破 超出 逾 大于 高于 > ＞ 多于 已超"),
    BoundWord(.atLeast, .before, "不低于 不少于 至少 不下 不下于 ≥ 最少 不小于"),
    BoundWord(.below, .before, "近 不足 不到 低于 少于 小于 < ＜ 将近 接近 未达 未满"),
    BoundWord(.atMost, .before, "不超过 不高于 不多于 至多 最多 ≤ 不超 不大于 最高"),
    BoundWord(.about, .before, "约 大约 约为 约有 大概 约计 ≈"),
    BoundWord(.above, .inside, "余 多"),
    BoundWord(.about, .inside, "来 几"),
    BoundWord(.atLeast, .behind, "以上 及以上 之多"),
    BoundWord(.atMost, .behind, "以内 以下 之内 及以下"),
    BoundWord(.about, .behind, "左右 上下"),
    BoundWord(.above, .behind, "余 多"),
  ]
}
