import Domain

/// What money is for, and whom it is given or lent to.
extension SubjectReader {
  /// Whether 为, 给, 惠及 stands at the number: 为12户贫困户解决了住房.
  func isGiven(_ place: Int) -> Bool {
    guard place > sentence.lowerBound, case .word(let entry) = elements[place - 1].kind else {
      return false
    }
    return vocabulary.has(.giver, entry)
  }

  /// The work said before, of which those named behind the number have the good.
  func given(to behind: Behind, at place: Int, _ units: UnitSet, _ clause: Before) -> Subject {
    if behind.endsAtNumber, let lent = lent(at: place, units) { return lent }
    guard let general = behind.general?.indicator, family(of: general) == "poverty" else {
      return behind.general ?? .unclassified
    }
    guard let work = inherited(at: place, units, clause), let indicator = work.indicator,
      family(of: indicator) != "poverty"
    else { return .unclassified }
    return work
  }

  /// 向90户农户发放小额贷款410万元: the loan behind the households is theirs.
  func lent(at place: Int, _ units: UnitSet) -> Subject? {
    for index in place + 1..<min(sentence.upperBound, place + 24) {
      if case .quantity = elements[index].kind { return nil }
      guard case .word(let entry) = elements[index].kind,
        let meaning = meaning(of: entry, units, at: place),
        family(of: meaning.indicator) == "credit"
      else { continue }
      return Subject(indicator: meaning.indicator, entry: entry, element: index)
    }
    return nil
  }

  /// 整合资金753万元,其中生态补偿资金143万元: one fund of those said before.
  func fundOfList(at place: Int, order: Int, _ units: UnitSet) -> Subject? {
    guard units == .yuan, order > 0, place > sentence.lowerBound,
      text[elements[place - 1].range].suffix(2).elementsEqual([0x8D44, 0x91D1]),  // 资金
      !isVagueFund(elements[place - 1]),
      let last = current[..<order].suffix(Self.reach).last(where: {
        quantities[$0].units == .yuan
      }),
      let indicator = subjects[last].indicator,
      Indicator.all[indicator].code == "project.available"
    else { return nil }
    return subjects[last]
  }

  func isVagueFund(_ element: Element) -> Bool {
    guard case .word(let entry) = element.kind else { return false }
    return vocabulary.has(.vagueFund, entry)
  }
}
