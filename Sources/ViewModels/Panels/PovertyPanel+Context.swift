import Domain

extension Panel {
  /// What stands around the stock: the place, why people are poor, who is provided for, houses.
  static func context(_ input: PanelInput) -> [Block] {
    let place =
      (["place.villages", "place.households", "place.persons", "poverty.villages"]
      as [Indicator.Code]).flatMap { input.scope.all($0) }
    return input.section(
      input.say("The place", "基本情况"), place.isEmpty ? [] : [.table(input.table(of: place))])
      + input.section(input.say("Main causes", "致贫原因"), causes(input))
      + input.section(
        input.say("Provided for", "兜底保障"),
        twins(
          [
            ("poverty.subsistence", Phrase("subsistence allowance", "低保")),
            ("poverty.support", Phrase("special support", "特困供养")),
          ], input))
      + input.section(
        input.say("Houses and relocation", "住房与搬迁"),
        twins(
          [
            ("housing.rebuilt", Phrase("houses rebuilt", "危房改造")),
            ("relocation.moved", Phrase("relocated", "易地搬迁")),
          ], input))
  }

  private static func twins(
    _ kinds: [(code: Indicator.Code, name: Phrase)], _ input: PanelInput
  ) -> [Block] {
    let table = TwinTable(kinds: kinds, isOneEach: false).table(input, isShort: false)
    return table.rows.isEmpty ? [] : [.table(table)]
  }

  /// One scale for what is counted alike; a share that is said beside a count stands beside it.
  private static func causes(_ input: PanelInput) -> [Block] {
    let all = input.scope.all("poverty.cause")
    let units: [Unit] = [.households, .persons, .percent]
    let counts = units.map { unit in all.filter { $0.figure.unit == unit } }
    guard let most = counts.map(\.count).max(), most > 1,
      let drawn = counts.first(where: { $0.count == most })
    else { return all.isEmpty ? [] : [.table(input.table(of: all))] }
    var rest = all.filter { !drawn.contains($0) }
    let rows = drawn.map { record in
      let beside = rest.filter { $0.isSaidBeside(record) }
      rest.removeAll { beside.contains($0) }
      return Bars.Row(
        label: input.segment(record.figure.segments) ?? record.figure.label,
        entries: [input.fullEntry(record)] + beside.map { input.fullEntry($0) },
        value: record.figure.value?.fraction ?? Fraction(0))
    }
    let isRate = drawn.first?.figure.unit == .percent
    let full = isRate ? .hundredPercent : rows.map(\.value).max() ?? Fraction(1)
    return [.bars(Bars(rows: rows, full: full))]
      + (rest.isEmpty ? [] : [.table(input.table(of: rest))])
  }
}

extension Record {
  fileprivate func isSaidBeside(_ other: Record) -> Bool {
    id.document == other.id.document && id.place == other.id.place && id.period == other.id.period
      && figure.segments == other.figure.segments && abs(id.offset - other.id.offset) <= 24
  }
}
