import Domain

extension Panel {
  /// Yulu grants, the relief fund, aid to students, devices: a statement a row.
  static let education = Panel(
    id: "education", title: Phrase("Education, charity", "教育救助"),
    corner: { $0.moneyName },
    summary: { Content([.table(table($0, isShort: true))]) },
    brief: { brief($0) },
    claims: { code in
      ["education.", "yulu.", "charity."].contains { code.text.hasPrefix($0) }
    },
    headline: "yulu.students",
    sections: { input in
      let table = table(input, isShort: false)
      return table.rows.isEmpty ? [] : [.table(table)]
    })

  private static let aids: [(codes: [Indicator.Code], name: Phrase)] = [
    (["yulu.students", "yulu.amount"], Phrase("Yulu", "雨露计划")),
    (["charity.households", "charity.amount"], Phrase("relief fund", "济困基金")),
    (["education.students", "education.amount"], Phrase("aid to students", "教育资助")),
    (["education.devices"], Phrase("donated", "赠送手机")),
  ]

  private static func table(_ input: PanelInput, isShort: Bool) -> Table {
    var columns = [
      Table.Column(""), Table.Column(isShort ? "" : input.say("who", "数量"), isNumeric: true),
      Table.Column(isShort ? "" : input.moneyName, isNumeric: true),
    ]
    if !isShort {
      columns += [
        Table.Column(input.say("each", "平均"), isNumeric: true, priority: 4),
        Table.Column(input.say("as of", "时点"), priority: 3),
      ]
    }
    let rows = aids.flatMap { codes, name in
      Grant.all(codes, in: input.scope).map { grant in
        let parts = [name.text(in: input.language), input.segment(grant.segments)]
        var entries = [
          Entry(parts.compactMap { $0 }.joined(separator: " ")), input.fullEntry(grant.count),
          codes.count > 1 ? input.entry(grant.money) : .empty,
        ]
        if !isShort { entries += [input.average(grant), Entry(input.asOf(grant.first), .muted)] }
        return Table.Row(entries)
      }
    }
    return Table(columns: columns, rows: isShort ? Array(rows.prefix(10)) : rows)
  }

  private static func brief(_ input: PanelInput) -> [Entry] {
    let names = [
      Phrase("Yulu", "雨露"), Phrase("fund", "济困基金"), Phrase("aid", "资助"),
      Phrase("donated", "手机"),
    ]
    return input.inOneLine(
      zip(aids, names).map { aid, name in
        let grant = Grant.all(aid.codes, in: input.scope).first
        return input.named(
          name.text(in: input.language),
          [grant?.count, grant?.money].compactMap { $0 }.map(input.briefEntry))
      })
  }
}
