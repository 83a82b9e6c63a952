/// Words that claim something without a number.
public struct ClaimWord: Sendable {
  public let kind: Claim.Kind
  /// Separated by spaces.
  public let words: String

  init(_ kind: Claim.Kind, _ words: String) {
    self.kind = kind
    self.words = words
  }

  public static let all: [ClaimWord] = [
    ClaimWord(.stage(.started), "已开工 正在施工 正在建设 已动工 已经动工 在建"),
    ClaimWord(
      .stage(.completed), "已竣工 已经竣工 已完工 已经完工 工程完工 完工后 同样完工 现已完工 已建成 竣工 已完成建设"),
    ClaimWord(.stage(.accepted), "已验收 已经验收 通过验收 并验收 验收合格 已通过验收 完成验收"),
    ClaimWord(
      .stage(.audited), "正在审计结算 审计结算尚在办理 现处于审计结算阶段 处于审计结算阶段 审计结算中 已审计 已审计结算 正在审计 审计结算阶段"),
    ClaimWord(
      .paidInFull,
      "全部支付 已全部支付 全部付清 全部发放到位 已全部发放到位 全部拨付到位 已全部拨付 全部发到 已经全部发到 全部兑付 全部兑现 全部拨付 付清 全部发放"),
    ClaimWord(.paid, "项目资金已拨付 资金已拨付到位"),
    ClaimWord(
      .declared, "申报已结束 申报工作业已截止 申报已截止 申报工作已结束 申报结束 申报工作已截止 正在申报 已申报"),
    ClaimWord(.repaidOnTime, "已按时还款 均已按时还款 按时还款 按期还款 已全部还清 全部收回 按期还本付息"),
  ]
}
