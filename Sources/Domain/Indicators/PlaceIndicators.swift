extension Indicator {
  static let place: [Indicator] = [
    Indicator(
      "place.villages", [.items], .stock, good: .none,
      chinese: "行政村数", english: "administrative villages"),
    Indicator(
      "place.households", [.households], .stock, good: .none,
      chinese: "总户数", english: "all households"),
    Indicator(
      "place.persons", [.persons], .stock, good: .none,
      chinese: "总人口", english: "all persons"),
  ]
}
