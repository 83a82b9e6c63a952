import Domain
import Testing

@testable import ViewModels

@Suite("Every panel")
struct PanelLawTests {
  @Test func `panels have their names and digits`() {
    #expect(
      Panel.all.map(\.id.name) == [
        "poverty", "subsidy", "employment", "projects", "credit", "education", "health",
        "monitoring", "rectification",
      ])
    #expect(Panel.all.map(\.digit) == "123456789".map { $0 })
    #expect(Panel.everything.last?.id == "unclassified")
    #expect(Panel.unclassified.digit == nil)
    #expect(Panel.named("unclassified")?.title == Phrase("Unclassified", "未归类"))
  }

  @Test(arguments: Indicator.all.map(\.code))
  func `an indicator is exactly one panel's`(code: Indicator.Code) {
    let owners = Panel.everything.filter { $0.claims(code) }
    #expect(owners.count == 1)
    #expect(owners.first?.id == Panel.owner(of: code).id)
  }

  @Test func `a panel's trend is of one of its own indicators`() throws {
    for panel in Panel.all {
      let code = try #require(panel.headline)
      #expect(Indicator.named(code) != nil)
      #expect(panel.claims(code))
    }
    #expect(Panel.unclassified.headline == nil)
  }

  @Test(arguments: Indicator.all.map(\.code))
  func `a figure of every indicator and unit is in its panel's screen`(code: Indicator.Code) throws
  {
    let indicator = try #require(Indicator.named(code))
    let units = indicator.units + [Unit("台")]
    let segments: [[Segment]] = [[], [Segment(indicator.segment ?? .village, "新桥")]]
    for (unit, segment) in units.flatMap({ unit in segments.map { (unit, $0) } }) {
      var report = SmallReport()
      report.say(indicator.chinese, code, "12", unit == .yuan ? "万元" : unit.symbol, segment)
      expectWhole(report, "\(code) \(unit.symbol)")
    }
  }

  @Test(arguments: Indicator.all.map(\.code))
  func `what is said again with another number is there twice`(code: Indicator.Code) throws {
    let indicator = try #require(Indicator.named(code))
    for unit in indicator.units {
      var report = SmallReport()
      for digits in ["12", "13", "14"] {
        report.say(indicator.chinese, code, digits, unit == .yuan ? "万元" : unit.symbol)
      }
      expectWhole(report, "\(code) \(unit.symbol)")
    }
  }

  @Test func `the whole catalogue at once is in its panels' screens`() {
    expectWhole(Self.ofCatalogue(segments: 3), "everything")
  }

  @Test func `what no panel knows is unclassified`() {
    var report = SmallReport()
    report.say("捐赠", nil, "3", "台")
    report.say("旧指标", "gone.code", "4", "个")
    expectWhole(report, "unclassified")
    #expect(
      PanelText(report).detail(.unclassified) == [
        "原称|数值|时点|章节|原文", "捐赠|3台|||捐赠3台", "旧指标|4个|||旧指标4个",
      ])
  }

  @Test(arguments: Language.allCases)
  func `a summary has ten lines at most, and no brief is without a number`(language: Language) {
    let text = PanelText(Self.ofCatalogue(segments: 15), language)
    for panel in Panel.all {
      #expect((1...10).contains(text.summary(panel).count), "\(panel.id.name)")
      #expect(panel.brief(text.input).contains { $0.anchor != nil }, "\(panel.id.name)")
    }
  }

  @Test(arguments: Panel.everything.map(\.id.name), Language.allCases)
  func `nothing is said where the report says nothing`(name: String, language: Language) throws {
    let text = PanelText(SmallReport(), language)
    let panel = try #require(Panel.everything.first { $0.id.name == name })
    #expect(text.detail(panel) == [])
    #expect(panel.brief(text.input).isEmpty)
    #expect(panel.summary(text.input).anchors.isEmpty)
  }

  /// Every indicator in every unit of it, for several villages or whatever splits it.
  private static func ofCatalogue(segments: Int) -> SmallReport {
    var report = SmallReport()
    for indicator in Indicator.all {
      for index in 1...segments {
        let segment = Segment(indicator.segment ?? .village, "第\(index)村")
        for unit in indicator.units {
          let symbol = unit == .yuan ? "万元" : unit.symbol
          report.say(indicator.chinese, indicator.code, "\(index)0", symbol, [segment])
        }
      }
    }
    return report
  }

  /// Expects every figure in its owner's screen in both languages.
  private func expectWhole(
    _ report: SmallReport, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for language in Language.allCases {
      let input = PanelText(report, language).input
      for record in input.scope.records {
        let panel = Panel.owner(of: record.figure.indicator)
        let isShown = panel.detail(input).anchors.contains { $0.contains(.figure(record.id)) }
        #expect(
          isShown, "\(what): \(record.figure.written) in \(panel.id.name)",
          sourceLocation: sourceLocation)
      }
    }
  }
}
