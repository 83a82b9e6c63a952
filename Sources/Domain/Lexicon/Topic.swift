/// A line of work that a stretch of a report speaks of, by which general words get their meaning.
public enum Topic: Int, Sendable, CaseIterable {
  case subsidy, employment, credit, yulu, charity, project, education, health, visit
  case threeHouseholds, monitoring, rectification, housing, relocation, assistance
  case posts, marginal, unstable

  /// The words that open it, separated by spaces.
  public var words: String {
    switch self {
    case .subsidy:
      "奖补 产业直补 补贴到户 特色种养 种养业 产业补助 产业补贴 以奖代补 到户项目 产业到户 到户产业 种植养殖补助"
    case .employment: "务工 就业 劳务 用工 转移就业 外出务工 打工"
    case .credit:
      "小额信贷 信贷 信贷通 贷款 小额贷款 户贷户用 户贷企用 金融扶贫 金融 富民贷 特惠贷 农户贷 生产贷 富民农户贷 到期 还款 还贷"
    case .yulu: "雨露计划 雨露"
    case .charity: "扶贫济困 济困基金 慈善 救助基金"
    case .project:
      "项目 工程 道路 修路 村道 通组路 产业路 公路 衔接资金 专项资金 专项扶贫资金 扶贫资金 财政资金 涉农资金 基础设施"
    case .education: "教育 助学 资助 学生 控辍保学 义务教育"
    case .health: "家庭医生 签约 健康 医疗 医生 医保"
    case .visit: "遍访 走访 APP"
    case .threeHouseholds: "三户一体 三户 老少病残孤"
    case .monitoring:
      "监测对象 监测户 三类人员 三类对象 三类户 脱贫不稳定户 边缘易致贫户 突发严重困难户 动态监测 监测帮扶 防返贫监测 风险消除"
    case .rectification: "整改 巡视 巡察 反馈问题 问题清单 整治"
    case .housing: "危房 住房 危改 危旧房"
    case .relocation: "搬迁 安置点 移民"
    case .marginal: "边缘户"
    case .unstable: "脱贫监测户 监测户"
    case .posts: "公益性岗位 公益岗位 公益岗 护林员 保洁员"
    case .assistance: "低保 五保 特困 社会保障 民政 兜底"
    }
  }
}
