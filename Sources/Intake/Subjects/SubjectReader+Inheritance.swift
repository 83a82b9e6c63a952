import Domain

/// Finds a subject that was said before, for the numbers of a list.
extension SubjectReader {
  /// What the sentence said before, looked for from right to left past numbers and clauses.
  func inherited(at place: Int, _ units: UnitSet, _ clause: Before) -> Subject? {
    var general: Subject?
    var index = clause.start - 1
    while index >= max(sentence.lowerBound, place - Self.reach) {
      let element = elements[index]
      switch element.kind {
      case .quantity(let quantity):
        if let general { return labelled(general, clause) }
        let subject = subjects[quantity]
        if subject.isWhole { break }
        if subject.indicator == nil, quantities[quantity].units == .percent, units != .percent {
          // 逾期率3.7%, 完成任务的83%: beside the list, not of it.
          index = clauseStart(of: index)
          break
        }
        // 贫困发生率19%,贫困村占行政村的61%: only causes are told in shares.
        if units == .percent, clause.isCarried, Indicator.all[subject.indicator ?? 0].kind == .rate
        {
          return nil
        }
        if let indicator = subject.indicator, counts(indicator, in: units) {
          // What it meant there holds here: 计划脱贫261户(洪广镇187户,立岗镇63户).
          return labelled(subject, clause)
        }
        if let entry = subject.entry, let meaning = meaning(of: entry, units, at: place) {
          return labelled(
            Subject(indicator: meaning.indicator, entry: entry, element: subject.element), clause)
        }
        if let indicator = subject.indicator, let sibling = sibling(of: indicator, units) {
          return labelled(
            Subject(indicator: sibling, entry: subject.entry, element: subject.element), clause)
        }
        if units == .percent { return nil }
        if subject.indicator == nil, !namesPlace(clause), !isSetting(quantities[quantity]) {
          return nil
        }
      case .close:
        if let open = opening(of: index) { index = open }
      case .word(let entry):
        let word = vocabulary.entries[entry]
        if let meaning = meaning(of: entry, units, at: place) {
          let subject = Subject(indicator: meaning.indicator, entry: entry, element: index)
          if meaning.strength != .general { return labelled(subject, clause) }
          if general == nil { general = subject }
        } else if word.traits.contains(.otherDeed), general == nil,
          !word.traits.contains(.filler), !word.traits.contains(.carrier)
        {
          return nil
        }
      case .comma, .semicolon:
        if let general { return labelled(general, clause) }
      case .open, .colon, .pause, .unknown, .moment, .mark, .ordinal: break
      }
      index -= 1
    }
    if let general { return labelled(general, clause) }
    return inheritedFromPrevious(at: place, units, clause)
  }

  /// Whether the number is a village's or a town's, so that the list may go on past other things.
  func namesPlace(_ clause: Before) -> Bool {
    clause.label.map { PlaceNames.endsPlace(text[$0.upperBound - 1]) } ?? false
  }

  /// Where the words begin that stand before a number without a stop.
  func clauseStart(of place: Int) -> Int {
    var start = place
    while start - 1 > sentence.lowerBound, !isClauseEnd(start - 1) {
      if case .quantity = elements[start - 1].kind { return start }
      start -= 1
    }
    return start
  }

  /// Areas and the like between the villages and the households of a place.
  func isSetting(_ quantity: Quantity) -> Bool {
    // 落实在9个乡镇,分别是 …
    let end = quantity.whole.upperBound
    if quantity.units == .items, end < text.count, [0x4E61, 0x9547, 0x6751].contains(text[end]) {
      return true
    }
    return ["平方公里", "亩", "平方千米", "公顷"].contains(quantity.unit.symbol)
  }

  /// What a list that goes on in this sentence, after 其中 say, is about.
  func inheritedFromPrevious(
    at place: Int, _ units: UnitSet, _ clause: Before
  ) -> Subject? {
    if let headed = headed(at: place, units, clause) { return headed }
    if let summed = summed(at: place, units, clause) { return summed }
    guard startsWithPart(), let first = previous.first else { return nil }
    // The people said last before are the whole of a list, not the place they live in.
    if let whole = previous.prefix(Self.reach).first(where: { quantity in
      subjects[quantity].indicator.map { counts($0, in: units) && family(of: $0) != "place" }
        ?? false
    }) {
      return labelled(subjects[whole], clause)
    }
    for quantity in [first] + previous.dropFirst().prefix(2) {
      if let entry = subjects[quantity].entry, let meaning = meaning(of: entry, units, at: place) {
        return labelled(
          Subject(indicator: meaning.indicator, entry: entry, element: subjects[quantity].element),
          clause)
      }
    }
    return nil
  }

  /// 确定搬迁对象。石坪镇33户161人: the sentence before says what the list is of.
  func headed(at place: Int, _ units: UnitSet, _ clause: Before) -> Subject? {
    guard clause.label != nil, place - sentence.lowerBound < 12 else { return nil }
    for index in head.suffix(Self.reach).reversed() {
      guard case .word(let entry) = elements[index].kind,
        let meaning = meaning(of: entry, units, at: place), family(of: meaning.indicator) != "place"
      else { continue }
      return labelled(
        Subject(indicator: meaning.indicator, entry: entry, element: index), clause)
    }
    return nil
  }

  /// 总计293户1319人 behind a list.
  func summed(at place: Int, _ units: UnitSet, _ clause: Before) -> Subject? {
    guard clause.isCarried, clause.unknown == 0, !clause.isOther, clause.unresolved == nil,
      clause.start == sentence.lowerBound
    else { return nil }
    return previous.suffix(Self.reach).last { quantity in
      subjects[quantity].indicator.map { counts($0, in: units) } ?? false
    }.map { labelled(subjects[$0], clause) }
  }

  func startsWithPart() -> Bool {
    guard sentence.count > 1 else { return false }
    let start = elements[sentence.lowerBound].range.lowerBound
    guard start + 1 < text.count else { return false }
    return text[start] == 0x5176 && text[start + 1] == 0x4E2D  // 其中
      || text[start] == 0x6309  // 按
  }

  func labelled(_ subject: Subject, _ clause: Before) -> Subject {
    var subject = subject
    subject.label = clause.label
    return subject
  }

  /// 搬迁263户,其中建档立卡218户 were relocated too: the people named are a part of the deed's.
  func wholeDeed(
    at place: Int, order: Int, _ units: UnitSet, _ general: Subject
  ) -> Subject? {
    guard order > 0, let indicator = general.indicator, family(of: indicator) == "poverty" else {
      return nil
    }
    let last = current[order - 1]
    if subjects[last].indicator == nil, quantities[last].units == units { return .unclassified }
    guard let whole = subjects[last].indicator,
      ["relocation", "housing", "employment", "health", "credit"].contains(family(of: whole)),
      let entry = subjects[last].entry, let meaning = meaning(of: entry, units, at: place)
    else { return nil }
    return Subject(indicator: meaning.indicator, entry: entry, element: nil)
  }

  /// 计划脱贫127户,一般贫困户123户,低保户4户: what is left of the whole is as planned as it.
  func wholeOfRest(order: Int, _ units: UnitSet) -> Subject? {
    for quantity in current[..<order].suffix(Self.reach).reversed() {
      guard let indicator = subjects[quantity].indicator, family(of: indicator) == "poverty",
        !Indicator.all[indicator].code.isAssistance, counts(indicator, in: units)
      else { continue }
      return Subject(
        indicator: indicator, entry: subjects[quantity].entry, element: subjects[quantity].element)
    }
    return nil
  }

  /// Whether the letters before a number are its name in a list.
  func isLabel(_ clause: Before, of quantity: Int, order: Int) -> Bool {
    guard let range = labelRange(of: clause, before: places[quantity]) else { return false }
    if PlaceNames.endsPlace(text[range.upperBound - 1]) {
      // Of 石坪镇33户 a site may have left 镇33户.
      return range.count <= 14
        && (range.count == 1 || clause.unknown > 0 || clause.other != nil
          || clause.unresolved != nil)
    }
    guard range.count <= 6, let unknown = clause.unknownRange, clause.other == nil,
      clause.otherDeed == nil, clause.general == nil, unknown.upperBound == range.upperBound,
      unknown.lowerBound - range.lowerBound <= 1
    else { return false }
    let own = signature(order)
    return (1...5).contains { own == signature(order + $0) || own == signature(order - $0) }
  }

  /// The letters between the last stop and a number.
  func labelRange(of clause: Before, before place: Int) -> Range<Int>? {
    var range: Range<Int>?
    for element in elements[clause.start..<place] {
      switch element.kind {
      case .unknown, .word:
        range =
          range.map { $0.lowerBound..<max($0.upperBound, element.range.upperBound) }
          ?? element.range
      case .pause: range = nil
      default: break
      }
    }
    guard var range, range.upperBound <= text.count else { return nil }
    // 其中 and 共 are not of the name.
    for prefix in [[0x5176, 0x4E2D], [0x5206, 0x522B]] as [[UInt32]]
    where text[range].starts(with: prefix) {
      range = range.lowerBound + prefix.count..<range.upperBound
    }
    while let last = range.last, [0x5171, 0x6709, 0x8BA1, 0x4E3A].contains(text[last]) {
      range = range.lowerBound..<last
    }
    return range.isEmpty ? nil : range
  }

  /// The units of a number and its twins.
  func signature(_ order: Int) -> [String] {
    guard current.indices.contains(order) else { return [] }
    var units = [quantities[current[order]].unit.symbol]
    if current.indices.contains(order + 1),
      twin(of: current[order + 1], after: current[order]) != nil
    {
      units.append(quantities[current[order + 1]].unit.symbol)
    }
    return units
  }
}
