import Domain
import Testing

@Suite("Stated rates")
struct RateBasisTests {
  @Test func `by count the rate of the roads is out of reach`() throws {
    let scope = Scope([.roads(planned: "43", completed: "29", rate: "60.2")])
    let rate = try #require(scope.main("project.completionRate"))

    let bases = RateBasis.all(for: rate, in: scope)

    let byCount = try #require(bases.first)
    #expect(byCount.derived == Fraction(29, 43))
    #expect(byCount.agrees == false)
    #expect(byCount.isReachable(stated: rate) == false)
    let byLength = try #require(bases.last)
    #expect(byLength.denominator == nil)
    #expect(byLength.impliedMiddle?.rounded(to: 2).description == "32.30")
  }

  @Test(arguments: [
    ("29", "67.4", true, true), ("29", "67.5", false, false), ("26", "60.5", true, true),
  ])
  func `rates are compared as printed`(
    completed: String, rate: String, agrees: Bool, isReachable: Bool
  ) throws {
    let scope = Scope([.roads(planned: "43", completed: completed, rate: rate)])
    let stated = try #require(scope.main("project.completionRate"))

    let basis = try #require(RateBasis.all(for: stated, in: scope).first)

    #expect(basis.agrees == agrees)
    #expect(basis.isReachable(stated: stated) == isReachable)
  }

  @Test func `a project that paid out more than it had is overspent`() throws {
    let scope = Scope([.fund(available: "23.96", paid: "24.1")])
    let project = try #require(Project.all(in: scope).first)

    #expect(project.isOverspent == true)
    #expect((project.shareOfAvailable ?? Fraction(0)).rounded(to: 4).description == "1.0058")
  }

  @Test(arguments: ["23.9", "24.0"])
  func `rounding may explain a small excess`(paid: String) throws {
    let scope = Scope([.fund(available: "23.96", paid: paid)])
    #expect(try #require(Project.all(in: scope).first).isOverspent == false)
  }
}

extension Document {
  fileprivate static func roads(planned: String, completed: String, rate: String) -> Document {
    let roads = [Segment(.project, "道路")]
    return Document(figures: [
      Figure("project.planned", planned, .strips, roads, at: 0),
      Figure("project.completed", completed, .strips, roads, at: 10),
      Figure("project.completedLength", "19.443", .kilometres, roads, at: 20),
      Figure("project.completionRate", rate, .percent, roads, at: 30),
    ])
  }

  fileprivate static func fund(available: String, paid: String) -> Document {
    let fund = [Segment(.project, "水利")]
    return Document(figures: [
      Figure("project.available", available, .yuan, fund, at: 0),
      Figure("project.paid", paid, .yuan, fund, at: 10),
    ])
  }

  private init(figures: [Figure]) {
    self.init(
      name: "a.txt", period: nil, place: nil, importedAt: "",
      report: Report(text: "", figures: figures))
  }
}

extension Figure {
  /// Money is in 万元.
  fileprivate init(
    _ code: Indicator.Code, _ digits: String, _ unit: Unit, _ segments: [Segment], at offset: Int
  ) {
    let value = ExactDecimal(digits)
    self.init(
      indicator: code, segments: segments, label: "",
      value: unit == .yuan ? value?.shifted(by: 4) : value, unit: unit,
      written: Written(digits: digits, unit: unit == .yuan ? "万元" : unit.symbol),
      source: Source(section: "", quote: offset..<offset + 5, number: offset..<offset + 5))
  }
}
