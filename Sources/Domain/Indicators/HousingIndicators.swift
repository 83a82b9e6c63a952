extension Indicator {
  static let housing: [Indicator] = [
    Indicator(
      "housing.rebuilt", [.households], .flow, good: .up,
      chinese: "危房改造", english: "dangerous houses rebuilt")
  ]
}
