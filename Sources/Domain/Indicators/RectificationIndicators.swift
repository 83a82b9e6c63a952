extension Indicator {
  static let rectification: [Indicator] = [
    Indicator(
      "rectification.problems", [.items], .count, good: .none,
      chinese: "整改问题", english: "rectification problems"),
    Indicator(
      "rectification.tasks", [.strips], .count, good: .none,
      chinese: "整改任务", english: "rectification tasks"),
    Indicator(
      "rectification.measures", [.strips], .count, good: .none,
      chinese: "整改措施", english: "rectification measures"),
    Indicator(
      "rectification.problemRate", [.percent], .rate, good: .up,
      chinese: "问题整改完成率", english: "problem completion rate"),
    Indicator(
      "rectification.taskRate", [.percent], .rate, good: .up,
      chinese: "任务整改完成率", english: "task completion rate"),
  ]
}
