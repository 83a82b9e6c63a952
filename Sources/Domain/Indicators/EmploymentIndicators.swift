extension Indicator {
  static let employment: [Indicator] = [
    Indicator(
      "employment.total", [.persons], .stock, good: .up,
      chinese: "务工人员合计", english: "employed away or locally, total",
      said: [
        Saying(
          """
          务工 外出务工 务工人员 务工就业 转移就业 实现就业 实现务工 就业人数 务工人数
          外出务工人员 劳务输出 外出就业 就近就业 输出劳动力 已务工人员 在外务工 就业
          劳务输转 输转劳动力 转移劳动力 转移就业劳动力 打工 外出打工 稳岗就业 省外务工就业
          就近务工 就近就地就业 就地就近就业 外出务工劳动力 务工劳动力 转移输出 务工总人数
          输转务工 脱贫劳动力务工 有务工
          """)
      ]),
    Indicator(
      "employment.region", [.persons], .stock, segment: .region, good: .none,
      chinese: "分区域务工", english: "employed, by region",
      said: [
        Saying(Lexicon.regions, within: [.employment])
      ]),
    Indicator(
      "employment.posts", [.persons, .items], .stock, good: .up,
      chinese: "公益性岗位", english: "public-welfare posts",
      said: [
        Saying("安置脱贫户 安置贫困户 安置贫困人口 吸纳贫困户 吸纳脱贫户 吸纳贫困人口", within: [.posts]),
        Saying("其他岗位 聘用 聘请 安置 选聘 上岗 补聘 吸纳", .general, within: [.posts]),
        Saying(
          """
          公益性岗位 公益岗位 公益岗 公岗 生态护林员 护林员 保洁员 保洁岗位 水管员
          光伏管护员 辅助性岗位 村级公益岗 公益性岗 扶贫公益岗 乡村公益性岗位 乡村公益岗位
          公益专岗 护路员 护河员 光伏公益岗 光伏公益性岗位 生态公益岗 公益性扶贫岗位
          扶贫专岗 保洁公益岗 公益性岗位人员 公益类岗位 就业扶贫岗位 光伏岗位 养路员 护水员
          公共服务岗位 村级公共服务岗位
          """),
      ]),
  ]
}
