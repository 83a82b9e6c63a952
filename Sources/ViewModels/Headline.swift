public import Domain

/// The top line: where am I, and of when.
public struct Headline: Equatable, Sendable {
  public let path: [String]
  public let trailing: String
  /// The same in a few letters, for a line where it would leave no room for the path.
  public let brief: String
}

extension DashboardState {
  public var headline: Headline {
    let path = (placePath + screenNames).map(spelling.spell)
    let period = subject?.period.map { Phrase($0).text(in: language) }
    let count = scope.documents.count
    let documents =
      count > 1 ? Phrase("\(count) reports", "\(count) 份报告").text(in: language) : nil
    let demonstration =
      database.isEmpty ? Phrase("demonstration", "演示").text(in: language) : nil
    // It stays there when the next key takes the words away from the last line.
    let waiting = waitingMark?.text(in: language)
    return Headline(
      path: path,
      trailing: [waiting, demonstration, documents, period].compactMap { $0 }.joined(
        separator: " · "),
      brief: [
        waiting, demonstration.map { _ in Phrase("demo", "演示").text(in: language) },
        subject?.period?.short(in: language),
      ].compactMap { $0 }.joined(separator: " · "))
  }

  /// The screens from the overview inwards, the overview left out.
  ///
  /// What led to a place inside is behind: its overview begins anew.
  var screenNames: [String] {
    let start = path.lastIndex { $0.screen == .overview } ?? path.startIndex
    return path[start...].compactMap { step in
      switch step.screen {
      case .overview: nil
      case .places: Phrase("by place", "分地区").text(in: language)
      case .compare: Phrase("comparison", "对比").text(in: language)
      case .table(isOfEverything: false): Phrase("table", "表格").text(in: language)
      case .table(isOfEverything: true): Phrase("all figures", "总表").text(in: language)
      case .doctor: Phrase("doctor", "诊断").text(in: language)
      case .panel(let id): Panel.named(id)?.label(in: language)
      case .source(let anchor):
        scope[anchor.figure].map { SourceScreen.title(of: $0.figure, input(for: "source")) }
      }
    }
  }

  /// The place that is shown, from the outside in.
  public var placePath: [String] {
    guard let ledger, let subject else { return [""] }
    guard let place = subject.place else { return [placeName(nil)] }
    let path = ledger.places.path(to: place).map(\.name)
    return path.isEmpty ? [place.text] : path
  }

  /// The place's own name; what reports that name none are about.
  func placeName(_ code: Place.Code?) -> String {
    guard let code else { return Phrase("Whole town", "全镇").text(in: language) }
    return atlas.places.places[code]?.name ?? code.text
  }

  /// What the page without figures says; `nil` when there are figures.
  public var welcome: [Phrase]? { writtenWelcome?.map(spelling.spell) }

  private var writtenWelcome: [Phrase]? {
    if screen == .doctor { return nil }
    guard let ledger else {
      return [failure ?? Phrase("Reading the database …", "正在读取数据库…")]
    }
    guard ledger.documents.isEmpty else { return nil }
    return [
      Phrase("There are no figures yet.", "还没有数据。"),
      Phrase("", ""),
      Phrase("Take in a report:", "导入一份报告："),
      Phrase("    zhenping import REPORT.txt", "    zhenping import 报告.txt"),
      Phrase("", ""),
      Phrase("Or look around in the demonstration:", "或先看演示："),
      Phrase("    zhenping --demo", "    zhenping --demo"),
      Phrase("", ""),
      Phrase("Database: \(database)", "数据库：\(database)"),
      Phrase(
        "A report that is imported while this page is open appears by itself.",
        "本页打开时导入的报告会自动显示。"),
    ]
  }
}

/// What the report says of the selected figure, for a strip at the bottom of a screen.
public struct Preview: Equatable, Sendable {
  public let place: String
  public let passage: Passage
}

extension DashboardState {
  /// What the report says of what is selected; `nil` on the source's own screen.
  public func preview(of selection: Anchor?) -> Preview? {
    if case .source = screen { return nil }
    guard let selection, let record = scope[selection.figure],
      let passage = SourceScreen.passage(of: record, in: scope)
    else { return nil }
    let place = [record.id.document, record.figure.source.section].filter { !$0.isEmpty }
    return Preview(
      place: spelling.spell(place.joined(separator: " · ")), passage: passage.spelled(spelling))
  }
}

extension Phrase {
  /// A period in words: `2023年上半年`.
  public init(_ period: Period) {
    let year = period.year
    switch period.part {
    case .wholeYear: self.init("\(year)", "\(year)年")
    case .half(1): self.init("first half of \(year)", "\(year)年上半年")
    case .half: self.init("second half of \(year)", "\(year)年下半年")
    case .quarter(let number):
      let names = ["一", "二", "三", "四"]
      self.init("Q\(number) \(year)", "\(year)年第\(names[number - 1])季度")
    case .month(let number): self.init("\(period)", "\(year)年\(number)月")
    }
  }
}

extension DashboardState {
  /// The figures for a screen that has no room for panels, the most important first.
  public var firstFigures: [(name: String, value: String)] {
    let input = input(for: Panel.all[0].id)
    let records = Panel.all.lazy.flatMap { $0.summary(input).anchors.flatMap { $0 } }
      .compactMap { anchor -> Record? in
        if case .figure(let id) = anchor { self.scope[id] } else { nil }
      }
    return records.prefix(40).map { record in
      (
        spelling.spell(SourceScreen.title(of: record.figure, input)),
        spelling.spell(FigureFormat.full(record.figure, in: money, language))
      )
    }
  }
}
