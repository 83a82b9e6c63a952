import Domain

/// How many were visited, against those on the register; each date is said, as they often differ.
enum Visits {
  /// Visited households over the register's, where the report gives both.
  struct Coverage {
    let visited: Record
    let current: Record
    let ratio: Fraction

    var isAbove: Bool { ratio > Fraction(1) }
    var isOfOneDate: Bool { visited.figure.asOf == current.figure.asOf }
  }

  static func coverage(_ input: PanelInput) -> Coverage? {
    let stock = input.scope.all("poverty.current", .households)
    guard let visited = input.scope.main("visit.households", .households),
      let current = visited.nearest(in: stock), input.isExact([visited, current]),
      let part = visited.figure.value, let whole = current.figure.value,
      let ratio = part.fraction / whole.fraction
    else { return nil }
    return Coverage(visited: visited, current: current, ratio: ratio)
  }

  /// More were visited than there are, or the stated rate is another.
  static func flag(_ input: PanelInput) -> Objection? {
    if coverage(input)?.isAbove == true { return .doubtful }
    return input.scope.main("visit.rate").flatMap { input.objection(to: $0) }
  }

  static func blocks(_ input: PanelInput) -> [Block] {
    var pairs: [Pair] = []
    let rows: [(code: Indicator.Code, name: Phrase)] = [
      ("visit.households", Phrase("visited", "遍访")), ("visit.rate", Phrase("rate stated", "遍访率")),
      ("visit.appRate", Phrase("in the app", "APP注册率")),
    ]
    for (code, name) in rows {
      pairs += input.scope.all(code).map { record in
        Pair(
          name.text(in: input.language),
          [input.fullEntry(record), Entry("  " + date(of: record, input), .muted)])
      }
    }
    guard let coverage = coverage(input) else { return pairs.isEmpty ? [] : [.pairs(pairs)] }
    pairs.append(
      Pair(
        input.say("worked out", "推算遍访率"),
        [
          input.derived(
            FigureFormat.percent(coverage.ratio, places: 2), "coverage", from: coverage.visited),
          Entry("  = \(FigureFormat.number(coverage.visited.figure)) ÷ ", .muted),
          input.fullEntry(coverage.current),
          Entry("  " + input.say("current ", "目前在册 ") + date(of: coverage.current, input), .muted),
        ], flag: flag(input)))
    return [.pairs(pairs)] + remark(on: coverage, input)
  }

  private static func remark(on coverage: Coverage, _ input: PanelInput) -> [Block] {
    guard coverage.isAbove || !coverage.isOfOneDate else { return [] }
    var english: [String] = []
    var chinese: [String] = []
    if coverage.isAbove, let visited = coverage.visited.figure.value,
      let current = coverage.current.figure.value
    {
      let more = FigureFormat.grouped(visited - current)
      english.append("\(more) more were visited than there are.")
      chinese.append("遍访多于在册 \(more) 户。")
    }
    if !coverage.isOfOneDate {
      let dates = dates(of: coverage, input)
      english.append("The two are of different dates: \(dates).")
      chinese.append("两数时点不同：\(dates)。")
    }
    return [
      input.remark(
        coverage.isAbove ? .doubtful : .note,
        input.say(english.joined(separator: " "), chinese.joined()))
    ]
  }

  /// Of the visited, then of the register.
  static func dates(of coverage: Coverage, _ input: PanelInput) -> String {
    let dates = [coverage.visited, coverage.current].map { date(of: $0, input) }
    return dates.joined(separator: input.say("; ", "，"))
  }

  private static func date(of record: Record, _ input: PanelInput) -> String {
    let date = input.asOf(record)
    return date.isEmpty ? input.say("date not said", "时点未说明") : date
  }
}
