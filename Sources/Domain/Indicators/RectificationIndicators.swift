extension Indicator {
  static let rectification: [Indicator] = [
    Indicator(
      "rectification.problems", [.items], .count, good: .none,
      chinese: "整改问题", english: "rectification problems",
      said: [
        Saying("认领问题 反馈问题 整改问题 整改消除 问题清单 涉及问题 自查问题 共性问题", units: [.items, .strips]),
        Saying("问题 方面 存在问题 个问题 整改", .general, within: [.rectification]),
      ]),
    Indicator(
      "rectification.tasks", [.strips], .count, good: .none,
      chinese: "整改任务", english: "rectification tasks",
      said: [
        Saying("整改任务 制定任务", units: [.strips, .items]),
        Saying("任务 整改事项", .general, within: [.rectification]),
      ]),
    Indicator(
      "rectification.measures", [.strips], .count, good: .none,
      chinese: "整改措施", english: "rectification measures",
      said: [
        Saying("整改措施 制定措施", units: [.strips, .items]),
        Saying("措施 具体措施", .general, within: [.rectification]),
      ]),
    Indicator(
      "rectification.problemRate", [.percent], .rate, good: .up,
      chinese: "问题整改完成率", english: "problem completion rate",
      said: [
        Saying("问题整改完成率 问题完成率 整改完成率 问题整改率"),
        Saying("问题 整改 反馈问题 整改率 认领问题", .general, within: [.rectification]),
      ]),
    Indicator(
      "rectification.taskRate", [.percent], .rate, good: .up,
      chinese: "任务整改完成率", english: "task completion rate",
      said: [
        Saying("任务整改完成率 任务完成率 任务整改率"),
        Saying("任务 整改任务 制定任务", .general, within: [.rectification]),
      ]),
  ]
}
