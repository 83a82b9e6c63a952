import Domain

extension Panel {
  /// Registered, current, new, planned and remaining poor households and persons.
  static let poverty = Panel(
    id: "poverty", title: Phrase("Poverty", "贫困人口"),
    corner: { $0.say("hh · persons", "户 · 人") },
    summary: { Content([.table(table($0, isShort: true))]) },
    detail: { input in
      var blocks: [Block] = [.table(table(input, isShort: false))]
      let movement = movement(input)
      if !movement.isEmpty {
        blocks += [.space, .heading(input.say("How the stock moved", "人口变动"))]
        blocks += movement
      }
      let rates = input.scope.all("poverty.rate")
      if !rates.isEmpty {
        blocks += [.space, .heading(input.say("Incidence of poverty", "贫困发生率"))]
        blocks += rates.map { rate in
          .line([
            Entry(rate.figure.label), Entry("  "), input.fullEntry(rate),
            Entry("  " + input.asOf(rate), .muted),
          ])
        }
      }
      return Content(blocks)
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

  private static func table(_ input: PanelInput, isShort: Bool) -> Table {
    // On the overview the frame says what the two columns are.
    var columns = [
      Table.Column(""),
      Table.Column(isShort ? "" : input.say("hh", "户"), isNumeric: true),
      Table.Column(isShort ? "" : input.say("persons", "人"), isNumeric: true),
    ]
    if !isShort {
      columns += [
        Table.Column(input.say("per hh", "户均"), isNumeric: true, priority: 4),
        Table.Column(input.say("as of", "时点"), priority: 3),
      ]
    }
    let rows = order.flatMap { code, name in
      let twins = input.scope.twins(code)
      return twins.indices.map {
        row(twins, $0, name.text(in: input.language), input, isShort: isShort)
      }
    }
    return Table(columns: columns, rows: rows)
  }

  private static func row(
    _ twins: [Twin], _ index: Int, _ name: String, _ input: PanelInput, isShort: Bool
  ) -> Table.Row {
    let twin = twins[index]
    let label = ([name] + [input.segment(twin.segments)].compactMap { $0 }).joined(separator: " ")
    var entries = [Entry(label), input.entry(twin.households), input.entry(twin.persons)]
    if !isShort {
      let perHousehold = twin.personsPerHousehold?.rounded(to: 2).description
      entries.append(input.derived(perHousehold, "perHousehold", from: twin.first))
      entries.append(Entry(input.asOf(twin.first), .muted))
    }
    let isContradicted = twins[..<index].contains {
      $0.segments == twin.segments && $0.first?.figure.asOf == twin.first?.figure.asOf
        && !$0.says(the: twin)
    }
    return Table.Row(entries, flag: isContradicted ? .wrong : nil)
  }

  /// From the registered to the current, and what is not said about the way.
  private static func movement(_ input: PanelInput) -> [Block] {
    guard let opening = input.scope.twins("poverty.registered").first,
      let closing = input.scope.twins("poverty.current").first,
      let households = difference(opening.households, closing.households),
      let persons = difference(opening.persons, closing.persons)
    else { return [] }
    let loss = input.say(
      "\(households) households, \(persons) persons fewer",
      "减少 \(households) 户、\(persons) 人")
    var blocks: [Block] = [
      .line([
        Entry(words(for: opening, input)), Entry("  →  ", .muted),
        Entry(words(for: closing, input)),
      ]),
      .line([
        input.derived(loss, "movement", from: closing.first),
        Entry("  " + input.say("where they went is not reported", "去向未报"), .missing),
      ]),
    ]
    let new = input.scope.twins("poverty.identified")
    if let newHouseholds = sum(new.map(\.households)), let newPersons = sum(new.map(\.persons)) {
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
    guard let opening = opening?.figure.value, let closing = closing?.figure.value,
      closing < opening
    else { return nil }
    return opening - closing
  }

  /// `nil` when there is nothing to add, or something that cannot be read.
  private static func sum(_ records: [Record?]) -> ExactDecimal? {
    let values = records.compactMap { $0?.figure.value }
    return values.isEmpty || values.count < records.count ? nil : values.reduce(ExactDecimal(0), +)
  }
}

extension Twin {
  /// The two do not contradict each other.
  fileprivate func says(the other: Twin) -> Bool {
    func agree(_ a: Record?, _ b: Record?) -> Bool {
      guard let a, let b else { return true }
      return a.figure.value == b.figure.value
    }
    return agree(households, other.households) && agree(persons, other.persons)
  }
}
