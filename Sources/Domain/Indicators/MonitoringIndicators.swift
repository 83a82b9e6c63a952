extension Indicator {
  static let monitoring: [Indicator] = [
    Indicator(
      "monitoring.unexited", [.households, .persons], .stock, good: .down,
      chinese: "未脱贫户(三户)", english: "not yet exited (three households)"),
    Indicator(
      "monitoring.marginal", [.households, .persons], .stock, good: .down,
      chinese: "边缘户", english: "marginal households"),
    Indicator(
      "monitoring.unstable", [.households, .persons], .stock, good: .down,
      chinese: "脱贫监测户", english: "monitored exited households"),
    Indicator(
      "monitoring.sudden", [.households, .persons], .stock, good: .down,
      chinese: "突发严重困难户", english: "in sudden serious difficulty"),
    Indicator(
      "monitoring.vulnerable", [.households, .persons], .stock, good: .none,
      chinese: "老少病残孤", english: "old, young, ill, disabled, orphaned"),
  ]
}
