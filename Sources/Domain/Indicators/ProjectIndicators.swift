extension Indicator {
  static let project: [Indicator] = [
    Indicator(
      "project.count", [.items], .count, segment: .fund, good: .none,
      chinese: "到村项目数", english: "village projects",
      said: [
        Saying(
          """
          项目 到村项目 实施项目 扶贫项目 安排项目 衔接资金项目 产业项目 扶贫资金项目
          基础设施项目 工程项目 项目数 项目个数 入库项目 建设项目 水利项目 资金项目
          村级项目 项目总数 乡村振兴项目
          """, .general, outside: [.subsidy]),
        Saying("在建", .general, within: [.project]),
      ]),
    Indicator(
      "project.length", [.metres, .kilometres], .count, segment: .project, good: .none,
      chinese: "建设里程", english: "length to build",
      said: [
        Saying(
          """
          道路 通组路 产业路 村道 公路 通村路 水泥路 砂石路 村组路 入户路 机耕道 机耕路
          路面 路 全长 总长 长 里程 长度 铺管 管道 管网 水渠 渠道 田间路
          生产路 主干道 巷道 通村公路 通组公路 组道 硬化路 村组道路 沥青路
          柏油路 村内道路 街道 长达 全长达 村组公路 便道 便民路 便民道 产业道 连村路 通户路 防洪堤 河堤 灌渠 引水渠 排水沟 沟渠
          """, .general)
      ]),
    Indicator(
      "project.paid", [.yuan], .flow, segment: .project, good: .up,
      chinese: "已拨付资金", english: "funds paid",
      said: [
        Saying(
          """
          拨付 已拨付 拨付资金 支付 支出 已支付 支出资金 拨付到位 报账 已付 付 付款
          款项付 支付资金 已支出 已付工程款 共拨付 累计拨付 累计支出 资金支出 完成支出
          实际支出 拨款 兑付工程款 完成报账
          兑付资金 已兑付资金 已兑付
          """, outside: [.subsidy, .health, .assistance, .education])
      ]),
    Indicator(
      "project.paidShare", [.percent], .rate, segment: .project, good: .up,
      chinese: "拨付率", english: "share of funds paid",
      said: [
        Saying(
          """
          拨付率 支付率 支出率 拨付比例 支出进度 拨付 已拨付 支付 支出 已付 付 报账率
          资金拨付率 资金支出率 支付比例 拨付进度 付款比例 资金支付率 支出比例 款项付到
          报账 兑付比例 兑付率
          """, outside: [.subsidy])
      ]),
    Indicator(
      "project.available", [.yuan], .stock, segment: .project, good: .none,
      chinese: "可用资金", english: "funds available",
      said: [
        Saying("项目", .general, units: [.yuan], outside: [.subsidy]),
        Saying(Lexicon.funds, .general, units: [.yuan], outside: [.subsidy]),
        Saying(
          """
          市财政专项扶贫结余资金 财政专项结余资金 专项扶贫结余资金 扶贫结余资金
          结余资金 结余 下达资金 下达 安排资金 资金到位 到位资金 整合资金 可用资金
          争取资金 争取奖补资金 争取衔接资金 整合涉农资金 整合 盘活 盘活结余资金 争取 下拨
          安排专项资金 财政安排 计划资金 项目资金
          """, units: [.yuan]),
        Saying(
          """
          专项扶贫资金 财政专项扶贫资金 衔接资金 专项资金 财政资金 扶贫专项资金 财政扶贫资金
          扶贫资金 扶贫发展资金 涉农资金 中央 省级 市级 县级 安排 中央专项 省级资金
          市级资金 县级资金 中央资金 中央财政资金 省级财政资金 衔接补助资金
          推进乡村振兴补助资金
          """, .general, units: [.yuan], within: [.project]),
      ]),
    Indicator(
      "project.planned", [.strips, .items], .count, segment: .project, good: .none,
      chinese: "计划数", english: "planned units",
      said: [
        Saying(
          """
          道路 路 通组路 产业路 村道 通村路 扩面延伸 公路 村组路 计划修建 计划硬化
          通组公路 硬化路 通村公路 村组道路 农村道路 机耕路 机耕道
          """, .general, units: [.strips])
      ]),
    Indicator(
      "project.completed", [.strips, .items], .stock, segment: .project, good: .up,
      chinese: "完工数", english: "completed units",
      said: [
        Saying("完工 竣工 已完工 已竣工 完工项目", within: [.project]),
        Saying("已完成 建成 完成", .general, within: [.project]),
        Saying(
          "项目 扶贫项目 产业项目 基础设施项目 工程项目 建设项目 水利项目 村级项目 到村项目", .general,
          units: [.items], outside: [.subsidy], turn: .finished),
        Saying(
          "道路 路 通组路 产业路 村道 通村路 公路 村组路 硬化路 通组公路 通村公路 村组道路", .general, units: [.strips],
          turn: .finished),
      ]),
    Indicator(
      "project.completedLength", [.kilometres, .metres], .stock, segment: .project, good: .up,
      chinese: "完工里程", english: "completed length",
      said: [
        Saying("完工 竣工 已完工 已竣工 路面硬化 硬化路面 完工里程 已完工里程 硬化完工"),
        Saying("建成 完成", .general),
        Saying(
          """
          道路 通组路 产业路 村道 公路 通村路 水泥路 砂石路 村组路 入户路 机耕道 机耕路
          路面 路 水渠 渠道 生产路 巷道 通村公路 通组公路 组道 硬化路 村组道路
          沥青路 柏油路 村内道路 砂路 硬化 街道 村组公路 便道 便民路 便民道
          河堤 防洪堤 排水沟 沟渠 主干道 村级主干道 干道 田间路 连村路 通户路 产业道
          """, .general, turn: .finished),
      ]),
    Indicator(
      "project.completionRate", [.percent], .rate, segment: .project, good: .up,
      chinese: "完工率", english: "completion rate",
      said: [
        Saying("完工率 竣工率 完成率 完工 竣工", within: [.project])
      ]),
  ]
}
