import Domain
import Testing

@testable import ViewModels

@Suite("Numbers on the screen")
struct FormatTests {
  @Test(arguments: [
    ("25.0260", "万元", "25.0260", "250,260"), ("11.777", "万元", "11.777", "117,770"),
    ("1486", "万元", "1,486", "14,860,000"), ("150.5", "元", "0.01505", "150.5"),
  ])
  func `money keeps its digits and moves its point`(
    digits: String, unit: String, wan: String, yuan: String
  ) throws {
    var report = SmallReport()
    report.say("资金", "project.paid", digits, unit)
    let figure = report.scope.records[0].figure

    #expect(FigureFormat.number(figure, in: .tenThousandYuan) == wan)
    #expect(FigureFormat.number(figure, in: .yuan) == yuan)
  }

  @Test(arguments: [("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567.5", "-1,234,567.5")])
  func `groups digits by three`(digits: String, expected: String) throws {
    #expect(FigureFormat.grouped(try #require(ExactDecimal(digits))) == expected)
  }

  @Test(arguments: [
    ("11.6", "40", "29.00"), ("8.4018", "70", "≈12.002571"), ("14.044811", "70", "≈20.064016"),
    ("834.18", "73.79", "≈1,130.48"),
  ])
  func `an implied contract is as fine as what was paid`(
    paid: String, share: String, expected: String
  ) throws {
    var report = SmallReport()
    report.say("拨付", "project.paid", paid, "万元", [Segment(.project, "路")])
    report.say("拨付率", "project.paidShare", share, "%", [Segment(.project, "路")])
    let project = try #require(Project.all(in: report.scope).first)
    let middle = try #require(project.impliedContract?.impliedMiddle)
    let figure = report.scope.records[0].figure

    #expect(FigureFormat.implied(middle, like: figure, in: .tenThousandYuan) == expected)
  }

  @Test func `a length is implied in its own unit, whatever money is shown in`() throws {
    var state = DashboardState.withFigures
    _ = state.update(.key(.character("4")))
    let rate = try #require(state.scope.main("project.completionRate"))
    let input = state.input(for: "source")

    let derivations = Derivation.all(of: rate, input)

    #expect(derivations.map(\.result) == ["67.44%", "≈32.30公里"])
  }
}
