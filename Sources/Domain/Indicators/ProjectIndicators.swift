extension Indicator {
  static let project: [Indicator] = [
    Indicator(
      "project.count", [.items], .count, segment: .fund, good: .none,
      chinese: "到村项目数", english: "village projects"),
    Indicator(
      "project.length", [.metres, .kilometres], .count, segment: .project, good: .none,
      chinese: "建设里程", english: "length to build"),
    Indicator(
      "project.paid", [.yuan], .flow, segment: .project, good: .up,
      chinese: "已拨付资金", english: "funds paid"),
    Indicator(
      "project.paidShare", [.percent], .rate, segment: .project, good: .up,
      chinese: "拨付率", english: "share of funds paid"),
    Indicator(
      "project.available", [.yuan], .stock, segment: .project, good: .none,
      chinese: "可用资金", english: "funds available"),
    Indicator(
      "project.planned", [.strips, .items], .count, segment: .project, good: .none,
      chinese: "计划数", english: "planned units"),
    Indicator(
      "project.completed", [.strips, .items], .stock, segment: .project, good: .up,
      chinese: "完工数", english: "completed units"),
    Indicator(
      "project.completedLength", [.kilometres, .metres], .stock, segment: .project, good: .up,
      chinese: "完工里程", english: "completed length"),
    Indicator(
      "project.completionRate", [.percent], .rate, segment: .project, good: .up,
      chinese: "完工率", english: "completion rate"),
  ]
}
