import Domain
import Testing

@Suite("Two reports side by side")
struct ReportDifferenceTests {
  @Test func `have each measure once, in the order of the catalogue`() {
    let now = Scope([
      Document(
        "2023-H1",
        [
          Statement(code: nil, digits: "4", label: "水井"),
          Statement(code: "charity.households", digits: "26"),
          Statement(code: "poverty.current", digits: "649"),
          Statement(code: "poverty.current", digits: "649"),
        ])
    ])
    let then = Scope([
      Document(
        "2022-H2",
        [
          Statement(code: "employment.total", digits: "471", unit: .persons),
          Statement(code: "poverty.current", digits: "745"),
        ])
    ])

    let rows = ReportDifference(now: now, then: then).rows

    #expect(
      rows.map(shown) == [
        "poverty.current both -96", "employment.total then 471", "charity.households now 26",
        "水井 now 4",
      ])
  }

  @Test func `pair the n-th with the n-th, and show several beside several`() {
    func scope(_ period: String, _ digits: [String]) -> Scope {
      Scope([Document(period, digits.map { Statement(code: "poverty.new", digits: $0) })])
    }

    #expect(
      ReportDifference(now: scope("2023-H1", ["19", "1"]), then: scope("2022-H2", ["12", "2"]))
        .rows.map(shown) == ["poverty.new both 7", "poverty.new both -1"])
    #expect(
      ReportDifference(now: scope("2023-H1", ["19", "1"]), then: scope("2022-H2", ["12"]))
        .rows.map(shown) == ["poverty.new several 19 1 | 12"])
  }

  @Test func `know what stayed`() throws {
    let scope = Scope([Document("2023-H1", [Statement(code: "poverty.new", digits: "1")])])
    let other = Scope([Document("2022-H1", [Statement(code: "poverty.new", digits: "1.0")])])

    #expect(try #require(ReportDifference(now: scope, then: other).rows.first).content.isSame)
  }

  private func shown(_ row: ReportDifference.Row) -> String {
    let digits = { (records: [Record]) in
      records.map(\.figure.written.digits).joined(separator: " ")
    }
    let content =
      switch row.content {
      case .both(let change): "both \(change.difference?.description ?? "–")"
      case .onlyNow(let record): "now \(digits([record]))"
      case .onlyThen(let record): "then \(digits([record]))"
      case .several(let now, let then): "several \(digits(now)) | \(digits(then))"
      }
    return "\(row.measure.indicator?.text ?? row.measure.label) \(content)"
  }
}

@Suite("What an import of others changed")
struct LedgerUpdateTests {
  private let old = Ledger(of: [
    .poor("2023-H1", "649", "19"), .poor("2022-H2", "745", "12"), .poor("2022-H1", "812", "3"),
  ])

  @Test func `is nothing where nothing changed`() {
    #expect(LedgerUpdate(old: old, new: old).isEmpty)
  }

  @Test func `is the figures that say something else, by name`() throws {
    var new = old
    new.documents[1] = .poor("2022-H2", "746", "12")

    let update = LedgerUpdate(old: old, new: new)

    #expect(update.changed == [FigureID(new.documents[1], offset: 0)])
    #expect(update.added == [])
    #expect(update.removedCount == 0)
    #expect(update.documents == ["甲镇2022-H2.txt"])
  }

  @Test func `is seen within the same minute and the same length`() {
    var new = old
    new.documents[0] = .poor("2023-H1", "694", "19")

    #expect(LedgerUpdate(old: old, new: new).changed.count == 1)
  }

  @Test func `is a whole report that came, and one that went`() {
    var new = old
    new.documents[2] = .poor("2024-H1", "600", "2")

    let update = LedgerUpdate(old: old, new: new)

    #expect(update.added.map(\.offset) == [0, 10])
    #expect(update.removedCount == 2)
    #expect(update.documents == ["甲镇2024-H1.txt", "甲镇2022-H1.txt"])
  }
}

extension Document {
  fileprivate static func poor(_ period: String, _ current: String, _ new: String) -> Document {
    Document(
      period, of: "甲镇",
      [
        Statement(code: "poverty.current", digits: current),
        Statement(code: "poverty.new", digits: new),
      ])
  }
}
