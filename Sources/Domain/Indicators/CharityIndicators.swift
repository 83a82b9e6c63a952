extension Indicator {
  static let charity: [Indicator] = [
    Indicator(
      "charity.households", [.households], .flow, good: .up,
      chinese: "扶贫济困基金受助户", english: "charity fund: households",
      said: [
        Saying("扶贫济困基金 扶贫济困 济困基金 慈善基金 救助基金 扶贫基金 慈善救助 扶贫济困捐款"),
        Saying("贫困户 困难户 受助 帮助", .general, within: [.charity]),
      ]),
    Indicator(
      "charity.amount", [.yuan], .flow, good: .up,
      chinese: "扶贫济困基金", english: "charity fund: amount",
      said: [
        Saying("扶贫济困基金 扶贫济困 济困基金 慈善基金 扶贫基金 慈善救助"),
        Saying("发放 资金 资助 金额", .general, within: [.charity]),
      ]),
  ]
}
