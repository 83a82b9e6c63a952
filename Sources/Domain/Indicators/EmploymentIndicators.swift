extension Indicator {
  static let employment: [Indicator] = [
    Indicator(
      "employment.total", [.persons], .stock, good: .up,
      chinese: "务工人员合计", english: "employed away or locally, total"),
    Indicator(
      "employment.region", [.persons], .stock, segment: .region, good: .none,
      chinese: "分区域务工", english: "employed, by region"),
    Indicator(
      "employment.posts", [.persons, .items], .stock, good: .up,
      chinese: "公益性岗位", english: "public-welfare posts"),
  ]
}
