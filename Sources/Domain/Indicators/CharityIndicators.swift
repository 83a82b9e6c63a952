extension Indicator {
  static let charity: [Indicator] = [
    Indicator(
      "charity.households", [.households], .flow, good: .up,
      chinese: "扶贫济困基金受助户", english: "charity fund: households"),
    Indicator(
      "charity.amount", [.yuan], .flow, good: .up,
      chinese: "扶贫济困基金", english: "charity fund: amount"),
  ]
}
