extension Indicator {
  static let monitoring: [Indicator] = [
    Indicator(
      "monitoring.unexited", [.households, .persons], .stock, good: .down,
      chinese: "未脱贫户(三户)", english: "not yet exited (three households)",
      said: [
        Saying("未脱贫 未脱贫户 未脱贫人口 尚未脱贫 未脱贫贫困户 未脱贫贫困人口", within: [.threeHouseholds])
      ]),
    Indicator(
      "monitoring.marginal", [.households, .persons], .stock, good: .down,
      chinese: "边缘户", english: "marginal households",
      said: [
        Saying(
          """
          边缘户 边缘易致贫户 边缘人口 边缘易致贫 边缘易致贫人口 边缘贫困户 贫困边缘户
          边缘易贫户 边缘群体
          """)
      ]),
    Indicator(
      "monitoring.unstable", [.households, .persons], .stock, good: .down,
      chinese: "脱贫监测户", english: "monitored exited households",
      said: [
        Saying(
          """
          脱贫监测户 脱贫不稳定户 脱贫不稳定 脱贫不稳定人口 脱贫监测人口 不稳定脱贫户
          脱贫监测 不稳定户 脱贫不稳定监测户
          """)
      ]),
    Indicator(
      "monitoring.sudden", [.households, .persons], .stock, good: .down,
      chinese: "突发严重困难户", english: "in sudden serious difficulty",
      said: [
        Saying(
          """
          突发严重困难户 突发困难户 严重困难户 突发严重困难 突发严重困难人口 突发户
          突发困难人口
          """)
      ]),
    Indicator(
      "monitoring.vulnerable", [.households, .persons], .stock, good: .none,
      chinese: "老少病残孤", english: "old, young, ill, disabled, orphaned",
      said: [
        Saying("老少病残孤 老弱病残 老少病残 老弱病残孤")
      ]),
  ]
}
