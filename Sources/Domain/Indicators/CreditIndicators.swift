extension Indicator {
  static let credit: [Indicator] = [
    Indicator(
      "credit.due", [.households, .yuan], .flow, segment: .use, good: .none,
      chinese: "今年应还贷款", english: "loans due this year"),
    Indicator(
      "credit.outstanding", [.households, .yuan], .stock, segment: .use, good: .down,
      chinese: "未还贷款", english: "loans not repaid"),
    Indicator(
      "credit.issued", [.households, .yuan], .flow, segment: .use, good: .none,
      chinese: "发放小额信贷", english: "micro-credit issued"),
  ]
}
