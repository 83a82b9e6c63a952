extension Indicator {
  static let education: [Indicator] = [
    Indicator(
      "education.devices", [.devices], .flow, good: .up,
      chinese: "赠送智能手机", english: "smartphones donated"),
    Indicator(
      "education.students", [.persons], .flow, good: .up,
      chinese: "资助学生", english: "students aided"),
    Indicator(
      "education.amount", [.yuan], .flow, good: .up,
      chinese: "教育资助", english: "education aid"),
  ]
}
