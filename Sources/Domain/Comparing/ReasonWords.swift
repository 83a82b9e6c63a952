/// Words by which a report says why a number moved, or that it did.
enum ReasonWords {
  /// Say a cause wherever they stand in a clause.
  static let causes = scalars("因为 由于 主要原因 原因是 原因为 主要是 主要为 主要系 是因 系因 归因于")

  /// Say a cause at the head of a clause.
  static let causeHeads = scalars("因 其中因 主要因 均因 都因")

  /// 因户施策, 因地制宜: of no cause.
  static let noCauses = scalars("因户 因人 因村 因地 因时 因事 因材 因素 因此 因而 因需")

  /// 受疫情影响 says a cause only with both its ends.
  static let influence = (head: scalars("受 因受 由受 均受 主要受"), end: scalars("影响"))

  /// Say a movement wherever they stand.
  static let comparisons = scalars(
    """
    较上年 较去年 较上期 较上半年 较下半年 较年初 较上季 较上月 较同期 比上年 比去年 比上期 比上半年
    比下半年 比年初 比上季 比上月 同比 环比 净增 净减
    """)

  /// Say a movement where the amount follows at once; elsewhere they are mere words.
  static let movements = scalars(
    "减少 减少了 增加 增加了 增长 增长了 下降 下降了 上升 上升了 提高 提高了 降低 降低了 核减 调减 调增")

  /// Say, at the head of a clause, what became of some of those counted; 其中 may stand before them.
  static let shares = scalars(
    "自然减少 死亡 清退 脱贫 迁出 迁入 分户 合户 补录 新识别 自然增加 销户 出生 婚入 婚出")
  static let among = scalars("其中")

  /// 脱贫户7户 is a count of its own.
  static let groupEnds = scalars("户 人口 人员 监测 不稳定 对象")

  static let amounts = Set("0123456789０１２３４５６７８９一二两三四五六七八九十百千".unicodeScalars)

  private static func scalars(_ words: String) -> [[Unicode.Scalar]] {
    words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
  }
}
