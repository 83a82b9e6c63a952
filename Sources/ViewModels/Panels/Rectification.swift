import Domain

/// One round of it: its problems, tasks and measures, as far as they are said.
struct Rectification {
  private static let layers: [(code: Indicator.Code, name: Phrase)] = [
    ("rectification.problems", Phrase("problems", "问题")),
    ("rectification.tasks", Phrase("tasks", "任务")),
    ("rectification.measures", Phrase("measures", "措施")),
  ]

  private var records: [Indicator.Code: Record] = [:]

  /// In order of appearance: a layer that is said again, or before its upper one, begins another.
  static func all(in scope: Scope) -> [Rectification] {
    let codes = layers.map(\.code)
    var all: [Rectification] = []
    var last: (layer: Int, record: Record)?
    for record in scope.records {
      guard let layer = record.figure.indicator.flatMap({ codes.firstIndex(of: $0) }) else {
        continue
      }
      let goesOn = last.map { layer > $0.layer && record.continues($0.record) } ?? false
      if !goesOn { all.append(Rectification()) }
      all[all.count - 1].records[codes[layer]] = record
      last = (layer, record)
    }
    return all
  }

  /// `27 问题 → 91 任务 → 119 措施`.
  func line(_ input: PanelInput, joint: String) -> [Entry] {
    let parts = Self.layers.compactMap { code, name in
      records[code].map { [input.entry($0, .strong), Entry(" " + name.text(in: input.language))] }
    }
    return Array(parts.joined(separator: [Entry(joint, .muted)]))
  }

  /// How many of a lower layer there are to one of an upper.
  func ratios(_ input: PanelInput) -> [Block] {
    let pairs = [(1, 0), (2, 0), (2, 1)].compactMap { lower, upper -> Pair? in
      let (below, above) = (Self.layers[lower], Self.layers[upper])
      guard let part = records[below.code], let whole = records[above.code],
        input.isExact([part, whole]), let many = part.figure.value, let few = whole.figure.value,
        let ratio = many.fraction / few.fraction
      else { return nil }
      return Pair(
        input.say(
          "\(below.name.english) to \(Self.single(above.name.english))",
          "每\(upper == 0 ? "个" : "条")\(above.name.chinese)的\(below.name.chinese)"),
        [
          input.derived(
            "\(ratio.rounded(to: 2))", "per.\(below.code).\(above.code)", from: part),
          Entry(
            "  = \(FigureFormat.number(part.figure)) ÷ \(FigureFormat.number(whole.figure))", .muted
          ),
        ])
    }
    return pairs.isEmpty ? [] : [.pairs(pairs)]
  }

  private static func single(_ name: String) -> String { "a " + name.dropLast() }
}

extension Record {
  fileprivate func continues(_ other: Record) -> Bool {
    id.document == other.id.document && id.place == other.id.place && id.period == other.id.period
      && figure.segments == other.figure.segments
  }
}
