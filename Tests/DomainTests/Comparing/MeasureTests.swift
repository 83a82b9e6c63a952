import Domain
import Testing

@Suite("Measures")
struct MeasureTests {
  @Test func `the report's own year says nothing that tells figures apart`() throws {
    let figure = Statement(code: "poverty.new", digits: "19", segments: [Segment(.year, "2023")])
      .figure(at: 0)
    let bare = Statement(code: "poverty.new", digits: "5").figure(at: 0)

    #expect(Measure(of: figure, in: Period("2023-H1")) == Measure(of: bare, in: nil))
    #expect(Measure(of: figure, in: Period("2024-H1")) != Measure(of: bare, in: nil))
  }

  @Test func `a year before stays that year in every report`() {
    let figure = Statement(code: "poverty.exited", digits: "80", segments: [Segment(.year, "2014")])
      .figure(at: 0)

    #expect(
      Measure(of: figure, in: Period("2022-H1")) == Measure(of: figure, in: Period("2023-H2")))
  }

  @Test func `the order of segments does not count, their kind does`() {
    let village = Segment(.village, "东岗村")
    let fund = Segment(.fund, "结余资金")
    func measure(_ segments: [Segment]) -> Measure {
      Measure(
        of: Statement(code: "project.paid", digits: "3", unit: .yuan, segments: segments)
          .figure(at: 0), in: nil)
    }

    #expect(measure([village, fund]) == measure([fund, village]))
    #expect(measure([village]) != measure([Segment(.project, "东岗村")]))
  }

  @Test func `labels tell unclassified figures apart, and only those`() {
    func measure(_ code: Indicator.Code?, _ label: String) -> Measure {
      Measure(of: Statement(code: code, digits: "3", label: label).figure(at: 0), in: nil)
    }

    #expect(measure(nil, "水井") != measure(nil, "路灯"))
    #expect(measure("poverty.current", "贫困户") == measure("poverty.current", "在册贫困户"))
  }

  @Test func `what two reports say alike is found, however often they say it`() {
    let now = index("2023-H1", ["19", "19"])
    let then = index("2022-H2", ["12", "12", "12"])

    #expect(found(now, 0, then) == ["12"])
    #expect(found(now, 1, then) == ["12"])
  }

  @Test func `the second of two stands for the second of two`() {
    let now = index("2023-H1", ["19", "1"])
    let then = index("2022-H2", ["12", "2"])

    #expect(found(now, 0, then) == ["12"])
    #expect(found(now, 1, then) == ["2"])
  }

  @Test(arguments: [
    (["19", "1"], ["12"]), (["19"], ["12", "2"]), (["7", "8", "9"], ["1", "2"]),
  ])
  func `several numbers without a counterpart each are not guessed at`(
    mine: [String], theirs: [String]
  ) {
    let now = index("2023-H1", mine)
    let then = index("2022-H2", theirs)

    #expect(found(now, 0, then) == theirs + ["?"])
  }

  @Test func `what the other report does not say is not found`() {
    #expect(found(index("2023-H1", ["19"]), 0, index("2022-H2", [])) == [])
  }

  private func index(_ period: String, _ digits: [String]) -> MeasureIndex {
    let statements = digits.map { Statement(code: "poverty.new", digits: $0) }
    return MeasureIndex(Scope([Document(period, statements)]))
  }

  /// The digits found; with a question mark where there are several.
  private func found(_ now: MeasureIndex, _ record: Int, _ then: MeasureIndex) -> [String] {
    switch then.counterpart(of: now.scope.records[record].id, in: now) {
    case .found(let record): [record.figure.written.digits]
    case .notStated: []
    case .ambiguous(let records): records.map(\.figure.written.digits) + ["?"]
    }
  }
}
