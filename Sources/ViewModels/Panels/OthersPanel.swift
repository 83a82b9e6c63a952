import Domain

extension Panel {
  /// Every figure that no other panel shows, by line of work; also those that fit no indicator.
  static let others = Panel(
    id: "others", title: Phrase("Other figures", "其他数据"),
    corner: { input in
      let count = WorkLine.all(in: input.scope).map(\.records.count).reduce(0, +)
      return input.say("\(count) figures", "\(count) 个数")
    },
    summary: { input in
      Content(
        WorkLine.all(in: input.scope).map { line in
          .line(
            [Entry(line.name.text(in: input.language), .header)] + input.run(of: line.records))
        })
    },
    isOftenBrief: true,
    detail: { input in
      let rows = WorkLine.all(in: input.scope).flatMap { line in
        [Table.Row([Entry(line.name.text(in: input.language), .header), .empty, .empty, .empty])]
          + line.records.map { record in
            Table.Row(
              [
                Entry("  " + input.title(of: record)), input.fullEntry(record),
                Entry(record.figure.label, .muted), Entry(input.asOf(record), .muted),
              ], flag: input.objection(to: record))
          }
      }
      let table = Table(
        columns: [
          Table.Column(input.say("indicator", "指标")),
          Table.Column(input.say("figure", "数值"), isNumeric: true),
          Table.Column(input.say("called", "原称"), priority: 5),
          Table.Column(input.say("as of", "时点"), priority: 4),
        ], rows: rows)
      return Content(rows.isEmpty ? [] : [.table(table)])
    })
}

/// The figures of one line of work that no panel of its own shows.
private struct WorkLine {
  let name: Phrase
  let records: [Record]

  private static let groups: [(name: Phrase, prefixes: [String])] = [
    (Phrase("Micro-credit", "小额信贷"), ["credit"]),
    (Phrase("Education, charity", "教育救助"), ["yulu", "charity", "education"]),
    (Phrase("Health", "健康签约"), ["health"]),
    (Phrase("Visits, monitoring", "走访监测"), ["visit", "monitoring"]),
    (Phrase("Rectification", "整改"), ["rectification"]),
    (Phrase("Housing, relocation", "住房搬迁"), ["housing", "relocation"]),
    (Phrase("Place", "概况"), ["place"]),
    (Phrase("Poverty", "贫困"), ["poverty"]),
    (Phrase("Employment", "就业"), ["employment"]),
    (Phrase("Projects", "项目"), ["project"]),
    (Phrase("Subsidies", "奖补"), ["subsidy"]),
  ]

  /// Shown by the panels, so not here.
  private static let shownElsewhere: Set<Indicator.Code> = [
    "poverty.current", "poverty.registered", "poverty.identified", "poverty.planned",
    "poverty.unexited", "monitoring.unexited", "poverty.exited", "poverty.returned",
    "poverty.removed", "poverty.rate", "subsidy.households", "subsidy.items", "subsidy.labour",
    "subsidy.entities", "subsidy.amount", "employment.total", "employment.region",
    "employment.posts", "project.length", "project.paid", "project.paidShare",
    "project.available", "project.planned", "project.completed", "project.completedLength",
    "project.completionRate",
  ]

  static func all(in scope: Scope) -> [WorkLine] {
    let rest = scope.records.filter { record in
      record.figure.indicator.map { !shownElsewhere.contains($0) } ?? true
    }
    var lines = groups.map { group in
      WorkLine(
        name: group.name,
        records: rest.filter { record in
          guard let code = record.figure.indicator?.text else { return false }
          return group.prefixes.contains { code.hasPrefix($0 + ".") }
        })
    }
    lines.append(
      WorkLine(
        name: Phrase("Unclassified", "未归类"), records: rest.filter { $0.figure.indicator == nil }))
    return lines.filter { !$0.records.isEmpty }
  }
}

extension PanelInput {
  /// The indicator's name with what tells this figure from its siblings.
  fileprivate func title(of record: Record) -> String {
    guard let code = record.figure.indicator else { return record.figure.label }
    return title(of: code, record.figure.segments)
  }

  /// The figures of a line in a row, what two have in common said once: `未还 户贷户用 4户 14.5万`.
  fileprivate func run(of records: [Record]) -> [Entry] {
    var entries: [Entry] = []
    var previous: String?
    for record in records {
      let title = title(of: record)
      entries.append(Entry(title == previous ? " " : "   \(title) ", .muted))
      entries.append(fullEntry(record))
      if let flag = objection(to: record) {
        entries.append(Entry(" " + flag.word.text(in: language), flag.tone))
      }
      previous = title
    }
    return entries
  }
}
