import Domain
import Foundation
import Intake
import Testing

@Suite("Report reader")
struct ReportReaderTests {
  @Test(arguments: Fixture.all)
  func `reads what a person found, in order`(fixture: Fixture) throws {
    let report = ReportReader().read(fixture.text)

    let expected = fixture.rows.map { row in
      let bound = row.bound == "~" ? "≈" : row.bound
      return [row.indicator, row.segment, row.value, row.unit, bound, row.asOf]
        .joined(separator: " ")
    }
    #expect(report.figures.map(row(of:)).difference(from: expected).isEmpty)
  }

  @Test(arguments: Fixture.all)
  func `finds each number where its quote stands`(fixture: Fixture) throws {
    let report = ReportReader().read(fixture.text)

    for (figure, row) in zip(report.figures, fixture.rows) {
      let quote = try #require(fixture.text.range(of: row.quote))
      let start = fixture.text.unicodeScalars.distance(
        from: fixture.text.startIndex, to: quote.lowerBound)
      let end = start + row.quote.unicodeScalars.count

      #expect(figure.source.number.lowerBound >= start && figure.source.number.lowerBound < end)
    }
  }

  @Test(arguments: Fixture.all)
  func `quotes are of the text as given and hold their number`(fixture: Fixture) {
    let report = ReportReader().read(fixture.text)
    let scalars = Array(fixture.text.unicodeScalars)

    #expect(report.text == fixture.text)
    for figure in report.figures {
      let (quote, number) = (figure.source.quote, figure.source.number)
      #expect(quote.lowerBound <= number.lowerBound && number.upperBound <= quote.upperBound)
      #expect(quote.upperBound <= scalars.count)
      #expect(
        scalars[number.lowerBound] == figure.written.digits.unicodeScalars.first
          || figure.written.unit == "百分之")
    }
  }

  @Test func `a project has one name through a report`() {
    let text = "长枫村道路建设250米,长枫村路工程已完工已验收,正在审计结算,资金已拨付70%,支出8.4018万元。"

    let report = ReportReader().read(text)

    #expect(report.figures.map { $0.segment(.project) } == Array(repeating: "长枫村道路", count: 3))
    #expect(
      report.figures.map(\.indicator) == ["project.length", "project.paidShare", "project.paid"])
    #expect(report.claims.map(\.words) == ["已完工已验收,正在审计结算"])
    #expect(report.claims.map(\.kind) == [.stage(.audited)])
    #expect(report.claims.first?.segments.first == Segment(.project, "长枫村道路"))
  }

  @Test func `what is only declared is marked`() {
    let report = ReportReader().read("第二批特色种养业奖补申报已结束,项目个数108个,补贴资金11.777万元。")

    #expect(report.figures.map(\.marks) == [[.declared], [.declared]])
    #expect(report.claims.map(\.kind) == [.declared])
  }

  @Test func `a lost unit is kept as the text has it`() throws {
    let figure = try #require(ReportReader().read("还有4户14.5万贷款未还款。").figures.last)

    #expect(figure.written == Figure.Written(digits: "14.5", unit: "万"))
    #expect(figure.marks == [.unitIncomplete])
    #expect(figure.unit == .yuan)
    #expect(figure.value == ExactDecimal(145_000))
  }

  @Test func `digits are kept as printed`() throws {
    let figure = try #require(ReportReader().read("补贴资金25.0260万元。").figures.first)

    #expect(figure.written.digits == "25.0260")
    #expect(figure.value?.description == "250260")
  }

  @Test(arguments: [
    ("清河镇2023年上半年脱贫攻坚工作总结\n正文。", "2023-H1", "清河镇"),
    ("石磨镇2018年度脱贫攻坚工作总结\n正文。", "2018", "石磨镇"),
    ("2020年6月柳林乡扶贫工作简报\n正文。", "2020-06", "柳林乡"),
    ("乡镇20xx年上半年扶贫开发工作小结\n正文。", nil, nil),
    ("2023年全镇脱贫攻坚工作上半年总结 2023年我镇有贫困户5户。", "2023-H1", nil),
  ])
  func `knows its period and place`(text: String, period: String?, place: String?) {
    let report = ReportReader().read(text)

    #expect(report.period?.description == period)
    #expect(report.place == place)
  }

  @Test(arguments: [
    "围绕“两不愁三保障”,五级书记一起抓。", "“十三五”期间推进“五个一批”和“5+2”帮扶。", "落实一户一策、四议两公开。",
    "县脱贫组〔2019〕27号,2019年5月6日,电话0558-0123456。", "第一批、第二批均已下达,第3期开班。", "20xx年6月上旬前落地。",
    "第1页共4页",
  ])
  func `leaves dates, names and numbers of documents alone`(text: String) {
    #expect(ReportReader().read(text).figures.isEmpty)
  }

  @Test(arguments: ["", "\n\n", "。", "3", "百分之", "第", "年", "(((((", "1,", "万", "20", "：、，"])
  func `a text without figures has none`(text: String) {
    #expect(ReportReader().read(text).figures.isEmpty)
  }

  @Test func `6月底 is a day where the year is known`() throws {
    let report = ReportReader().read("青石乡2023年上半年工作总结\n截至6月底,贫困户12户。")

    #expect(report.figures.first?.asOf == AsOf(written: "6月底", day: Day("2023-06-30")))
  }
}
