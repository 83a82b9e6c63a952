extension Indicator {
  static let relocation: [Indicator] = [
    Indicator(
      "relocation.moved", [.households, .persons], .flow, good: .up,
      chinese: "易地搬迁", english: "relocated",
      said: [
        Saying("安置", .general, within: [.relocation]),
        Saying(
          """
          易地扶贫搬迁 易地扶贫集中安置点 集中安置点 易地搬迁 搬迁 搬迁入住 移民搬迁 易地扶贫搬迁户 搬迁户 搬迁贫困户
          集中安置 分散安置 同步搬迁 搬迁群众 异地移民搬迁 搬迁人口 易迁 易地移民搬迁 入住
          生态移民 搬迁对象 扶贫搬迁 易地扶贫移民搬迁 移民
          """, within: [.relocation]),
      ])
  ]
}
