/// How a number limits what it is about: 余, 超过, 近, 约, 不低于 … are not dropped.
public enum Bound: String, Sendable, CaseIterable {
  case exactly = "="
  /// 余, 多, 超过, 突破.
  case above = ">"
  /// 不低于, 以上, 至少.
  case atLeast = "≥"
  /// 近, 不足.
  case below = "<"
  /// 不超过, 以内.
  case atMost = "≤"
  /// 约, 左右.
  case about = "≈"
}
