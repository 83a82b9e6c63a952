extension Indicator {
  static let poverty: [Indicator] = [
    Indicator(
      "poverty.villages", [.items], .stock, good: .down,
      chinese: "贫困村", english: "registered poor villages"),
    Indicator(
      "poverty.registered", [.households, .persons], .stock, good: .down,
      chinese: "建档立卡贫困户", english: "registered poor (filed and carded)"),
    Indicator(
      "poverty.current", [.households, .persons], .stock, good: .down,
      chinese: "目前贫困户", english: "poor at the report's date"),
    Indicator(
      "poverty.unexited", [.households, .persons], .stock, good: .down,
      chinese: "未脱贫户", english: "not yet lifted out of poverty"),
    Indicator(
      "poverty.exited", [.households, .persons], .flow, segment: .year, good: .up,
      chinese: "脱贫户", english: "lifted out of poverty"),
    Indicator(
      "poverty.identified", [.households, .persons], .flow, good: .down,
      chinese: "新识别贫困户", english: "newly identified"),
    Indicator(
      "poverty.planned", [.households, .persons], .plan, segment: .year, good: .none,
      chinese: "拟脱贫户", english: "planned to be lifted out"),
    Indicator(
      "poverty.returned", [.households, .persons], .flow, good: .down,
      chinese: "返贫户", english: "fell back into poverty"),
    Indicator(
      "poverty.removed", [.households, .persons], .flow, good: .none,
      chinese: "清退户", english: "removed from the register"),
    Indicator(
      "poverty.rate", [.percent], .rate, good: .down,
      chinese: "贫困发生率", english: "poverty incidence"),
    Indicator(
      "poverty.cause", [.households, .persons, .percent], .stock, segment: .cause, good: .none,
      chinese: "致贫原因", english: "main cause of poverty"),
    Indicator(
      "poverty.subsistence", [.households, .persons], .stock, good: .none,
      chinese: "低保", english: "on subsistence allowance"),
    Indicator(
      "poverty.support", [.households, .persons], .stock, good: .none,
      chinese: "特困供养", english: "on special support"),
  ]
}
