import Domain

/// Decides between the words before a number and those behind it.
extension SubjectReader {
  func subject(of quantity: Int, order: Int) -> Subject {
    let place = places[quantity]
    let units = self.units(of: quantity, order: order)
    if let share = shares[quantity] { return subject(of: share, at: place, units) }
    if order > 0, let first = twin(of: quantity, after: current[order - 1]) {
      if let twin = twin(of: subjects[first], at: place, units) { return twin }
      // 120笔600万元: the first is nothing of ours, the second may be.
      return units == .persons
        ? .unclassified : clauseBefore(places[first], units).subject ?? .unclassified
    }
    var clause = clauseBefore(place, units)
    var right = clauseBehind(place, units)
    if units == .villages, right.general == nil, clause.general == nil,
      let village = villageEntry, let indicator = indicator(of: village, units, at: place)
    {
      right.general = Subject(indicator: indicator, entry: village, element: nil)
    }
    if quantities[quantity].unit.symbol.hasSuffix("百分点") || clause.isStandard {
      return Subject(indicator: nil, entry: nil, element: nil, label: nil)
    }
    if right.isOtherThing { return Subject(indicator: nil, entry: right.other, element: nil) }
    if right.isWhole, let whole = repeated(quantity) { return whole }
    if let deed = clause.deed { return deed }
    if clause.isCombined { return .unclassified }
    if let other = clause.otherDeed, vocabulary.leads.contains(other) { return .unclassified }
    // 贫困户245户812人脱贫30户: the verb is the next number's.
    if right.endsAtNumber, clause.general != nil { right = Behind() }
    if let deed = right.deed, !(right.isAboutAll && clause.general != nil),
      clause.otherDeed == nil || !clause.isCarried
    {
      return deed
    }
    if clause.otherDeed != nil { return .unclassified }
    let isLabelled = isLabel(clause, of: quantity, order: order)
    if isLabelled { clause.label = labelRange(of: clause, before: place) }
    // 145个村民小组2151户贫困户, 完成1个贫困村: the noun behind is what is counted.
    if right.isImmediate, let general = right.general, clause.isAfterNumber || units == .items {
      return labelled(general, clause)
    }
    if isBare(quantity), units != .percent { return .unclassified }
    if var general = clause.general {
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
        vocabulary.entries[entry].traits.contains(.carrier)
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
    if right.isUnknown, units == .items, !clause.isCarried { return .unclassified }
    if !isLabelled {
      if clause.unknown > 1, clause.unresolved == nil, !clause.isCarried { return .unclassified }
      if clause.unresolved != nil, !clause.isCarried, units == .percent || clause.unknown > 1 {
        return .unclassified
      }
    }
    return inherited(at: place, units, clause) ?? .unclassified
  }

  /// The same subject in another unit; `nil` when the first has none.
  func twin(of first: Subject, at place: Int, _ units: UnitSet) -> Subject? {
    guard first.entry != nil || first.indicator != nil else { return nil }
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
    guard isBare(quantity) else { return own.units }
    if order > 0 {
      let last = quantities[current[order - 1]]
      if last.units == .percent, own.whole.lowerBound - last.extent.upperBound <= 6 {
        return .percent
      }
    }
    return [.households, .persons, .percent]
  }

  func isBare(_ quantity: Int) -> Bool {
    let own = quantities[quantity]
    return own.word.isEmpty && own.scale.isEmpty && own.style != .share
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

  /// 4个村的群众 are not the villages of the town.
  func isWholeVillage(_ element: Element) -> Bool {
    let next = element.range.upperBound
    guard next < text.count, Letters.isHan(text[next]) else { return true }
    return ChineseNumeral.isNumeral(text[next]) || text[next] == 0x3001
  }

  /// The word 村, which in 八村 is the unit itself.
  var villageEntry: Int? {
    vocabulary.words.longest(in: [0x6751], at: 0, before: 1).map { Int($0.payload) }
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
