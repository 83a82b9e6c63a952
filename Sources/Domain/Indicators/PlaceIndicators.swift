extension Indicator {
  static let place: [Indicator] = [
    Indicator(
      "place.villages", [.items], .stock, good: .none,
      chinese: "行政村数", english: "administrative villages",
      said: [
        Saying("村 个村 村居 村(居) 村(社区)", .general, turn: .seated),
        Saying(
          """
          行政村 村委会 村民委员会 建制村 村委 村居 村级 行政村居 村两委 村(居)
          村(社区) 村(居)委会
          """, .general),
      ]),
    Indicator(
      "place.households", [.households], .stock, good: .none,
      chinese: "总户数", english: "all households",
      said: [
        Saying("村 村有 镇有 乡有 村共有 镇共有 乡共有", .general, turn: .seated),
        Saying(
          """
          总户数 农户 户籍农户 农业户 乡村户 住户 常住户 总农户 户籍户 农村户 户数
          全镇总户 全村总户 农业户数 总人口 农业人口 农村人口 乡村人口 户籍人口 常住人口 在册人口
          在籍人口
          """, .general),
        Saying(
          """
          行政村 村委会 村民小组 村民组 自然村 社区 居民小组 村小组 总面积 国土面积
          土地面积 耕地 下辖 管辖 辖 居委会 居民委员会
          """, .general),
      ]),
    Indicator(
      "place.persons", [.persons], .stock, good: .none,
      chinese: "总人口", english: "all persons",
      said: [
        Saying("村 村有 镇有 乡有 村共有 镇共有 乡共有", .general, turn: .seated),
        Saying(
          """
          总人口 人口 在册人口 在籍人口 常住人口 户籍人口 农业人口 乡村人口 农村人口 总人数 农民 人口数
          村民 居民 外出人口 人口总数
          """, .general),
        Saying(
          """
          行政村 村委会 村民小组 村民组 自然村 社区 居民小组 村小组 总面积 国土面积
          土地面积 耕地 下辖 管辖 辖 总户数 农户 户籍农户 农业户 乡村户 住户 常住户
          居委会
          """, .general),
      ]),
  ]
}
