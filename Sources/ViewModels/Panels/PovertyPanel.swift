import Domain

extension Panel {
  /// Registered, current, new, planned and remaining poor households and persons.
  static let poverty = Panel(
    id: "poverty", title: Phrase("Poverty", "贫困人口"),
    corner: { $0.say("hh · persons", "户 · 人") },
    summary: { Content([.table(summary($0))]) },
    brief: { input in
      input.inOneLine(
        order.prefix(2).map { code, name in
          let twin = input.scope.twins(code).first
          return input.named(
            name.text(in: input.language),
            [twin?.households, twin?.persons].compactMap { $0 }.map(input.briefEntry))
        })
    },
    claims: { code in
      ["poverty.", "place.", "housing.", "relocation."].contains { code.text.hasPrefix($0) }
    },
    headline: "poverty.current",
    sections: { input in
      let stock = TwinTable(kinds: order).table(input, isShort: false)
      return (stock.rows.isEmpty ? [] : [.table(stock)])
        + input.section(input.say("How the stock moved", "人口变动"), movement(input))
        + input.section(input.say("Incidence of poverty", "贫困发生率"), incidence(input))
        + context(input)
    })

  private static let order: [(code: Indicator.Code, name: Phrase)] = [
    ("poverty.current", Phrase("current", "目前在册")),
    ("poverty.registered", Phrase("registered", "建档立卡")),
    ("poverty.identified", Phrase("newly identified", "新识别")),
    ("poverty.planned", Phrase("planned to exit", "拟脱贫")),
    ("poverty.unexited", Phrase("not yet exited", "未脱贫")),
    ("monitoring.unexited", Phrase("not yet exited", "未脱贫")),
    ("poverty.exited", Phrase("exited", "已脱贫")),
    ("poverty.returned", Phrase("fell back", "返贫")),
    ("poverty.removed", Phrase("removed", "清退")),
  ]

  /// The stock, and at the end what is missing between its beginning and its end.
  private static func summary(_ input: PanelInput) -> Table {
    let own = order.filter { $0.code.text.hasPrefix("poverty.") }
    var table = TwinTable(kinds: own).table(input, isShort: true)
    table.rows = Array(table.rows.prefix(9))
    if let loss = loss(input) {
      table.rows.append(
        Table.Row(
          [
            Entry(input.say("unaccounted for", "减少未说明去向")),
            input.derived(loss.households, "movement.households", from: loss.closing.households),
            input.derived(loss.persons, "movement.persons", from: loss.closing.persons),
          ], flag: .missing))
    }
    return table
  }

  private static func incidence(_ input: PanelInput) -> [Block] {
    input.scope.all("poverty.rate").map { rate in
      .line([
        Entry(rate.figure.label), Entry("  "), input.fullEntry(rate),
        Entry("  " + input.asOf(rate), .muted),
      ])
    }
  }

  /// How many fewer there are than were registered.
  private struct Loss {
    let opening: Twin
    let closing: Twin
    let households: String
    let persons: String
  }

  private static func loss(_ input: PanelInput) -> Loss? {
    guard let opening = input.scope.twins("poverty.registered").first,
      let closing = input.scope.twins("poverty.current").first,
      let households = difference(opening.households, closing.households),
      let persons = difference(opening.persons, closing.persons)
    else { return nil }
    return Loss(
      opening: opening, closing: closing, households: FigureFormat.grouped(households),
      persons: FigureFormat.grouped(persons))
  }

  /// From the registered to the current, and what is not said about the way.
  private static func movement(_ input: PanelInput) -> [Block] {
    guard let loss = loss(input) else { return [] }
    let fewer = input.say(
      "\(loss.households) households, \(loss.persons) persons fewer",
      "减少 \(loss.households) 户、\(loss.persons) 人")
    var blocks: [Block] = [
      .line([
        Entry(words(for: loss.opening, input)), Entry("  →  ", .muted),
        Entry(words(for: loss.closing, input)),
      ]),
      .line([
        input.derived(fewer, "movement", from: loss.closing.first),
        Entry("  " + input.say("where they went is not reported", "去向未报"), .missing),
      ]),
    ]
    let new = input.scope.twins("poverty.identified")
    if let newHouseholds = sum(new.map(\.households)), let newPersons = sum(new.map(\.persons)),
      let households = difference(loss.opening.households, loss.closing.households),
      let persons = difference(loss.opening.persons, loss.closing.persons)
    {
      let text = input.say(
        "\(households + newHouseholds) households, \(persons + newPersons) persons"
          + " if the \(newHouseholds) new ones are not among them",
        "如新识别的 \(newHouseholds) 户不在其中，则为 \(households + newHouseholds) 户、"
          + "\(persons + newPersons) 人")
      blocks.append(.line([input.derived(text, "movementWithNew", from: new.first?.first)]))
    }
    return blocks
  }

  /// `目前在册 649户 1,285人`.
  private static func words(for twin: Twin, _ input: PanelInput) -> String {
    let name = order.first { $0.code == twin.indicator }?.name.text(in: input.language)
    let counts = [twin.households, twin.persons].compactMap { $0 }.map {
      FigureFormat.full($0.figure, in: input.money, input.language)
    }
    return ([name].compactMap { $0 } + counts).joined(separator: " ")
  }

  private static func difference(_ opening: Record?, _ closing: Record?) -> ExactDecimal? {
    guard let from = opening?.figure, let to = closing?.figure, from.bound == .exactly,
      to.bound == .exactly, let opening = from.value, let closing = to.value, closing < opening
    else { return nil }
    return opening - closing
  }

  /// `nil` when there is nothing to add, or something that cannot be read.
  private static func sum(_ records: [Record?]) -> ExactDecimal? {
    let values = records.compactMap { $0?.figure.value }
    return values.isEmpty || values.count < records.count ? nil : values.reduce(ExactDecimal(0), +)
  }
}
