import Foundation
import Testing

/// A town of three villages over three half-years, as reports that the program has read.
///
/// The villages' counts add up to the town's.
enum Township {
  static let town = "青坪镇"

  /// A database of all its reports; imported once, for every test to have a copy.
  private static let database: Result<Data, any Error> = Result {
    let home = try TemporaryFolder()
    try FileManager.default.createDirectory(at: home["reports"], withIntermediateDirectories: true)
    for place in places {
      let files = try halves.indices.map { half in
        let file = home["reports/\(place)-\(half).txt"]
        try text(of: place, half).write(to: file, atomically: true, encoding: .utf8)
        return file.path
      }
      try home.importing(files, of: place)
    }
    return try Data(contentsOf: home["township.db"])
  }

  /// Puts a database with all reports into a folder, as `township.db`.
  static func settle(in home: TemporaryFolder) throws {
    try database.get().write(to: home["township.db"])
  }

  /// The town's latest report, with other words where `old` was, as another process imports it.
  static func correct(_ old: String, to new: String, in home: TemporaryFolder) throws {
    let report = text(of: town, halves.count - 1)
    try #require(report.contains(old))
    try FileManager.default.createDirectory(at: home["reports"], withIntermediateDirectories: true)
    let file = home["reports/\(town)-\(halves.count - 1).txt"]
    try report.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
    try home.importing([file.path], of: town)
  }

  private static let places = [town, "上坪村", "中坪村", "下坪村"]
  private static let halves = ["2022年上半年", "2022年下半年", "2023年上半年"]

  /// By half-year and village: households, persons, working outside the province, in the county,
  /// granted, grants in wan, signed, borrowers, visited, students, problems, roads.
  private static let counts: [[[Int]]] = [
    [
      [40, 100, 20, 15, 30, 12, 88, 6, 38, 7, 3, 4], [30, 80, 16, 12, 22, 9, 70, 5, 28, 5, 2, 3],
      [25, 60, 10, 14, 18, 7, 50, 4, 24, 4, 2, 3],
    ],
    [
      [36, 92, 22, 17, 28, 11, 82, 6, 36, 7, 3, 4], [28, 74, 18, 13, 20, 8, 66, 5, 27, 5, 2, 3],
      [22, 54, 12, 15, 16, 6, 48, 4, 21, 4, 2, 3],
    ],
    [
      [30, 78, 25, 19, 26, 10, 72, 5, 30, 8, 2, 5], [24, 63, 20, 14, 18, 8, 60, 4, 24, 6, 1, 4],
      [18, 45, 14, 16, 15, 6, 40, 3, 18, 5, 1, 3],
    ],
  ]

  private static func counts(of place: String, _ half: Int) -> [Int] {
    let villages = counts[half]
    guard let village = places.dropFirst().firstIndex(of: place) else {
      return villages[0].indices.map { index in villages.map { $0[index] }.reduce(0, +) }
    }
    return villages[village - 1]
  }

  private static func text(of place: String, _ half: Int) -> String {
    let n = counts(of: place, half)
    let whole = place == town ? "全镇" : "全村"
    let end = halves[half].hasSuffix("上半年") ? "6月底" : "12月底"
    return """
      \(place)\(halves[half])脱贫攻坚工作总结

      截至\(end)，\(whole)尚有贫困户\(n[0])户、\(n[1])人。

      一、产业扶贫
      第一批奖补惠及贫困户\(n[4])户，实施项目\(n[4])个，补贴资金\(n[5])万元。

      二、就业扶贫
      截至\(end)，\(whole)共有\(n[2] + n[3])人实现务工，其中省外\(n[2])人，县内\(n[3])人。

      三、小额信贷
      今年到期应还的贷款，属于“户贷户用”的\(n[7])户、\(5 * n[7])万元，均已按时还款。

      四、雨露计划
      确认\(n[9])名学生可享受雨露计划。

      五、健康扶贫
      截至\(end)，\(whole)贫困户中有\(n[6])人与家庭医生签约。

      六、五级书记遍访
      五级书记走访贫困户\(n[8])户。

      七、“三项整改”
      认领的问题有\(n[10])个，对应制定任务\(3 * n[10])条、措施\(4 * n[10])条。

      八、到村项目
      市财政专项扶贫资金用于农村道路扩面延伸工程，计划扩面延伸道路\(n[11])条，其中\(n[11] - 1)条已经完工。

      """
  }
}

extension TemporaryFolder {
  fileprivate func importing(_ files: [String], of place: String) throws {
    let path = place == Township.town ? place : "\(Township.town)/\(place)"
    let outcome = try Program.run(
      [Program.path, "import", "--db", self["township.db"].path, "--place", path] + files,
      environment: Program.environment(home: self), in: self)
    try #require(outcome.code == 0, "\(outcome)")
  }
}

extension TmuxScreen {
  /// A dashboard on the town's reports, once its figures are there.
  static func township(
    in speech: Speech = .chinese, size: ScreenSize = .wide, home: TemporaryFolder? = nil,
    _ arguments: String...
  ) throws -> TmuxScreen {
    let home = try home ?? TemporaryFolder()
    if !home.exists("township.db") { try Township.settle(in: home) }
    let screen = try TmuxScreen(
      ["--db", home["township.db"].path, "--lang", speech.rawValue] + arguments,
      start: Start(size: size, home: home))
    try screen.wait(until: .and(.headline(has: Township.town), .contains("▌"), .whole))
    return screen
  }
}
