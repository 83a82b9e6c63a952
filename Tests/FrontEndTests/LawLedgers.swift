import BundledReport
import Domain
import Intake
import ViewModels

/// Ledgers for laws that hold on every one.
enum LawLedgers {
  static let town = Place(code: Place.Code("青川县/清河镇"), name: "清河镇", parent: county.code)
  static let county = Place(code: Place.Code("青川县"), name: "青川县")
  static let east = Place(code: Place.Code("青川县/清河镇/东河村"), name: "东河村", parent: town.code)
  static let west = Place(code: Place.Code("青川县/清河镇/西山村"), name: "西山村", parent: town.code)

  private static let demonstration = String(decoding: BundledReport.bytes, as: UTF8.self)

  /// Three periods of a town and one of each of two villages, in words of our own.
  static let land: Ledger = {
    func village(_ name: String, _ poor: Int, _ persons: Int, _ away: Int) -> String {
      """
      \(name)2023年上半年脱贫攻坚工作总结

      一、基本情况
      截至目前，全村尚有贫困户\(poor)户、\(persons)人。

      二、就业扶贫
      截至目前，全村共有\(away)人实现务工，按务工地点分，省外\(away)人。
      """
    }
    let older = demonstration.replacing("2023年", with: "2022年").replacing("649户", with: "655户")
    return Ledger(
      documents: [
        document("2022.txt", older, town, "2022-H1"),
        document("2022-2.txt", older.replacing("471人", with: "460人"), town, "2022-H2"),
        document("2023.txt", demonstration, town, "2023-H1"),
        document("east.txt", village("东河村", 400, 800, 300), east, "2023-H1"),
        document("west.txt", village("西山村", 249, 485, 171), west, "2023-H1"),
      ], places: PlaceTree([county, town, east, west]))
  }()

  /// The demonstration without what it says of work.
  static let withoutWork: Ledger = {
    var report = ReportReader().read(demonstration)
    report.figures.removeAll { $0.indicator?.text.hasPrefix("employment") ?? false }
    return Ledger(documents: [
      Document(name: "a.txt", period: report.period, place: nil, importedAt: "", report: report)
    ])
  }()

  static let all: [(name: String, ledger: Ledger)] = [
    ("demonstration", Demonstration.ledger), ("land", land), ("without work", withoutWork),
    ("empty", Ledger()),
  ]

  private static func document(
    _ name: String, _ text: String, _ place: Place, _ period: String
  ) -> Document {
    Document(
      name: name, period: Period(period), place: place.code, importedAt: "",
      report: ReportReader().read(text))
  }
}
