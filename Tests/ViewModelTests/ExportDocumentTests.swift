import Domain
import Testing

@testable import ViewModels

/// What a screen becomes in a file.
@Suite("Export documents")
struct ExportDocumentTests {
  @Test(arguments: [
    ("1,285", "1285", ""), ("25.0260万元", "25.0260", "万元"), ("60.2%", "60.2", "%"),
    ("-3", "-3", ""), ("1,456 persons", "1456", "persons"), ("25,026 yuan", "25026", "yuan"),
  ])
  func `a shown number is taken apart exactly`(text: String, digits: String, unit: String) {
    let number = ExportNumber(text)
    #expect(number?.value.description == digits)
    #expect(number?.unit == unit)
  }

  @Test(arguments: [
    ">90%", "≥3", "–", "", "649户1,285人", "(861", "1,28", "12,5,285", "2023-06", "1.2.3", "=1",
    "3 (5)", "１２",
  ])
  func `what says more or less than one number stays text`(text: String) {
    #expect(ExportNumber(text) == nil)
  }

  @Test func `a column of one unit says it in its title, of several in a column beside it`() {
    var one = ExportColumn("资金", isNumeric: true)
    one.add("25.0260", number: ExactDecimal("25.0260"), unit: "万元")
    one.add("–")
    #expect(one.withUnit("单位").map(\.column.title) == ["资金 (万元)"])

    var two = ExportColumn("数", isNumeric: true)
    two.add("3", number: ExactDecimal(3), unit: "户")
    two.add("5", number: ExactDecimal(5), unit: "人")
    let columns = two.withUnit("单位")
    #expect(columns.map(\.column.title) == ["数", "数 单位"])
    #expect(columns[1].cells.map(\.text) == ["户", "人"])
  }

  @Test(arguments: Language.allCases)
  func `every figure that a panel shows is in its document, as a raw number`(language: Language) {
    for panel in Panel.all {
      var state = DashboardState.toExport(language)
      state.open(panel)
      let document = state.exportDocument
      let numbers = Set(
        document.tables.flatMap { $0.rows.flatMap { $0 } }.compactMap { $0.number })

      for anchor in state.content(of: panel).anchors.flatMap({ $0 }) {
        guard case .figure(let id) = anchor, let figure = state.scope[id]?.figure,
          let shown = ExportNumber(FigureFormat.number(figure, in: state.money))
        else { continue }
        #expect(numbers.contains(shown.value), "\(panel.id.name): \(figure.label)")
      }
      for table in document.tables {
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      }
    }
  }

  @Test func `facts say place, period, unit and source, and the time when told`() {
    let document = DashboardState.toExport(.chinese).exportDocument
      .made(at: "2026-11-23 10:00", in: .chinese)
    #expect(document.title == "总览")
    #expect(
      document.facts == [
        ExportDocument.Fact("地区", "全镇"), ExportDocument.Fact("时期", "2023年上半年"),
        ExportDocument.Fact("金额单位", "万元"),
        ExportDocument.Fact("来源", "h1.txt（2026-11-23 09:41 导入）"),
        ExportDocument.Fact("导出时间", "2026-11-23 10:00"),
      ])
  }

  @Test func `points of a chart say what is not as it should be`() {
    let missing = ChartPoint(label: "22上", value: nil, state: .missing, entry: Entry("–"))
    let present = ChartPoint(label: "23上", value: Fraction(649), entry: Entry("649"))
    var tables = ExportTables(.toExport(.chinese), title: "贫困人口")

    let made = tables.tables(
      of: Content([.heading("户数"), .trend(Trend(points: [missing, present], unit: "户"))]))

    #expect(made.count == 1)
    #expect(made.first?.name == "贫困人口 · 户数")
    #expect(made.first?.columns.map(\.title) == ["时期", "数值 (户)", "状态"])
    #expect(made.first?.rows.map { $0.map(\.text) } == [["22上", "–", "未报"], ["23上", "649", ""]])
    #expect(made.first?.rows[1][1].number == ExactDecimal(649))
  }

  @Test func `a number has a row, its unit, its name, and what else stands beside it`() {
    var tables = ExportTables(.toExport(.chinese), title: "小额信贷")

    let made = tables.tables(
      of: Content([
        .pairs([
          Pair("还款率", [Entry("60.0%"), Entry("  "), Entry("6"), Entry("/10户")], flag: .doubtful),
          Pair("", [Entry(">90%")]),
        ])
      ]))

    #expect(
      made.first?.rows.map { $0.map(\.text) } == [
        ["还款率", "60.0", "%", "60.0%  6/10户", "疑"], ["还款率", "6", "", "6", ""],
        ["还款率", "", "", ">90%", ""],
      ])
    #expect(made.first?.rows[0][1].number?.description == "60.0")
  }

  @Test func `the name of a file has place, screen and period, and nothing that a path minds`() {
    var state = DashboardState.toExport(.chinese)
    #expect(state.exportName == "全镇-总览-2023-H1")
    state.open(Panel.all[0])
    #expect(state.exportName == "全镇-贫困人口-2023-H1")
  }

  @Test(arguments: [
    ("../../etc/passwd", "etc-passwd"), ("-rf", "rf"), (".hidden", "hidden"),
    ("a\u{0}b\nc", "a-b-c"),
    ("CON: x?*|<>", "CON-x"), ("\u{202E}txt", "txt"), ("...", ""), ("石桥镇", "石桥镇"),
  ])
  func `a name that is dangerous is made safe`(text: String, safe: String) {
    #expect(text.fileNamePart == safe)
  }

  @Test func `a name is short enough for every file system`() {
    #expect(String(repeating: "长", count: 500).fileNamePart.utf8.count <= 75)
  }
}

/// Choosing what `print` shows.
@Suite("Choice of a subject")
struct SubjectChoiceTests {
  private func state() -> DashboardState {
    let county = Place(code: Place.Code("清河县"), name: "清河县")
    let town = Place(code: Place.Code("清河县/石桥镇"), name: "石桥镇", parent: county.code)
    var ledger = Ledger(documents: [], places: PlaceTree([county, town]))
    for (period, place) in [
      ("2022-H1", town.code), ("2023-H1", county.code), ("2023-H1", town.code),
    ] {
      let document = SmallReport.ofEverything.document(named: "\(place.text).txt", period: period)
      ledger.documents.append(
        Document(
          name: document.name, period: document.period, place: place,
          importedAt: document.importedAt, report: document.report))
    }
    var state = DashboardState(language: .chinese)
    _ = state.update(.ledgerLoaded(ledger))
    return state
  }

  @Test func `a place is found by its name and by its path, a period by itself`() throws {
    var state = state()
    for (place, period, code, shown) in [
      ("石桥镇", "2022-H1", "清河县/石桥镇", "2022-H1"), ("清河县", nil, "清河县", "2023-H1"),
      ("清河县/石桥镇", "2023-H1", "清河县/石桥镇", "2023-H1"),
      (nil, "2022-H1", "清河县/石桥镇", "2022-H1"),
    ] {
      let isFound = state.show(place: place, period: period.flatMap { Period($0) })
      #expect(isFound)
      #expect(state.subject?.place == Place.Code(code))
      #expect(state.subject?.period == Period(shown))
    }
  }

  @Test func `what is not there changes nothing, and what is there has names`() {
    var state = state()
    let before = state
    let found = [
      state.show(place: "长枫村", period: nil),
      state.show(place: "清河县", period: Period("2022-H1")),
    ]
    #expect(found == [false, false])
    #expect(state == before)
    #expect(
      state.subjectNames.map(\.chinese)
        == ["清河县/石桥镇 2022-H1", "清河县 2023-H1", "清河县/石桥镇 2023-H1"])
  }
}

extension DashboardState {
  fileprivate static func toExport(_ language: Language) -> DashboardState {
    var state = DashboardState(language: language, database: "x.db")
    _ = state.update(.ledgerLoaded(Ledger(documents: [SmallReport.ofEverything.document()])))
    return state
  }
}
