extension Indicator {
  static let health: [Indicator] = [
    Indicator(
      "health.base", [.persons], .stock, good: .none,
      chinese: "签约口径人口", english: "persons who should be contracted"),
    Indicator(
      "health.contracted", [.persons, .households], .stock, good: .up,
      chinese: "家庭医生签约", english: "family-doctor contracts"),
    Indicator(
      "health.contractRate", [.percent], .rate, good: .up,
      chinese: "签约率", english: "contract rate"),
  ]
}
