import Domain

extension Panel {
  /// The batches of farming subsidies, a batch a row.
  static let subsidy = Panel(
    id: "subsidy", title: Phrase("Subsidy batches", "产业奖补"),
    corner: { $0.moneyName },
    summary: { Content([.table(table($0, isShort: true))]) },
    brief: { input in
      input.inOneLine(
        Batch.all(in: input.scope).prefix(3).map { batch in
          let name = batch.name.isEmpty ? input.say("all", "全部") : input.batch(batch.name)
          let record =
            batch["subsidy.amount"] ?? batch["subsidy.items"] ?? batch["subsidy.households"]
          let isDeclared = batch.status == .declared
          return record.map {
            input.named(
              name, [input.fullEntry($0)] + (isDeclared ? [status(batch, input)] : []))
          } ?? []
        })
    },
    claims: { $0.text.hasPrefix("subsidy.") },
    headline: "subsidy.amount",
    sections: { input in
      let batches = table(input, isShort: false)
      let remarks = remarks(input)
      return (batches.rows.isEmpty ? [] : [.table(batches)])
        + (remarks.isEmpty ? [] : [.space] + remarks)
    })

  private static func table(_ input: PanelInput, isShort: Bool) -> Table {
    let batches = Batch.all(in: input.scope)
    var columns = [Table.Column(input.say("batch", "批次"))]
    if !isShort {
      columns.append(
        Table.Column(input.say("households", "覆盖户"), isNumeric: true, priority: 7))
    }
    columns += [
      Table.Column(input.say("items", "项目"), isNumeric: true),
      Table.Column(
        input.say("labour", "农业务工"), isNumeric: true, priority: isShort ? 5 : 8),
      Table.Column(
        isShort ? input.say("lab. %", "务工占比") : input.say("share", "占比"), isNumeric: true,
        priority: 6),
    ]
    if !isShort {
      columns.append(
        Table.Column(input.say("entities", "经营主体"), isNumeric: true, priority: 5))
    }
    columns.append(
      Table.Column(
        isShort ? input.say("amount", "资金") : input.say("amount ", "资金 ") + input.moneyName,
        isNumeric: true))
    columns.append(
      Table.Column(input.say("status", "状态"), priority: 4))
    // The summary's lines are ten: the head, the batches, the total.
    var rows = batches.prefix(isShort ? 8 : batches.count).map {
      row($0, input, isShort: isShort)
    }
    if batches.count > 1 { rows.append(total(batches, input, isShort: isShort)) }
    return Table(columns: columns, rows: rows)
  }

  private static func row(_ batch: Batch, _ input: PanelInput, isShort: Bool) -> Table.Row {
    var entries = [Entry(batch.name.isEmpty ? input.say("all", "全部") : input.batch(batch.name))]
    if !isShort { entries.append(input.entry(batch["subsidy.households"])) }
    entries += [
      input.entry(batch["subsidy.items"]), input.entry(batch["subsidy.labour"]),
      input.derived(
        batch.labourShare.map { FigureFormat.percent($0) }, "labourShare",
        from: batch["subsidy.labour"]),
    ]
    if !isShort { entries.append(input.entry(batch["subsidy.entities"])) }
    entries.append(input.entry(batch["subsidy.amount"], .strong))
    entries.append(status(batch, input))
    let lacksHouseholds = batch["subsidy.households"] == nil && !isShort
    return Table.Row(entries, flag: lacksHouseholds ? .missing : nil)
  }

  private static func status(_ batch: Batch, _ input: PanelInput) -> Entry {
    switch batch.status {
    case .declared: Entry(input.say("declared", "已申报"), .provisional)
    case .paid: Entry(input.say("paid", "已发放"), .good)
    case .unknown: Entry(input.say("not said", "未说明"), .muted)
    }
  }

  private static func total(
    _ batches: [Batch], _ input: PanelInput, isShort: Bool
  ) -> Table.Row {
    func sum(_ code: Indicator.Code) -> Entry {
      let records = batches.map { $0[code] }
      let values = records.compactMap { $0?.figure.value }
      guard values.count == batches.count else { return Entry("–", .missing) }
      let total = values.reduce(ExactDecimal(0), +)
      let isMoney = records.first??.figure.unit == .yuan
      let shown = isMoney ? total.shifted(by: input.money.exponent) : total
      return input.derived(
        FigureFormat.grouped(shown), "sum.\(code)", from: records.first ?? nil)
    }
    let isMixed =
      Set(batches.map(\.status)).count > 1 && batches.contains { $0.status == .declared }
    let name =
      isMixed ? input.say("incl. declared", "合计含申报") : input.say("total", "合计")
    var entries = [Entry(name)]
    if !isShort { entries.append(sum("subsidy.households")) }
    entries += [sum("subsidy.items"), sum("subsidy.labour"), .empty]
    if !isShort { entries.append(.empty) }
    entries += [sum("subsidy.amount"), .empty]
    return Table.Row(entries, isTotal: true)
  }

  /// What may not be added, and what is not there.
  private static func remarks(_ input: PanelInput) -> [Block] {
    let batches = Batch.all(in: input.scope)
    var remarks: [(Objection, String)] = []
    let declared = batches.filter { $0.status == .declared }.map { input.batch($0.name) }
    if !declared.isEmpty, batches.count > declared.count {
      let names = declared.joined(separator: input.say(", ", "、"))
      remarks.append(
        (
          .note,
          input.say(
            "\(names) is declared, not paid out: the total may not be called paid.",
            "\(names)仅为申报数，尚未发放，合计不得计入已发。")
        ))
    }
    if batches.filter({ $0["subsidy.entities"] != nil }).count > 1 {
      remarks.append(
        (
          .note,
          input.say(
            "Business entities may be the same in several batches: they are not added.",
            "各批经营主体可能重复，不相加。")
        ))
    }
    let lacking = batches.filter { $0["subsidy.households"] == nil }.map { input.batch($0.name) }
    if !lacking.isEmpty, lacking.count < batches.count {
      let names = lacking.joined(separator: input.say(", ", "、"))
      remarks.append(
        (
          .missing,
          input.say(
            "\(names): households covered are not reported.", "\(names)覆盖户数未填报。")
        ))
    }
    return remarks.map { input.remark($0.0, $0.1) }
  }
}

extension PanelInput {
  fileprivate func batch(_ name: String) -> String { words(for: Segment(.batch, name)) }
}

/// The figures of one batch.
private struct Batch {
  enum Status { case declared, paid, unknown }

  let name: String
  let status: Status
  private let records: [Indicator.Code: Record]

  subscript(code: Indicator.Code) -> Record? { records[code] }

  var labourShare: Fraction? {
    guard let labour = records["subsidy.labour"]?.figure.value,
      let items = records["subsidy.items"]?.figure.value
    else { return nil }
    return labour.fraction / items.fraction
  }

  static func all(in scope: Scope) -> [Batch] {
    let codes: [Indicator.Code] = [
      "subsidy.households", "subsidy.items", "subsidy.labour", "subsidy.entities", "subsidy.amount",
    ]
    var names: [String] = []
    var records: [String: [Indicator.Code: Record]] = [:]
    for record in codes.flatMap({ scope.all($0) }).sorted(by: { $0.id.offset < $1.id.offset }) {
      guard let code = record.figure.indicator else { continue }
      let name = record.figure.segment(.batch) ?? record.figure.segments.first?.name ?? ""
      if records[name] == nil { names.append(name) }
      // The first statement stands; a second one of the same comes below the table.
      if records[name]?[code] == nil { records[name, default: [:]][code] = record }
    }
    return names.map { name in
      let claims = scope.claims.filter { claim in
        claim.segments.contains { $0.kind == .batch && $0.name == name }
      }
      let isDeclared =
        claims.contains { $0.kind == .declared }
        || (records[name] ?? [:]).values.contains { $0.figure.marks.contains(.declared) }
      let isPaid = claims.contains { $0.kind == .paid || $0.kind == .paidInFull }
      return Batch(
        name: name, status: isDeclared ? .declared : isPaid ? .paid : .unknown,
        records: records[name] ?? [:])
    }
  }
}
