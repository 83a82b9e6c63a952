extension Indicator {
  static let housing: [Indicator] = [
    Indicator(
      "housing.rebuilt", [.households], .flow, good: .up,
      chinese: "危房改造", english: "dangerous houses rebuilt",
      said: [
        Saying(
          """
          危房改造 改造危房 危改 农危改 农村危房改造 危旧房改造 危房改造户 C级 D级
          C级危房 D级危房 改造农村危房 农村危改 C、D级危房 住房改造 实施改造 改造
          """, within: [.housing]),
        Saying(
          "维修加固 修缮加固 加固维修 加固 修缮 新建 重建 拆除重建 完工 已完工 竣工 已竣工 交钥匙 交钥匙工程 完成 建设 实施",
          .general, within: [.housing]),
      ])
  ]
}
