import Domain

/// The screen that says where a number comes from: as reported, as worked out, the sentence, the
/// indicator.
enum SourceScreen {
  static func content(
    of anchor: Anchor, _ input: PanelInput, changes: [Pair], trend: [Block], isLarge: Bool
  ) -> Content {
    guard let record = input.scope[anchor.figure] else { return Content() }
    let figure = record.figure
    let title = Entry(title(of: figure, input), .title)
    let unit = FigureFormat.unit(of: figure, in: input.money, input.language)
    // Letters of a torn unit or of a bound cannot be drawn large.
    let isDrawable = FigureFormat.number(figure, in: input.money).allSatisfy {
      $0.isASCII && ($0.isNumber || ".,%-".contains($0))
    }
    let head: [Block] =
      isLarge && isDrawable
      ? [
        .line([title]), .space,
        .number(
          BigNumber(
            FigureFormat.number(figure, in: input.money), unit: unit, anchor: .figure(record.id))),
      ] : [.line([title, Entry("   "), input.fullEntry(record, .strong)])]
    return Content(
      head + [
        .space,
        .pairs(statements(on: record, input) + changes), .space,
      ] + source(of: record, input) + trend + [.space] + definition(of: record, input))
  }

  static func title(of figure: Figure, _ input: PanelInput) -> String {
    let name =
      figure.indicator.map { input.name(of: $0) } ?? input.say("unclassified", "未归类")
    return ([input.segment(figure.segments)].compactMap { $0 } + [name]).joined(separator: " · ")
  }

  /// The sentence that says it, the number marked.
  static func passage(of record: Record, in scope: Scope) -> Passage? {
    guard let text = scope.document(of: record.id)?.report.text.unicodeScalars else { return nil }
    let number = record.figure.source.number
    guard
      let start = text.index(
        text.startIndex, offsetBy: number.lowerBound, limitedBy: text.endIndex),
      let end = text.index(start, offsetBy: number.count, limitedBy: text.endIndex)
    else { return nil }
    let isEnd: (Unicode.Scalar) -> Bool = { "。！？\n\r".unicodeScalars.contains($0) }
    let before = text[..<start].suffix(reach)
    let after = text[end...].prefix(reach)
    let opening = before.lastIndex(where: isEnd).map { before.index(after: $0) }
    let closing = after.firstIndex(where: isEnd).map { after.index(after: $0) }
    return Passage(
      before: tidy(before[(opening ?? before.startIndex)...]), marked: tidy(text[start..<end]),
      after: tidy(after[..<(closing ?? after.endIndex)]))
  }

  /// No sentence worth reading is longer, either way.
  private static let reach = 300

  private static func tidy(_ text: some Sequence<Unicode.Scalar>) -> String {
    var tidy = String.UnicodeScalarView()
    for scalar in text where !scalar.properties.isWhitespace || scalar == " " {
      tidy.append(scalar)
    }
    return String(tidy)
  }

  private static func statements(on record: Record, _ input: PanelInput) -> [Pair] {
    let figure = record.figure
    var pairs = [
      Pair(
        input.say("reported", "报告数"),
        [
          Entry(figure.written.digits + figure.written.unit, .strong),
          Entry("   " + input.say("as written, not altered", "原文如此，未改动"), .muted),
        ])
    ]
    let derivations = Derivation.all(of: record, input)
    for (index, derivation) in derivations.enumerated() {
      pairs.append(
        Pair(
          index == 0 ? input.say("derived", "推算数") : "",
          [Entry(derivation.result, .derived), Entry("   ")] + derivation.formula,
          flag: derivation.flag))
    }
    if let whole = unreachable(record, input) {
      pairs.append(
        Pair(
          input.say("mind", "说明"),
          [
            Entry(
              input.say(
                "No whole number of \(whole) gives this rate. By count or by length?",
                "\(whole)中任何条数都得不到此比率。请注明口径：按条数还是按里程。"), .warning)
          ]))
    }
    if derivations.isEmpty, figure.unit == .percent {
      pairs.append(
        Pair(
          input.say("derived", "推算数"),
          [Entry(input.say("denominator not reported", "分母未报"), .missing)]))
    }
    for mark in figure.marks.sorted(by: { $0.rawValue < $1.rawValue }) {
      pairs.append(Pair(input.say("mind", "注意"), [Entry(words(for: mark, input), .warning)]))
    }
    return pairs
  }

  /// The whole of which no whole number gives the stated rate.
  private static func unreachable(_ record: Record, _ input: PanelInput) -> String? {
    RateBasis.all(for: record, in: input.scope).first { $0.isReachable(stated: record) == false }
      .flatMap(\.denominator)
      .map { FigureFormat.full($0.figure, in: input.money, input.language) }
  }

  private static func words(for mark: Figure.Mark, _ input: PanelInput) -> String {
    switch mark {
    case .unitIncomplete:
      input.say("the unit is incomplete in the text", "原文单位不完整")
    case .damaged: input.say("the digits look damaged or masked", "数字疑有缺损或被遮盖")
    case .declared:
      input.say("declared or planned, not done", "仅为申报或计划，尚未完成")
    }
  }

  private static func source(of record: Record, _ input: PanelInput) -> [Block] {
    let section = record.figure.source.section
    let place = [record.id.document, section].filter { !$0.isEmpty }.joined(separator: " · ")
    var blocks: [Block] = [
      .heading(input.say("Source", "出处"), trailing: place), .space,
    ]
    if let passage = passage(of: record, in: input.scope) { blocks.append(.passage(passage)) }
    return blocks
  }

  private static func definition(of record: Record, _ input: PanelInput) -> [Block] {
    let figure = record.figure
    var pairs: [Pair] = []
    if let indicator = figure.indicator.flatMap(Indicator.named) {
      pairs.append(
        Pair(
          input.say("code", "代码"),
          [
            Entry(indicator.code.text), Entry("   " + indicator.kind.name(input), .muted),
            Entry("   " + indicator.goodDirection.name(input), .muted),
          ]))
    } else {
      pairs.append(
        Pair(
          input.say("code", "代码"),
          [Entry(input.say("no indicator fits: unclassified", "未归类：目录中没有相应指标"), .missing)]))
    }
    pairs.append(Pair(input.say("called", "原称"), [Entry(figure.label)]))
    let asOf = [input.asOf(record), figure.asOf?.day?.description ?? ""].filter { !$0.isEmpty }
    pairs.append(
      Pair(
        input.say("as of", "时点"),
        [
          asOf.isEmpty
            ? Entry(input.say("not said", "未说明"), .missing)
            : Entry(Set(asOf).count == 1 ? asOf[0] : asOf.joined(separator: "  "))
        ]))
    if let document = input.scope.document(of: record.id), !document.importedAt.isEmpty {
      pairs.append(Pair(input.say("imported", "导入"), [Entry(document.importedAt, .muted)]))
    }
    return [.heading(input.say("Indicator", "指标")), .space, .pairs(pairs)]
  }
}

extension Indicator.Kind {
  fileprivate func name(_ input: PanelInput) -> String {
    switch self {
    case .stock: input.say("a state at a date", "时点数")
    case .flow: input.say("during the period", "时期数")
    case .plan: input.say("a plan", "计划数")
    case .count: input.say("a count", "计数")
    case .rate: input.say("a rate", "比率")
    }
  }
}

extension Indicator.Direction {
  fileprivate func name(_ input: PanelInput) -> String {
    switch self {
    case .up: input.say("more is better", "越高越好")
    case .down: input.say("less is better", "越低越好")
    case .none: ""
    }
  }
}
