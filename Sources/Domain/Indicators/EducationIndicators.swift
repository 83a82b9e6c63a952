extension Indicator {
  static let education: [Indicator] = [
    Indicator(
      "education.devices", [.devices], .flow, good: .up,
      chinese: "赠送智能手机", english: "smartphones donated",
      said: [
        Saying("智能手机 智能 平板 平板电脑 学习机 赠送平板 智能终端"),
        Saying("手机 电脑", within: [.education]),
      ]),
    Indicator(
      "education.students", [.persons], .flow, good: .up,
      chinese: "资助学生", english: "students aided",
      said: [
        Saying(
          """
          资助学生 资助贫困学生 教育资助 助学 资助 助学金 资助贫困家庭学生
          教育扶贫 教育补助 生活补助 受助学生 学生资助 教育资助政策
          生活补贴 生活费补助 助学贷款 资助建档立卡学生 享受教育资助 营养餐
          营养改善计划 两免一补
          """, within: [.education], outside: [.yulu]),
        Saying(
          """
          学生 建档立卡学生 贫困家庭学生 贫困学生 贫困大学生 寄宿生 大学新生 贫困学子
          学子 就学子女 家庭经济困难学生 经济困难学生 困难学生 贫困生
          """, .general, outside: [.yulu],
          turn: .aided),
      ]),
    Indicator(
      "education.amount", [.yuan], .flow, good: .up,
      chinese: "教育资助", english: "education aid",
      said: [
        Saying(
          """
          资助金 助学金 教育资助 资助资金 教育资助资金 资助 助学资金 教育补助 生活补助
          学生资助 助学 生活费补助 教育扶贫资金 生活补贴 教育扶贫 寄宿生 教育资助金 奖学金
          """, within: [.education], outside: [.yulu]),
        Saying("争取资金 筹集资金 筹集教育资金 筹集助学资金", within: [.education], outside: [.yulu, .project]),
        Saying("发放 资金 金额 学生 补助", .general, within: [.education], outside: [.yulu]),
      ]),
  ]
}
