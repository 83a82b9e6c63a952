/// A word that a copying site put for another, and the word it stands for.
///
/// Both have the same length, so that offsets keep.
public struct SpunWord: Sendable {
  public let written: String
  public let meant: String

  init(_ written: String, _ meant: String) {
    self.written = written
    self.meant = meant
  }

  public static let all: [SpunWord] = [
    SpunWord("掩盖", "覆盖"), SpunWord("其次批", "第二批"), SpunWord("其次轮", "第二轮"),
    SpunWord("雨露规划", "雨露计划"), SpunWord("反响问题", "反馈问题"), SpunWord("饮水平安", "饮水安全"),
    SpunWord("住房平安", "住房安全"), SpunWord("中心财政", "中央财政"), SpunWord("中心专项", "中央专项"),
    SpunWord("同学", "学生"), SpunWord("支配", "安排"), SpunWord("最终一公里", "最后一公里"),
    SpunWord("效劳", "服务"), SpunWord("扩面延长", "扩面延伸"), SpunWord("管理方法", "管理办法"),
    SpunWord("消逝返贫", "出现返贫"), SpunWord("根本医疗", "基本医疗"),
    SpunWord("削减贫困", "减少贫困"), SpunWord("实现削减", "实现减少"), SpunWord("进展产业", "发展产业"),
    SpunWord("改善危房", "改造危房"), SpunWord("改建危房", "改造危房"), SpunWord("嘉奖补助", "奖励补助"),
    SpunWord("根底设施", "基础设施"), SpunWord("公益性职位", "公益性岗位"),
    SpunWord("贫穷户", "贫困户"), SpunWord("贫苦户", "贫困户"), SpunWord("贫穷人口", "贫困人口"),
    SpunWord("贫苦人口", "贫困人口"), SpunWord("贫困发作率", "贫困发生率"), SpunWord("贫穷发生率", "贫困发生率"),
    SpunWord("异地搬迁", "易地搬迁"), SpunWord("异地扶贫", "易地扶贫"), SpunWord("贫穷村", "贫困村"),
  ]
}
