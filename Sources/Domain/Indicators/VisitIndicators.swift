extension Indicator {
  static let visit: [Indicator] = [
    Indicator(
      "visit.households", [.households], .flow, good: .up,
      chinese: "遍访户数", english: "households visited"),
    Indicator(
      "visit.rate", [.percent], .rate, good: .up,
      chinese: "遍访率", english: "visit coverage"),
    Indicator(
      "visit.appRate", [.percent], .rate, good: .up,
      chinese: "APP注册率", english: "households registered in the app"),
  ]
}
