/// A turn of phrase that changes what the words beside it mean.
public enum Turn: Int, Sendable, CaseIterable {
  /// 拟, 计划: not done yet.
  case planned
  /// 目前, 尚有: as it stands now.
  case current
  /// 应还, 到期.
  case due
  /// 应签: who should be contracted.
  case contractable
  /// 已签约: the contracted stand in the same sentence.
  case contracted
  /// 完工, 已竣工: done, of works.
  case finished
  /// 资助, 发放: given to, of students.
  case aided
  /// 辖, 下设: what a place consists of.
  case seated

  /// Separated by spaces.
  public var words: String {
    switch self {
    case .planned:
      "安排我镇 安排我乡 安排我县 研究决定 确保 保证 任务为 任务是 计划 拟 拟于 预计 力争 准备 确保实现 目标任务 减贫任务 脱贫任务 下达 预脱贫 规划 申请 争取 目标"
    case .current: "目前 现有 尚有 仍有 还有 截止目前 截至目前 眼下 剩余 剩下 仅剩 年末 年底"
    case .due: "应还 需还 需还贷 到期 应还贷款 需归还 应归还 需还款 应还款"
    case .contractable: "应签 应签约 应签尽签"
    case .contracted:
      "已签约 签约率 实签 签约 家庭医生签约 签约家庭医生 签约服务 家庭医生签约服务"
    case .finished: "完成 完工 竣工 已完工 已竣工 硬化 已完成 建成 修 扩宽 铺设 修建 维修 整修"
    case .aided: "资助 补助 发放 享受 减免 助学 助学金 教育资助 生活补助 教育补助 资助金 受助 救助"
    case .seated: "村有 镇有 乡有 村共有 镇共有 乡共有 总共有 辖 下辖 管辖 所辖 现辖 共辖 下设 全镇 全乡 全县 全村 全街道 设 共有 现有"
    }
  }
}
