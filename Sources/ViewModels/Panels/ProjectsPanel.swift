import Domain

extension Panel {
  /// Village projects: how far built, how far paid.
  static let projects = Panel(
    id: "projects", title: Phrase("Projects", "项目进度"),
    corner: { $0.say("built · paid %", "完工 · 拨付率") },
    summary: { input in
      Content([.table(summary(Project.all(in: input.scope), input))])
    },
    brief: { input in
      // What is objected to before what only has a rate.
      let projects = Project.all(in: input.scope)
      let first =
        projects.filter { $0.flag(input) != nil } + projects.filter { $0.flag(input) == nil }
      return input.inOneLine(first.prefix(2).map { brief($0, input) })
    },
    claims: { $0.text.hasPrefix("project.") },
    headline: "project.paid",
    followsSelection: true,
    sections: { input in
      let projects = Project.all(in: input.scope)
      var blocks: [Block] = projects.isEmpty ? [] : [.table(table(projects, input))]
      for project in projects where project["project.completionRate"] != nil {
        blocks += [.space, .heading(project.name)] + ProjectRates.blocks(of: project, input)
      }
      let selected = projects.first { project in
        project.records.contains { $0.id == input.selection?.figure }
      }
      let chosen = selected ?? projects.first(where: { $0.stage != nil })
      if let chosen, !chosen.stages(input).isEmpty {
        blocks += [.space, .heading(chosen.name), .stages(chosen.stages(input))]
        if let stage = chosen.stage {
          blocks.append(.line([Entry("“\(stage.claim.words)”", .muted)]))
        }
      }
      let counts = input.scope.all("project.count").map { count in
        Pair(
          input.segment(count.figure.segments) ?? count.figure.label,
          [input.fullEntry(count), Entry("  " + input.asOf(count), .muted)])
      }
      return blocks
        + input.section(
          input.say("How many there are", "项目个数"), counts.isEmpty ? [] : [.pairs(counts)])
    })

  /// One number of a project: how far built, else how far paid, else what was paid.
  private static func brief(_ project: Project, _ input: PanelInput) -> [Entry] {
    let built = project.built(input)
    let share = project.share(input)
    let (name, entry) =
      built.anchor != nil
      ? (input.say("built", "完工"), built)
      : share.anchor != nil
        ? (input.say("paid", "拨付"), share)
        : ("", project.records.first.map { input.fullEntry($0) } ?? .empty)
    return input.named(
      name.isEmpty ? project.shortName(input) : project.shortName(input) + " " + name,
      [entry] + input.mark(project.flag(input)))
  }

  /// Three numbers a project, what is built before what is only paid.
  private static func summary(_ projects: [Project], _ input: PanelInput) -> Table {
    let rows = projects.map { project in
      Table.Row(
        [
          Entry(project.shortName(input)), project.built(input), project.share(input),
          input.entry(project["project.paid"]),
        ], flag: project.flag(input))
    }
    // What is objected to, then what has a rate, then the rest; the report's order within each.
    let order = rows.indices.sorted { a, b in
      (rows[a].rank, a) < (rows[b].rank, b)
    }
    return Table(
      columns: [
        Table.Column(""), Table.Column("", isNumeric: true), Table.Column("", isNumeric: true),
        Table.Column("", isNumeric: true, priority: 3),
      ], rows: order.prefix(10).map { rows[$0] })
  }

  private static func table(_ projects: [Project], _ input: PanelInput) -> Table {
    Table(
      columns: [
        Table.Column(input.say("project", "项目")),
        Table.Column(input.say("village", "村"), priority: 2),
        Table.Column(input.say("fund", "资金来源"), priority: 4),
        Table.Column(input.say("stage", "阶段"), priority: 5),
        Table.Column(input.say("built", "完工"), isNumeric: true, priority: 8),
        Table.Column(input.say("length", "里程"), isNumeric: true, priority: 3),
        Table.Column(input.say("paid %", "拨付率"), isNumeric: true, priority: 9),
        Table.Column(input.say("paid, ", "已付 ") + input.moneyName, isNumeric: true, priority: 9),
        Table.Column(input.say("contract", "推算合同"), isNumeric: true, priority: 6),
      ],
      rows: projects.map { project in
        Table.Row(
          [
            Entry(project.shortName(input)), Entry(project.segment(.village) ?? "", .muted),
            Entry(project.fund, .muted),
            Entry(project.stageName(input)), project.built(input), project.length(input),
            project.share(input), input.entry(project["project.paid"]),
            project.contract(input),
          ], flag: project.flag(input))
      })
  }
}

extension Table.Row {
  fileprivate var rank: Int {
    if let flag { return flag.rawValue - Objection.allCases.count }
    return entries[1].text.isEmpty && entries[2].text.isEmpty ? 1 : 0
  }
}

extension Project {
  fileprivate func shortName(_ input: PanelInput) -> String {
    name.isEmpty ? input.say("(no name)", "（未命名）") : name
  }

  /// What tells funds apart, without what they are all called: `第一批中央`.
  fileprivate var fund: String {
    guard var fund = segment(.fund), fund != name else { return "" }
    let common = ["财政", "专项", "扶贫", "衔接", "推进", "乡村振兴", "补助", "资金"]
    while let end = common.first(where: { fund.hasSuffix($0) && fund.count > $0.count }) {
      fund.removeLast(end.count)
    }
    return fund.count == 1 ? fund + "级" : fund
  }

  fileprivate func stageName(_ input: PanelInput) -> String {
    if isPaidInFull { return input.say("paid in full", "已付清") }
    switch stage?.stage {
    case .listed: return input.say("listed", "已入库")
    case .started: return input.say("under way", "在建")
    case .completed: return input.say("built", "已完工")
    case .accepted: return input.say("accepted", "已验收")
    case .audited: return isUnderWay ? input.say("in audit", "审计中") : input.say("audited", "已审计")
    case .paid: return input.say("paid", "已拨付")
    case nil: return ""
    }
  }

  /// The report says that the stage is not over.
  private var isUnderWay: Bool {
    let words = stage?.claim.words ?? ""
    return ["正在", "尚在", "处于", "阶段", "办理", "进行"].contains { words.contains($0) }
  }

  /// `29/43`, else the completion rate.
  fileprivate func built(_ input: PanelInput) -> Entry {
    if let rate = self["project.completionRate"] { return input.fullEntry(rate) }
    if let done = self["project.completed"] { return input.fullEntry(done) }
    return .empty
  }

  fileprivate func length(_ input: PanelInput) -> Entry {
    let record = self["project.completedLength"] ?? self["project.length"]
    return record.map { input.fullEntry($0) } ?? .empty
  }

  /// The paid share as stated, else worked out, else the report's word that all is paid.
  fileprivate func share(_ input: PanelInput) -> Entry {
    if let stated = self["project.paidShare"] { return input.fullEntry(stated) }
    if let share = shareOfAvailable {
      return input.derived(
        FigureFormat.percent(share, places: 2), "shareOfAvailable", from: self["project.paid"])
    }
    if isPaidInFull {
      return input.derived(input.say("in full", "付清"), "paidInFull", from: self["project.paid"])
    }
    return .empty
  }

  /// Paid over paid share, or what was available.
  fileprivate func contract(_ input: PanelInput) -> Entry {
    if let available = self["project.available"] {
      var entry = input.entry(available)
      entry.text = input.say("of ", "可用 ") + entry.text
      return entry
    }
    guard let middle = impliedContract?.impliedMiddle, let paid = self["project.paid"] else {
      return .empty
    }
    return input.derived(
      FigureFormat.implied(middle, like: paid.figure, in: input.money), "impliedContract",
      from: paid)
  }

  /// The worst that can be said of its numbers.
  fileprivate func flag(_ input: PanelInput) -> Objection? {
    if isOverspent == true { return .wrong }
    return self["project.completionRate"].flatMap { input.objection(to: $0) }
  }

  /// 入库 → 开工 → 完工 → 验收 → 审计 → 拨付, as far as the report says.
  func stages(_ input: PanelInput) -> [Stage] {
    guard let reached = stage else { return [] }
    return ProjectStage.allCases.map { stage in
      let name = stage.name.text(in: input.language)
      if isPaidInFull || stage < reached.stage { return Stage(name: name, state: .done) }
      guard stage == reached.stage else { return Stage(name: name, state: .ahead) }
      return Stage(name: name, state: isUnderWay ? .current : .done)
    }
  }
}

extension ProjectStage {
  var name: Phrase {
    switch self {
    case .listed: Phrase("listed", "入库")
    case .started: Phrase("started", "开工")
    case .completed: Phrase("built", "完工")
    case .accepted: Phrase("accepted", "验收")
    case .audited: Phrase("audit", "审计")
    case .paid: Phrase("paid", "拨付")
    }
  }
}

extension FigureFormat {
  /// An amount worked out from `part`: to the fen where the part is as fine as that, else to the
  /// hundred yuan; `≈` where that is not all of it.
  static func implied(_ yuan: Fraction, like part: Figure, in money: MoneyUnit) -> String {
    let isFine = (ExactDecimal(part.written.digits)?.scale ?? 0) > 2
    let places = isFine ? 2 : -2
    let units = (yuan * Fraction(isFine ? 100 : 1, isFine ? 1 : 100)).rounded(to: 0).coefficient
    let scale = places - money.exponent
    let amount =
      scale >= 0
      ? ExactDecimal(coefficient: units, scale: scale)
      : ExactDecimal(coefficient: units).shifted(by: -scale)
    let isExact = amount.shifted(by: -money.exponent).fraction == yuan
    return (isExact ? "" : "≈") + grouped(amount)
  }
}
