extension Indicator {
  static let subsidy: [Indicator] = [
    Indicator(
      "subsidy.households", [.households], .flow, segment: .batch, good: .up,
      chinese: "奖补覆盖户", english: "subsidy: households covered"),
    Indicator(
      "subsidy.items", [.items], .flow, segment: .batch, good: .up,
      chinese: "奖补项目", english: "subsidy: items"),
    Indicator(
      "subsidy.labour", [.items], .flow, segment: .batch, good: .up,
      chinese: "其中农业务工", english: "subsidy: of which farm labour items"),
    Indicator(
      "subsidy.entities", [.items], .flow, segment: .batch, good: .none,
      chinese: "经营主体", english: "subsidy: business entities"),
    Indicator(
      "subsidy.amount", [.yuan], .flow, segment: .batch, good: .up,
      chinese: "补贴资金", english: "subsidy: amount"),
  ]
}
