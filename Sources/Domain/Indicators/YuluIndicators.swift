extension Indicator {
  static let yulu: [Indicator] = [
    Indicator(
      "yulu.students", [.persons], .flow, segment: .term, good: .up,
      chinese: "雨露计划学生", english: "Yulu students"),
    Indicator(
      "yulu.amount", [.yuan], .flow, segment: .term, good: .up,
      chinese: "雨露计划补助", english: "Yulu grants"),
  ]
}
