extension Indicator {
  static let health: [Indicator] = [
    Indicator(
      "health.base", [.persons], .stock, good: .none,
      chinese: "签约口径人口", english: "persons who should be contracted",
      said: [
        Saying("应签约 应签 应签约人口 应签约人数", units: [.persons, .households]),
        Saying(
          "贫困户 贫困人口 脱贫人口 建档立卡贫困人口 建档立卡贫困户", .general, units: [.persons], within: [.health],
          turn: .contracted),
      ]),
    Indicator(
      "health.contracted", [.persons, .households], .stock, good: .up,
      chinese: "家庭医生签约", english: "family-doctor contracts",
      said: [
        Saying(
          """
          签约 已签约 家庭医生签约 签约服务 实签 签约家庭医生 家庭医生签约服务
          完成签约 签约人数 签约贫困人口 签约率 签订家庭医生服务协议 签订家庭医生协议
          家庭医生服务协议 签订家庭医生签约服务协议
          """, within: [.health])
      ]),
    Indicator(
      "health.contractRate", [.percent], .rate, good: .up,
      chinese: "签约率", english: "contract rate",
      said: [
        Saying(
          """
          签约率 家庭医生签约率 签约服务率 家庭医生签约服务率 签约覆盖率 家庭医生签约
          家庭医生签约服务 签约服务 签约
          """)
      ]),
  ]
}
