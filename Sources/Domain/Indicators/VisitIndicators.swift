extension Indicator {
  static let visit: [Indicator] = [
    Indicator(
      "visit.households", [.households], .flow, good: .up,
      chinese: "遍访户数", english: "households visited",
      said: [
        Saying(
          """
          遍访 遍访贫困户 走访贫困户 走访 走访农户 遍访户 走访户 入户走访 遍访脱贫户
          走访脱贫户
          """, units: [.households]),
        Saying("贫困户 脱贫户 农户", .general, units: [.households], within: [.visit]),
      ]),
    Indicator(
      "visit.rate", [.percent], .rate, good: .up,
      chinese: "遍访率", english: "visit coverage",
      said: [
        Saying("遍访率 遍访 遍访覆盖率 走访率")
      ]),
    Indicator(
      "visit.appRate", [.percent], .rate, good: .up,
      chinese: "APP注册率", english: "households registered in the app",
      said: [
        Saying("APP注册率 注册率 APP注册 注册 APP 安装率 APP安装率")
      ]),
  ]
}
