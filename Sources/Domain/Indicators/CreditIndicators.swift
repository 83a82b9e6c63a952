extension Indicator {
  static let credit: [Indicator] = [
    Indicator(
      "credit.due", [.households, .yuan], .flow, segment: .use, good: .none,
      chinese: "今年应还贷款", english: "loans due this year",
      said: [
        Saying("今年需还 今年应还 应还贷款 应还 需还贷 需还款 到期贷款 到期 应收回 到期应还", within: [.credit]),
        Saying("户贷户用 户贷企用 小额信贷 小额贷款 贷款", turn: .due),
      ]),
    Indicator(
      "credit.outstanding", [.households, .yuan], .stock, segment: .use, good: .down,
      chinese: "未还贷款", english: "loans not repaid",
      said: [
        Saying(
          """
          未还 未还款 没有还 没有还清 未还清 尚未还款 贷款余额 余额 尚未归还 未归还
          尚未偿还 还未还 信贷余额 逾期贷款 存量贷款 未偿还 结余贷款 尚欠 存量 贷款存量 累计存量
          贷款逾期 逾期 存量余额 在贷余额 在贷
          """, within: [.credit])
      ]),
    Indicator(
      "credit.issued", [.households, .persons, .yuan], .flow, segment: .use, good: .none,
      chinese: "发放小额信贷", english: "micro-credit issued",
      said: [
        Saying(
          "发放贷款 新发放 发放小额信贷 投放贷款 新增贷款 新增发放 发放扶贫小额信贷 获贷 获得贷款 获得小额信贷 获得小额贷款 享受小额信贷 办理小额信贷 申请贷款 获得扶贫小额信贷 办理贷款",
          units: [.households, .yuan], within: [.credit]),
        Saying("信贷通 产业扶贫信贷通 享受信贷通"),
        Saying(
          """
          脱贫小额信贷 脱贫户小额信贷 小额信贷款 小额信贷 小额贷款 扶贫贷款 专项贷款 发放贷款 富民贷 特惠贷 农户贷 生产贷 富民农户贷 富民生产贷 信贷 户贷企用
          户贷户用 扶贫小额信贷 贷款 发放小额信贷 投放贷款 脱贫人口小额信贷 新增贷款
          获得贷款 获贷 新发放 小额信贷资金 扶贫小额贷款 精准扶贫专项贷款 精准贷 金融贷款
          贴息贷款 扶贫再贷款 新增发放 发放扶贫小额信贷 扶贫贴息贷款 双基贷款
          """, .general, units: [.households, .yuan], within: [.credit]),
      ]),
  ]
}
