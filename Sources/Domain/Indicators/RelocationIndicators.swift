extension Indicator {
  static let relocation: [Indicator] = [
    Indicator(
      "relocation.moved", [.households, .persons], .flow, good: .up,
      chinese: "易地搬迁", english: "relocated")
  ]
}
