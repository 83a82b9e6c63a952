import Domain

/// Reads the words between a number and the one before it, or the beginning of its clause.
extension SubjectReader {
  /// What stands between a number and the one before it, or the clause's beginning.
  struct Before {
    var start: Int
    var deed: Subject?
    var general: Subject?
    /// A word of ours with another unit.
    var unresolved: Int?
    /// Its indicator, when the word is a deed.
    var unresolvedDeed: Int?
    /// Whether such a deed took a general word's meaning away.
    var isBlocked = false
    /// Whether it begins with 其中.
    var isPart = false
    var other: Int?
    var otherDeed: Int?
    var isStandard = false
    /// Workers, who are ours only where they work.
    var workers: Int?
    /// Whether it names two groups together, 低保、特困, whose sum no indicator is.
    var isCombined = false
    /// Whether a number, and no stop, stands before it.
    var isAfterNumber = false
    var isCarried = false
    var unknown = 0
    var unknownRange: Range<Int>?
    var label: Range<Int>?

    /// Whether it speaks of something that the catalogue has no code for.
    var isOther: Bool { isStandard || isCombined || otherDeed != nil || other != nil }

    /// What the clause by itself says.
    var subject: Subject? {
      isOther ? deed : deed ?? general
    }
  }

  func clauseBefore(_ place: Int, _ units: UnitSet) -> Before {
    var before = Before(start: place)
    var group: Subject?
    var index = place - 1
    scan: while index >= max(sentence.lowerBound, place - Self.reach) {
      let element = elements[index]
      switch element.kind {
      case .quantity:
        before.isAfterNumber = true
        break scan
      case .comma, .semicolon, .colon, .open: break scan
      case .close:
        // (...) in between says something of what came before it.
        guard let open = opening(of: index) else { break scan }
        index = open
      case .pause:
        if before.deed != nil || group != nil || before.general != nil { break }
        // 因病、因残 … : a list of names; a number before it ended the scan.
        if before.unknown > 0 || before.other != nil || before.unresolved != nil { break }
      case .unknown:
        before.unknown += element.range.count
        before.unknownRange = element.range
      case .word(let entry):
        read(entry, at: index, place, units, &before, &group)
        if let deed = before.deed, !isLed(deed) { break scan }
        if let deed = before.deed, deed.entry != entry, vocabulary.has(.lead, entry) {
          before.deed = nil
          before.otherDeed = entry
          break scan
        }
        if before.isStandard { break scan }
      case .moment, .mark, .ordinal: break
      }
      index -= 1
    }
    before.start = index + 1
    if let workers = before.workers, before.deed.map({ !isLed($0) }) ?? true {
      before.deed = nil
      before.other = before.other ?? workers
    }
    if before.isCombined { group = nil }
    if before.deed == nil, let group { before.deed = before.otherDeed == nil ? group : nil }
    return before
  }

  /// Whether 带动 before a deed would make it somebody else's: 带动贫困户就业15人.
  func isLed(_ deed: Subject) -> Bool {
    deed.indicator.map { family(of: $0) == "employment" } ?? false
  }

  func read(
    _ entry: Int, at index: Int, _ place: Int, _ units: UnitSet, _ before: inout Before,
    _ group: inout Subject?
  ) {
    let word = vocabulary.entries[entry]
    if word.traits.contains(.standard) {
      // 符合国家标准的贫困户62户 are no standard.
      if units != .yuan, before.general != nil || group != nil, !isEach(elements[index]) { return }
      before.isStandard = true
      return
    }
    if word.traits.contains(.carrier) { before.isCarried = true }
    if vocabulary.has(.part, entry) { before.isPart = true }
    if let (indicator, strength) = meaningOrSibling(of: entry, units, at: place) {
      guard before.otherDeed == nil else { return }
      let subject = Subject(indicator: indicator, entry: entry, element: index)
      if strength == .general, let deed = before.unresolvedDeed,
        family(of: deed) != family(of: indicator)
      {
        return
      }
      switch strength {
      case .deed:
        // 其中低保户: the part is named, and the whole's deed stands before it.
        if before.deed == nil, group == nil, before.other == nil { before.deed = subject }
      case .group:
        if let named = group?.indicator, named != indicator,
          Indicator.all[named].code.isAssistance, Indicator.all[indicator].code.isAssistance
        {
          before.isCombined = true
        }
        // 资助低保、孤儿家庭学生12人 counts students.
        if let general = before.general?.indicator,
          !["place", "poverty"].contains(family(of: general))
        {
          break
        }
        if group == nil, before.other == nil { group = subject }
      case .general:
        if isTail(index, of: indicator, units, at: place) { return }
        if let thing = thing(beside: index, of: indicator) {
          if before.other == nil, before.general == nil, group == nil { before.other = thing }
          return
        }
        if before.general == nil, before.other == nil, group == nil { before.general = subject }
      }
      return
    }
    if word.traits.contains(.carrier) || word.traits.contains(.filler) { return }
    if word.traits.contains(.otherDeed) {
      // 排查后上报10户: only when it was done.
      let end = elements[index].range.upperBound
      if end < text.count, text[end] == 0x540E { return }
      // 修建, 帮扶村, 入户 change nothing of a road's length.
      if units == .length, before.general != nil { return }
      if let general = before.general, isModifier(entry, at: index, of: general) { return }
      if before.otherDeed == nil, group == nil { before.otherDeed = entry }
      return
    }
    if word.traits.contains(.worker) {
      if before.general == nil, group == nil { before.workers = before.workers ?? entry }
      return
    }
    if word.traits.contains(.otherThing) {
      if before.other == nil, before.general == nil, group == nil { before.other = entry }
      return
    }
    if word.firstMeaning >= 0, before.unresolved == nil { before.unresolved = entry }
    if let deed = vocabulary.meanings(of: entry).first(where: { $0.strength == .deed }) {
      if let general = before.general?.indicator, before.deed == nil,
        family(of: general) != family(of: deed.indicator),
        isPossible(deed, at: place)
      {
        before.general = nil
        before.isBlocked = true
      }
      before.unresolvedDeed = deed.indicator
    }
  }

  /// The meaning in these units, or that of the twin measure: 雨露计划补助 for the students too.
  func meaningOrSibling(
    of entry: Int, _ units: UnitSet, at place: Int
  ) -> (indicator: Int, strength: Saying.Strength)? {
    if let meaning = meaning(of: entry, units, at: place) {
      return (meaning.indicator, meaning.strength)
    }
    guard
      let deed = vocabulary.meanings(of: entry).first(where: {
        $0.strength == .deed && isPossible($0, at: place)
      }), let sibling = sibling(of: deed.indicator, units)
    else { return nil }
    return (sibling, .deed)
  }

  func isPossible(_ meaning: Vocabulary.Meaning, at place: Int) -> Bool {
    guard meaning.turn == nil else { return false }
    let topics = governingTopics(at: place)
    return (meaning.within == 0 || meaning.within & (topics.near | topics.nearest) != 0)
      && meaning.outside & topics.nearest == 0
  }

  /// 每户, 每村, and not 人均.
  func isEach(_ element: Element) -> Bool { text[element.range.lowerBound] == 0x6BCF }

  /// Whether a deed only tells what sort of thing is counted: 培育类项目13个, 投入衔接资金40万元.
  func isModifier(_ entry: Int, at index: Int, of general: Subject) -> Bool {
    guard let place = general.element, let noun = general.entry else { return false }
    let range = elements[place].range
    let isProject = text[range].suffix(2).elementsEqual([0x9879, 0x76EE])  // 项目
    if vocabulary.has(.outlay, entry) {
      return isProject || vocabulary.has(.fund, noun) && !vocabulary.has(.vagueFund, noun)
    }
    return isProject && range.lowerBound - elements[index].range.upperBound <= 1
  }

  /// 户数 of 精准扶贫户数 is no place's: the word it ends says whose.
  func isTail(_ index: Int, of indicator: Int, _ units: UnitSet, at place: Int) -> Bool {
    guard family(of: indicator) == "place", index > sentence.lowerBound,
      case .word(let entry) = elements[index - 1].kind,
      elements[index - 1].range.upperBound >= elements[index].range.lowerBound,
      let meaning = meaning(of: entry, units, at: place)
    else { return false }
    return family(of: meaning.indicator) == "poverty"
  }

  /// 少数民族人口, 残疾人口 are not the place's.
  func thing(beside index: Int, of indicator: Int) -> Int? {
    guard family(of: indicator) == "place", index > sentence.lowerBound,
      case .word(let entry) = elements[index - 1].kind,
      vocabulary.has(.otherThing, entry),
      elements[index - 1].range.upperBound >= elements[index].range.lowerBound
    else { return nil }
    return entry
  }

  func family(of indicator: Int) -> Substring {
    Indicator.all[indicator].code.text.prefix { $0 != "." }
  }

  func opening(of close: Int) -> Int? {
    var depth = 0
    var index = close
    while index >= max(sentence.lowerBound, close - Self.reach) {
      if elements[index].kind == .close { depth += 1 }
      if elements[index].kind == .open {
        depth -= 1
        if depth == 0 { return index }
      }
      index -= 1
    }
    return nil
  }
}
