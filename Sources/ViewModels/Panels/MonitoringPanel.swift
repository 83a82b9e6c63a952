import Domain

extension Panel {
  /// Who was visited, and the households that are watched, kind by kind.
  static let monitoring = Panel(
    id: "monitoring", title: Phrase("Visits, monitoring", "走访监测"),
    corner: { $0.say("hh · persons", "户 · 人") },
    summary: { Content([.table(summary($0))]) },
    brief: { brief($0) },
    claims: { $0.text.hasPrefix("visit.") || $0.text.hasPrefix("monitoring.") },
    headline: "monitoring.marginal",
    sections: { input in
      let visits = Visits.blocks(input)
      let kinds = kinds(input)
      return (visits.isEmpty ? [] : [.heading(input.say("Visits", "走访"))] + visits)
        + (kinds.isEmpty || !visits.isEmpty
          ? input.section(input.say("Monitored households", "监测对象"), kinds)
          : [.heading(input.say("Monitored households", "监测对象"))] + kinds)
        + apart(input)
    })

  private static func kinds(_ input: PanelInput) -> [Block] {
    var table = TwinTable(kinds: MonitoredKinds.names).table(input, isShort: false)
    guard !table.rows.isEmpty else { return [] }
    guard let sum = MonitoredKinds.sum(in: input.scope) else { return [.table(table)] }
    table.rows.append(
      Table.Row(
        [
          Entry(sum.name.text(in: input.language)),
          input.derived(sum.households.map { "\($0)" }, "kinds.households", from: sum.first),
          input.derived(sum.persons.map { "\($0)" }, "kinds.persons", from: sum.first),
          input.derived(
            sum.perHousehold.map { $0.rounded(to: 2).description }, "kinds.each", from: sum.first),
          .empty,
        ], isTotal: true))
    return [.table(table), .line([Entry(sum.formula(input), .muted)])]
  }

  /// Those who may be among the others already, and so are never added to them.
  private static func apart(_ input: PanelInput) -> [Block] {
    let name = Phrase("old, young, ill, disabled", "老少病残孤")
    let table = TwinTable(kinds: [("monitoring.vulnerable", name)]).table(input, isShort: false)
    guard !table.rows.isEmpty else { return [] }
    return [
      .space, .heading(input.say("Apart: old, young, ill, disabled, orphaned", "单列：老少病残孤")),
      .table(table),
      input.remark(
        .note,
        input.say(
          "They may be among the kinds above and are never added to them.",
          "可能与前几类重叠，单列，不相加。")),
    ]
  }

  private static func summary(_ input: PanelInput) -> Table {
    var rows: [Table.Row] = []
    let rate = input.scope.main("visit.rate")
    let visited = input.scope.main("visit.households")
    if visited != nil || rate != nil {
      rows.append(
        Table.Row(
          [
            Entry(input.say("visited", "遍访")), input.entry(visited),
            rate.map { input.fullEntry($0) } ?? .empty,
          ], flag: Visits.flag(input)))
    }
    if let app = input.scope.main("visit.appRate") {
      rows.append(
        Table.Row([Entry(input.say("in the app", "APP注册")), .empty, input.fullEntry(app)]))
    }
    let vulnerable: (Indicator.Code, Phrase) = (
      "monitoring.vulnerable", Phrase("vulnerable, apart", "老少病残孤(单列)")
    )
    let kinds = TwinTable(kinds: MonitoredKinds.names + [vulnerable]).table(input, isShort: true)
    return Table(columns: kinds.columns, rows: Array((rows + kinds.rows).prefix(10)))
  }

  private static func brief(_ input: PanelInput) -> [Entry] {
    let visits = [input.scope.main("visit.households"), input.scope.main("visit.rate")]
      .compactMap { $0 }
    guard visits.isEmpty else {
      let entries = visits.map(input.briefEntry) + input.mark(Visits.flag(input))
      return Array(entries.map { [$0] }.joined(separator: [Entry(" ")]))
    }
    return MonitoredKinds.names.lazy.compactMap { code, name -> [Entry]? in
      guard let twin = input.scope.twins(code).first else { return nil }
      return input.named(
        name.text(in: input.language),
        [twin.households, twin.persons].compactMap { $0 }.map(input.briefEntry))
    }.first ?? []
  }
}
