extension Indicator {
  static let yulu: [Indicator] = [
    Indicator(
      "yulu.students", [.persons], .flow, segment: .term, good: .up,
      chinese: "雨露计划学生", english: "Yulu students",
      said: [
        Saying("雨露计划 雨露 雨露计划+ 享受雨露计划 雨露计划补助"),
        Saying(
          "学生 补助学生 名学生 人数 资助 资助学生 资助贫困学生 贫困学生", .general, within: [.yulu]),
      ]),
    Indicator(
      "yulu.amount", [.yuan], .flow, segment: .term, good: .up,
      chinese: "雨露计划补助", english: "Yulu grants",
      said: [
        Saying("雨露计划 雨露 雨露计划补助 雨露计划资金"),
        Saying("补助资金 补助 资金 金额 发放 补助款 补贴 计划 补助金 资助 资助金 资助资金", .general, within: [.yulu]),
      ]),
  ]
}
