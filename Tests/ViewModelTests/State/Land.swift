import Domain

@testable import ViewModels

/// A made-up county with one town and three villages, and reports of our own words.
enum Land {
  static let county = Place(code: Place.Code("青川县"), name: "青川县")
  static let town = Place(code: Place.Code("青川县/石桥镇"), name: "石桥镇", parent: county.code)
  static let east = Place(code: Place.Code("青川县/石桥镇/东河村"), name: "东河村", parent: town.code)
  static let west = Place(code: Place.Code("青川县/石桥镇/西山村"), name: "西山村", parent: town.code)
  static let north = Place(code: Place.Code("青川县/石桥镇/北坡村"), name: "北坡村", parent: town.code)

  /// Town and two villages over three half-years; the villages make the town.
  static var ledger: Ledger {
    ledger([
      report(of: town, "2022-H1", poor: "120", persons: "300"),
      report(of: town, "2022-H2", poor: "110", persons: "280"),
      report(of: town, "2023-H1", poor: "100", persons: "250", work: "471"),
      report(of: east, "2022-H2", poor: "65", persons: "170"),
      report(of: east, "2023-H1", poor: "60", persons: "150"),
      report(of: west, "2023-H1", poor: "40", persons: "100"),
    ])
  }

  static func ledger(_ documents: [Document], _ others: [Place] = []) -> Ledger {
    Ledger(documents: documents, places: PlaceTree([county, town, east, west] + others))
  }

  static func report(
    of place: Place?, _ period: String, poor: String, persons: String? = nil, work: String? = nil,
    asOf: AsOf? = nil
  ) -> Document {
    var report = SmallReport()
    report.say("目前贫困户", "poverty.current", poor, "户", asOf: asOf)
    if let persons { report.say("", "poverty.current", persons, "人", asOf: asOf) }
    if let work { report.say("务工", "employment.total", work, "人") }
    return report.document(
      named: "\(place?.name ?? "")\(period).txt", period: period, place: place?.code)
  }

  static func state(
    _ ledger: Ledger = Land.ledger, _ language: Language = .chinese, width: Int = 80,
    height: Int = 24
  ) -> DashboardState {
    var state = DashboardState(
      language: language, size: ScreenSize(width: width, height: height), database: "land.db")
    _ = state.update(.ledgerLoaded(ledger))
    return state
  }
}

extension DashboardState {
  /// Keys one after the other.
  ///
  /// - Returns: What the last of them asks for.
  @discardableResult
  mutating func hit(_ keys: KeyPress...) -> [Effect] {
    keys.reduce([]) { _, key in update(.key(key)) }
  }

  /// Letters one after the other.
  ///
  /// - Returns: What the last of them asks for.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.reduce([]) { _, letter in update(.key(.character(letter))) }
  }

  /// Place and period, as a file's name would say it.
  var whereAndWhen: String {
    [subject?.place?.text ?? "-", subject?.period?.description ?? "-"].joined(separator: " ")
  }

  /// The digits of what is selected.
  var digits: String? { record(selection?.figure)?.figure.written.digits }

  /// The lines of the screen that has the arrows.
  var texts: [String] {
    active.content.blocks.flatMap(\.lines).map { $0.map(\.text).joined(separator: " ") }
  }
}
