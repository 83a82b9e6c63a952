import Domain
import Testing

@testable import ViewModels

@Suite("The places inside")
struct PlacesScreenTests {
  private func shown(_ documents: [Document], _ others: [Place] = []) -> [String] {
    var state = Land.state(Land.ledger(documents, others))
    state.type("w")
    return state.texts
  }

  @Test func `make the whole`() {
    let texts = shown([
      Land.report(of: Land.town, "2023-H1", poor: "100"),
      Land.report(of: Land.east, "2023-H1", poor: "60"),
      Land.report(of: Land.west, "2023-H1", poor: "40"),
    ])
    #expect(texts.contains("下级之和等于本级。"))
    #expect(texts.contains { $0.hasPrefix("东河村 60 60.0%") })
    #expect(texts.contains { $0.hasPrefix("下级合计 100") })
  }

  @Test(arguments: [("30", "下级之和比本级少 10户。"), ("55", "下级之和比本级多 15户。")])
  func `do not make the whole`(west: String, words: String) {
    let texts = shown([
      Land.report(of: Land.town, "2023-H1", poor: "100"),
      Land.report(of: Land.east, "2023-H1", poor: "60"),
      Land.report(of: Land.west, "2023-H1", poor: west),
    ])
    #expect(texts.contains(words))
    #expect(!texts.contains("下级之和等于本级。"))
  }

  @Test func `are no sum, and no shares, while one is missing`() {
    let texts = shown(
      [
        Land.report(of: Land.town, "2023-H1", poor: "100"),
        Land.report(of: Land.east, "2023-H1", poor: "60"),
        Land.report(of: Land.west, "2023-H1", poor: "40"),
      ], [Land.north])
    #expect(texts.contains("缺北坡村，未作合计核对。"))
    #expect(texts.contains { $0.hasPrefix("北坡村 无报告") })
    #expect(!texts.contains { $0.contains("60.0%") })
    #expect(texts.contains { $0.hasPrefix("已报合计 100") })
  }

  @Test func `rates are worked out again from sums`() {
    func roads(_ place: Place, _ planned: String, _ done: String, _ rate: String) -> Document {
      let roads = [Segment(.project, "道路")]
      var report = SmallReport()
      report.say("完工率", "project.completionRate", rate, "%", roads)
      report.say("计划", "project.planned", planned, "条", roads)
      report.say("完工", "project.completed", done, "条", roads)
      return report.document(named: place.name, place: place.code)
    }
    // The mean of the two rates is 50 %.
    let texts = shown([
      roads(Land.town, "100", "75", "75.0"), roads(Land.east, "90", "75", "83.3"),
      roads(Land.west, "10", "0", "0.0"),
    ])
    #expect(texts.contains { $0.contains("75 ÷ 100 = 75.00%") && $0.contains("与本级相符") })
    #expect(!texts.contains { $0.hasPrefix("下级合计") })
  }

  @Test func `other dates are named`() {
    let june = AsOf(written: "6月底", day: Day(year: 2023, month: 6, day: 30))
    let may = AsOf(written: "5月底", day: Day(year: 2023, month: 5, day: 31))
    let texts = shown([
      Land.report(of: Land.town, "2023-H1", poor: "100", asOf: june),
      Land.report(of: Land.east, "2023-H1", poor: "60", asOf: june),
      Land.report(of: Land.west, "2023-H1", poor: "40", asOf: may),
    ])
    #expect(texts.contains("时点不同：西山村。"))
  }

  /// Whole numbers below a thousand, always the same ones.
  private struct Numbers: RandomNumberGenerator {
    var seed: UInt64
    mutating func next() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed ^ (seed >> 31)
    }
  }

  @Test func `are proved exactly when the numbers add up`() {
    var numbers = Numbers(seed: 20_231_123)
    for round in 0..<60 {
      let count = Int.random(in: 1...7, using: &numbers)
      let villages = (0..<count).map {
        Place(
          code: Place.Code("\(Land.town.code.text)/村\($0)"), name: "村\($0)", parent: Land.town.code)
      }
      let parts = villages.map { _ in Int.random(in: 0...999, using: &numbers) }
      let off = round.isMultiple(of: 2) ? 0 : Int.random(in: -3...3, using: &numbers)
      let whole = max(0, parts.reduce(0, +) + off)
      let documents =
        [Land.report(of: Land.town, "2023-H1", poor: "\(whole)")]
        + zip(villages, parts).map { Land.report(of: $0, "2023-H1", poor: "\($1)") }
      let ledger = Ledger(
        documents: documents, places: PlaceTree([Land.county, Land.town] + villages))
      var state = Land.state(ledger)
      state.type("w")
      let isProved = state.texts.contains("下级之和等于本级。")
      #expect(isProved == (whole == parts.reduce(0, +)), "\(whole) \(parts)")
    }
  }
}
