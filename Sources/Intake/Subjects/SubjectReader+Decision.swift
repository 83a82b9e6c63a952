import Domain

/// Decides between the words before a number and those behind it.
extension SubjectReader {
  func subject(of quantity: Int, order: Int) -> Subject {
    let place = places[quantity]
    let units = self.units(of: quantity, order: order)
    if order > 0, quantities[current[order - 1]].style == .spanStart {
      return subjects[current[order - 1]]
    }
    if let share = shares[quantity] { return subject(of: share, at: place, units) }
    if order > 0, let first = twin(of: quantity, after: current[order - 1]) {
      if let twin = twin(of: subjects[first], at: place, units) { return twin }
      // 120笔600万元: the first is nothing of ours, the second may be.
      if units == .persons { return .unclassified }
      let clause = clauseBefore(places[first], units)
      if let subject = clause.subject { return subject }
      return clause.isOther ? .unclassified : inherited(at: place, units, clause) ?? .unclassified
    }
    var clause = clauseBefore(place, units)
    let isSpan = quantities[quantity].style == .spanStart
    var right = clauseBehind(isSpan ? place + 1 : place, units)
    if units == .villages, right.general == nil, clause.general == nil,
      let village = villageEntry, let indicator = indicator(of: village, units, at: place)
    {
      right.general = Subject(indicator: indicator, entry: village, element: nil)
    }
    if quantities[quantity].unit.symbol.hasSuffix("百分点") || clause.isStandard {
      return Subject(indicator: nil, entry: nil, element: nil, label: nil)
    }
    if isRequired(place) || isClass(quantity, named: right) { return .unclassified }
    if let villages = allVillages(quantity, at: place) { return villages }
    if right.isOtherThing { return Subject(indicator: nil, entry: right.other, element: nil) }
    if right.isWhole, var whole = repeated(quantity) {
      whole.isWhole = true
      return whole
    }
    if let deed = clause.deed { return deed }
    if clause.isCombined { return .unclassified }
    if let other = clause.otherDeed, vocabulary.has(.lead, other) { return .unclassified }
    // 贫困户245户812人脱贫30户: the verb is the next number's.
    if right.endsAtNumber, !right.isImmediate, clause.general != nil { right = Behind() }
    if let deed = right.deed,
      !(right.isAboutAll && clause.general != nil) || isExit(deed, of: clause.general, at: place),
      clause.otherDeed == nil || !clause.isCarried
    {
      return deed
    }
    if let fund = fundOfList(at: place, order: order, units) { return fund }
    if clause.otherDeed != nil { return .unclassified }
    let isLabelled = isLabel(clause, of: quantity, order: order)
    if isLabelled { clause.label = labelRange(of: clause, before: place) }
    if let entry = leaving(at: place, units) { return Subject(indicator: nil, entry: entry) }
    if right.isImmediate, let noun = right.general, let general = clause.general?.indicator,
      family(of: general) == "place"
    {
      return labelled(noun, clause)
    }
    if units == .villages, let general = right.general { return labelled(general, clause) }
    if right.isImmediate, clause.general == nil, isGiven(place) {
      return given(to: right, at: place, units, clause)
    }
    // 145个村民小组2151户贫困户, 完成1个贫困村: the noun behind is what is counted.
    if right.isImmediate, let general = right.general, clause.isAfterNumber || units == .items {
      return labelled(general, clause)
    }
    if isBare(quantity), units != .percent { return .unclassified }
    if var general = clause.general {
      if let entry = general.entry, vocabulary.has(.rest, entry),
        let whole = wholeOfRest(order: order, units)
      {
        return whole
      }
      if order > 0, let twin = currentTwin(of: general, order: order, units) { general = twin }
      if clause.isPart, let whole = wholeDeed(at: place, order: order, units, general) {
        return whole
      }
      if clause.isCarried, let carried = inherited(at: place, units, clause),
        carried.indicator != nil
      {
        return carried
      }
      if order > 0, let entry = general.entry,
        vocabulary.has(.carrier, entry)
      {
        return .unclassified
      }
      return general
    }
    if clause.other != nil, !isLabelled {
      return Subject(indicator: nil, entry: clause.other, element: nil)
    }
    if let general = right.general { return labelled(general, clause) }
    if right.other != nil, clause.unresolved == nil, !isLabelled {
      return Subject(indicator: nil, entry: right.other, element: nil)
    }
    if clause.isBlocked { return .unclassified }
    if right.isUnknown, !clause.isCarried, isNounCounted(quantity, inPart: clause.isPart) {
      return .unclassified
    }
    if !isLabelled {
      if clause.unknown > 1, clause.unresolved == nil, !clause.isCarried { return .unclassified }
      if clause.unresolved != nil, !clause.isCarried, units == .percent || clause.unknown > 1 {
        return .unclassified
      }
    }
    return inherited(at: place, units, clause) ?? .unclassified
  }

  /// Whether the poor named before a number are all said to have left poverty: 全部稳定脱贫.
  ///
  /// 现有贫困户192户全部脱贫 is of a stock.
  func isExit(_ deed: Subject, of general: Subject?, at place: Int) -> Bool {
    guard let deed = deed.indicator, let general = general?.indicator else { return false }
    return Indicator.all[deed].code == "poverty.exited"
      && Indicator.all[general].code == "poverty.registered" && !hasTurn(.current, at: place)
  }

  /// The same subject in another unit; `nil` when the first has none.
  func twin(of first: Subject, at place: Int, _ units: UnitSet) -> Subject? {
    guard first.entry != nil || first.indicator != nil else { return nil }
    if let indicator = first.indicator, counts(indicator, in: units) { return first }
    var subject = first
    subject.indicator = first.entry.flatMap { indicator(of: $0, units, at: place) }
    if subject.indicator == nil, let indicator = first.indicator {
      subject.indicator = sibling(of: indicator, units)
    }
    return subject
  }

  /// A bare number is measured like the one before it, else as a household or person.
  func units(of quantity: Int, order: Int) -> UnitSet {
    let own = quantities[quantity]
    if own.word.isEmpty, !own.scale.isEmpty { return scaled(quantity) }
    guard isBare(quantity) else { return own.units }
    if order > 0 {
      let last = quantities[current[order - 1]]
      if last.units == .percent, own.whole.lowerBound - last.extent.upperBound <= 6 {
        return .percent
      }
    }
    return [.households, .persons, .percent]
  }

  /// 1.95万贫困人口, 人口15万: what the 万 are of stands beside them, else they are yuan.
  func scaled(_ quantity: Int) -> UnitSet {
    let place = places[quantity]
    func people(_ index: Int) -> UnitSet? {
      guard sentence.contains(index), case .word(let entry) = elements[index].kind,
        vocabulary.entries[entry].firstMeaning >= 0
      else { return nil }
      switch text[elements[index].range.upperBound - 1] {
      case 0x6237: return .households  // 户
      case 0x53E3, 0x4F17, 0x5458, 0x751F: return .persons  // 口 众 员 生
      default: return nil
      }
    }
    return people(place + 1) ?? people(place - 1) ?? quantities[quantity].units
  }

  /// Whether the noun behind a number is what it counts: 3个…, 3名….
  func isNounCounted(_ quantity: Int, inPart isPart: Bool) -> Bool {
    let own = quantities[quantity]
    return own.units == .items && !isPart
      || own.word.count == 1 && [0x540D, 0x4F4D].contains(text[own.word.lowerBound])  // 名 位
  }

  func isBare(_ quantity: Int) -> Bool {
    let own = quantities[quantity]
    return own.word.isEmpty && own.scale.isEmpty && own.style != .share
      && own.style != .spanStart
  }

  /// 现有贫困户218户,贫困人口545人: the persons are as current as their households.
  func currentTwin(of general: Subject, order: Int, _ units: UnitSet) -> Subject? {
    let last = current[order - 1]
    guard let indicator = general.indicator, let before = subjects[last].indicator,
      Indicator.all[indicator].code == "poverty.registered",
      Indicator.all[before].code == "poverty.current", quantities[last].units != units
    else { return nil }
    return Subject(indicator: before, entry: general.entry, element: general.element)
  }

  /// The word 村, which in 八村 is the unit itself.
  var villageEntry: Int? {
    vocabulary.words.longest(in: [0x6751], at: 0, before: 1).map { Int($0.payload) }
  }

  /// 要求5个,现有9个: what is asked for is not there yet.
  func isRequired(_ place: Int) -> Bool {
    guard place > sentence.lowerBound, case .word(let entry) = elements[place - 1].kind else {
      return false
    }
    return vocabulary.has(.requirement, entry)
  }

  /// 4公里以上公路20条: a limit that says which roads are counted, and no road's length.
  func isClass(_ quantity: Int, named right: Behind) -> Bool {
    let own = quantities[quantity]
    return own.units == .length && own.extent.upperBound > own.whole.upperBound
      && right.isImmediate && right.endsAtNumber
  }

  /// 建档立卡1091户中: the whole, said before with the same number.
  func repeated(_ quantity: Int) -> Subject? {
    let own = quantities[quantity]
    for other in stride(from: quantity - 1, through: max(0, quantity - 60), by: -1)
    where quantities[other].value == own.value && quantities[other].unit == own.unit
      && subjects[other].indicator != nil
    {
      return Subject(
        indicator: subjects[other].indicator, entry: subjects[other].entry, element: nil)
    }
    return nil
  }

  func subject(of share: Respectively.Share, at place: Int, _ units: UnitSet) -> Subject {
    for range in [share.label, share.tail, share.head] {
      for index in range.reversed() {
        guard case .word(let entry) = elements[index].kind,
          let indicator = indicator(of: entry, units, at: place)
        else { continue }
        return Subject(
          indicator: indicator, entry: entry, element: index, label: nil, share: share)
      }
    }
    return .unclassified
  }
}
