import Domain

/// Finds what each quantity is about, sentence by sentence.
///
/// A number takes its subject from the words before it in its clause, else from the words behind
/// it, else from what the sentence said before; a list of years, villages or causes says it once.
struct SubjectReader {
  let text: [UInt32]
  let elements: [Element]
  let quantities: [Quantity]
  let vocabulary = Vocabulary.shared
  /// By quantity.
  private(set) var subjects: [Subject]
  /// By quantity: the element that is the number itself.
  private(set) var places: [Int]

  var sentence = 0..<0
  /// Quantities of the sentence and of the one before it in the paragraph.
  var current: [Int] = []
  var previous: [Int] = []
  var headingTopics: UInt32 = 0
  /// Whether the section is about what is still to be done.
  var isPlanned = false
  var previousTopics: UInt32 = 0
  /// Names for the numbers of a list with 分别, by quantity.
  var shares: [Int: Respectively.Share] = [:]

  /// How far back a subject may stand, in elements; keeps the reading linear.
  static let reach = 120

  init(text: [UInt32], elements: [Element], quantities: [Quantity]) {
    self.text = text
    self.elements = elements
    self.quantities = quantities
    subjects = Array(repeating: .unclassified, count: quantities.count)
    places = Array(repeating: 0, count: quantities.count)
  }

  mutating func read(
    _ sentence: Elements.Sentence, headingTopics: UInt32, isNewSection: Bool, isPlanned: Bool
  ) {
    if isNewSection {
      previousTopics = 0
      previous = []
    }
    self.sentence = sentence.elements
    self.headingTopics = headingTopics
    self.isPlanned = isPlanned
    current = []
    for index in sentence.elements {
      if case .quantity(let quantity) = elements[index].kind {
        current.append(quantity)
        places[quantity] = index
      }
    }
    shares = Respectively(elements: elements, quantities: quantities).shares(in: sentence.elements)
    for (order, quantity) in current.enumerated() {
      subjects[quantity] = subject(of: quantity, order: order)
    }
    let topics = topics(in: sentence.elements)
    if topics != 0 || sentence.opensParagraph && !current.isEmpty { previousTopics = topics }
    if !current.isEmpty { previous = current }
  }

  // MARK: One number

  private func subject(of quantity: Int, order: Int) -> Subject {
    let place = places[quantity]
    let units = self.units(of: quantity, order: order)
    if let share = shares[quantity] { return subject(of: share, at: place, units) }
    if order > 0, let first = twin(of: quantity, after: current[order - 1]) {
      var subject = subjects[first]
      subject.indicator = subject.entry.flatMap { indicator(of: $0, units, at: place) }
      if subject.indicator == nil, let indicator = subjects[first].indicator {
        subject.indicator = sibling(of: indicator, units)
      }
      return subject
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

  /// A bare number is measured like the one before it, else as a household or person.
  private func units(of quantity: Int, order: Int) -> UnitSet {
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

  private func isBare(_ quantity: Int) -> Bool {
    let own = quantities[quantity]
    return own.word.isEmpty && own.scale.isEmpty && own.style != .share
  }

  /// 现有贫困户218户,贫困人口545人: the persons are as current as their households.
  private func currentTwin(of general: Subject, order: Int, _ units: UnitSet) -> Subject? {
    let last = current[order - 1]
    guard let indicator = general.indicator, let before = subjects[last].indicator,
      Indicator.all[indicator].code == "poverty.registered",
      Indicator.all[before].code == "poverty.current", quantities[last].units != units
    else { return nil }
    return Subject(indicator: before, entry: general.entry, element: general.element)
  }

  /// 4个村的群众 are not the villages of the town.
  private func isWholeVillage(_ element: Element) -> Bool {
    let next = element.range.upperBound
    guard next < text.count, Letters.isHan(text[next]) else { return true }
    return ChineseNumeral.isNumeral(text[next]) || text[next] == 0x3001
  }

  /// The word 村, which in 八村 is the unit itself.
  private var villageEntry: Int? {
    vocabulary.words.longest(in: [0x6751], at: 0, before: 1).map { Int($0.payload) }
  }

  /// 建档立卡1091户中: the whole, said before with the same number.
  private func repeated(_ quantity: Int) -> Subject? {
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

  private func subject(of share: Respectively.Share, at place: Int, _ units: UnitSet) -> Subject {
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

  // MARK: Before

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
    /// Whether it names two groups together, 低保、特困, whose sum no indicator is.
    var isCombined = false
    /// Whether a number, and no stop, stands before it.
    var isAfterNumber = false
    var isCarried = false
    var unknown = 0
    var unknownRange: Range<Int>?
    var label: Range<Int>?
  }

  private func clauseBefore(_ place: Int, _ units: UnitSet) -> Before {
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
        if before.deed != nil, vocabulary.leads.contains(entry) {
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
    if before.isCombined { group = nil }
    if before.deed == nil, let group { before.deed = before.otherDeed == nil ? group : nil }
    return before
  }

  /// Whether 带动 before a deed would make it somebody else's: 带动贫困户就业15人.
  private func isLed(_ deed: Subject) -> Bool {
    deed.indicator.map { family(of: $0) == "employment" } ?? false
  }

  private func read(
    _ entry: Int, at index: Int, _ place: Int, _ units: UnitSet, _ before: inout Before,
    _ group: inout Subject?
  ) {
    let word = vocabulary.entries[entry]
    if word.traits.contains(.standard) {
      before.isStandard = true
      return
    }
    if word.traits.contains(.carrier) { before.isCarried = true }
    if vocabulary.parts.contains(entry) { before.isPart = true }
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
        if group == nil, before.other == nil { before.deed = subject }
      case .group:
        if let named = group?.indicator, named != indicator,
          Indicator.all[named].code.isAssistance, Indicator.all[indicator].code.isAssistance
        {
          before.isCombined = true
        }
        if group == nil, before.other == nil { group = subject }
      case .general:
        if before.general == nil, before.other == nil, group == nil { before.general = subject }
      }
      return
    }
    if word.traits.contains(.carrier) || word.traits.contains(.filler) { return }
    if word.traits.contains(.otherDeed) {
      if before.otherDeed == nil, group == nil { before.otherDeed = entry }
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
  private func meaningOrSibling(
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

  private func isPossible(_ meaning: Vocabulary.Meaning, at place: Int) -> Bool {
    guard meaning.turn == nil else { return false }
    let topics = governingTopics(at: place)
    return (meaning.within == 0 || meaning.within & (topics.near | topics.nearest) != 0)
      && meaning.outside & topics.nearest == 0
  }

  private func family(of indicator: Int) -> Substring {
    Indicator.all[indicator].code.text.prefix { $0 != "." }
  }

  private func opening(of close: Int) -> Int? {
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

  // MARK: Behind

  struct Behind {
    var deed: Subject?
    var general: Subject?
    var other: Int?
    var isOtherThing = false
    /// Whether a noun that no list knows follows at once.
    var isUnknown = false
    /// Whether the general word follows at once.
    var isImmediate = false
    /// 全部脱贫: something said of all that the number counts.
    var isAboutAll = false
    /// 中, 当中: the number is the whole that the next is a part of.
    var isWhole = false
  }

  private func clauseBehind(_ place: Int, _ units: UnitSet) -> Behind {
    var behind = Behind()
    var index = place + 1
    // A household's twin stands between it and the verb.
    while index < sentence.upperBound, isTwinGap(index) { index += 1 }
    if index < sentence.upperBound, isWholeMark(elements[index]) {
      behind.isWhole = true
      return behind
    }
    var unknown = 0
    var isFirst = true
    scan: while index < min(sentence.upperBound, place + 24) {
      let element = elements[index]
      switch element.kind {
      case .quantity, .comma, .semicolon, .colon, .open, .close, .pause: break scan
      case .unknown:
        if isFirst, unknown == 0 { behind.isUnknown = true }
        unknown += element.range.count
      case .moment, .mark, .ordinal: break
      case .word(let entry) where entry == villageEntry && !isWholeVillage(element): isFirst = false
      case .word(let entry):
        let word = vocabulary.entries[entry]
        if vocabulary.leavings.contains(entry), units == .items || units == .villages {
          behind.isOtherThing = true
        }
        if word.traits.contains(.otherDeed) || word.traits.contains(.otherThing) {
          let isNamed = meaning(of: entry, units, at: place) != nil
          if !isNamed {
            if isFirst, unknown == 0 { behind.isOtherThing = true }
            if behind.other == nil, behind.general == nil, behind.deed == nil {
              behind.other = entry
            }
            break
          }
        }
        if let meaning = meaning(
          of: entry, units == .items ? units.union(itemised(index)) : units, at: place)
        {
          let subject = Subject(indicator: meaning.indicator, entry: entry, element: index)
          if meaning.strength == .general {
            if behind.general == nil, behind.other == nil, unknown == 0 || isFirst {
              behind.general = subject
              behind.isImmediate = isFirst && unknown == 0
            } else if behind.general == nil, behind.other == nil, isPossessive(before: index) {
              behind.general = subject
            }
          } else if behind.deed == nil, behind.other == nil, unknown <= 4 {
            behind.deed = subject
            behind.isAboutAll =
              vocabulary.wholes.contains(entry)
              || index > place + 1 && isWhole(elements[index - 1])
          }
        }
        if !word.traits.contains(.filler) { isFirst = false }
      }
      index += 1
    }
    return behind
  }

  private func isWhole(_ element: Element) -> Bool {
    guard case .word(let entry) = element.kind else { return false }
    return vocabulary.wholes.contains(entry)
  }

  /// 中, 当中, 之中, 里.
  private func isWholeMark(_ element: Element) -> Bool {
    guard case .word = element.kind else { return false }
    switch text[element.range.lowerBound] {
    case 0x4E2D, 0x91CC: return element.range.count == 1
    case 0x5F53, 0x4E4B:
      return element.range.count == 2 && text[element.range.lowerBound + 1] == 0x4E2D
    default: return false
    }
  }

  /// 8066个贫困人口 counts persons.
  private func itemised(_ index: Int) -> UnitSet { .persons }

  private func isPossessive(before index: Int) -> Bool {
    let start = elements[index].range.lowerBound
    return start > 0 && text[start - 1] == 0x7684  // 的
  }

  /// Whether the element is a twin or stands between twins: 计 2034人, 、640人.
  private func isTwinGap(_ index: Int) -> Bool {
    switch elements[index].kind {
    case .quantity(let next):
      // The quantities of a sentence are numbered in a row.
      guard let first = current.first, next > first else { return false }
      return twin(of: next, after: next - 1) != nil
    case .pause, .comma:
      return index + 1 < sentence.upperBound && isTwinGap(index + 1)
    case .word(let entry):
      return vocabulary.entries[entry].traits.contains(.filler)
        && index + 1 < sentence.upperBound && elements[index].range.count <= 2
        && isTwinGap(index + 1)
    default: return false
    }
  }

  /// The number that this one repeats in another unit: 36户118人, 812户、计2034人.
  private func twin(of quantity: Int, after previous: Int) -> Int? {
    let (a, b) = (quantities[previous], quantities[quantity])
    guard !a.units.isEmpty, !b.units.isEmpty, a.units != b.units, b.units != .percent else {
      return nil
    }
    let isPair = a.units == .households && b.units == .persons
    let gap = a.extent.upperBound..<b.extent.lowerBound
    guard gap.count <= 4 else { return nil }
    for index in gap {
      switch text[index] {
      case 0x3001, 0x20, 0x201D: break
      case 0x2C, 0x3B: guard isPair else { return nil }
      // 共 计 合 总 约 为 有
      case 0x5171, 0x8BA1, 0x5408, 0x603B, 0x7EA6, 0x4E3A, 0x6709, 0x6D89, 0x53CA: break
      default: return nil
      }
    }
    return previous
  }

  // MARK: Inheritance

  /// What the sentence said before, looked for from right to left past numbers and clauses.
  private func inherited(at place: Int, _ units: UnitSet, _ clause: Before) -> Subject? {
    var general: Subject?
    var index = clause.start - 1
    while index >= max(sentence.lowerBound, place - Self.reach) {
      let element = elements[index]
      switch element.kind {
      case .quantity(let quantity):
        if let general { return labelled(general, clause) }
        let subject = subjects[quantity]
        if let entry = subject.entry, let meaning = meaning(of: entry, units, at: place) {
          return labelled(
            Subject(indicator: meaning.indicator, entry: entry, element: subject.element), clause)
        }
        if let indicator = subject.indicator, let sibling = sibling(of: indicator, units) {
          return labelled(
            Subject(indicator: sibling, entry: subject.entry, element: subject.element), clause)
        }
        if units == .percent { return nil }
        if subject.indicator == nil, !isSetting(quantities[quantity]) { return nil }
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

  /// Areas and the like between the villages and the households of a place.
  private func isSetting(_ quantity: Quantity) -> Bool {
    ["平方公里", "亩", "平方千米", "公顷"].contains(quantity.unit.symbol)
  }

  /// A list may go on in the next sentence: 其中：…
  private func inheritedFromPrevious(
    at place: Int, _ units: UnitSet, _ clause: Before
  ) -> Subject? {
    guard startsWithPart(), let first = previous.first else { return nil }
    for quantity in [first] + previous.dropFirst().prefix(2) {
      if let entry = subjects[quantity].entry, let meaning = meaning(of: entry, units, at: place) {
        return labelled(
          Subject(indicator: meaning.indicator, entry: entry, element: subjects[quantity].element),
          clause)
      }
    }
    return nil
  }

  private func startsWithPart() -> Bool {
    guard sentence.count > 1 else { return false }
    let start = elements[sentence.lowerBound].range.lowerBound
    guard start + 1 < text.count else { return false }
    return text[start] == 0x5176 && text[start + 1] == 0x4E2D  // 其中
      || text[start] == 0x6309  // 按
  }

  private func labelled(_ subject: Subject, _ clause: Before) -> Subject {
    var subject = subject
    subject.label = clause.label
    return subject
  }

  /// 搬迁263户,其中建档立卡218户 were relocated too: the people named are a part of the deed's.
  private func wholeDeed(
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

  /// Whether the letters before a number are its name in a list.
  private func isLabel(_ clause: Before, of quantity: Int, order: Int) -> Bool {
    guard let range = labelRange(of: clause, before: places[quantity]) else { return false }
    if PlaceNames.endsPlace(text[range.upperBound - 1]) {
      return range.count >= 2 && range.count <= 14
        && (clause.unknown > 0 || clause.other != nil || clause.unresolved != nil)
    }
    guard range.count <= 6, range == clause.unknownRange, clause.other == nil,
      clause.unresolved == nil
    else { return false }
    let own = signature(order)
    return (1...5).contains { own == signature(order + $0) || own == signature(order - $0) }
  }

  /// The letters between the last stop and a number.
  private func labelRange(of clause: Before, before place: Int) -> Range<Int>? {
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
    while let last = range.last, [0x5171, 0x6709, 0x8BA1].contains(text[last]) {
      range = range.lowerBound..<last
    }
    return range.isEmpty ? nil : range
  }

  /// The units of a number and its twins.
  private func signature(_ order: Int) -> [String] {
    guard current.indices.contains(order) else { return [] }
    var units = [quantities[current[order]].unit.symbol]
    if current.indices.contains(order + 1),
      twin(of: current[order + 1], after: current[order]) != nil
    {
      units.append(quantities[current[order + 1]].unit.symbol)
    }
    return units
  }

  // MARK: Words

  private func indicator(of entry: Int, _ units: UnitSet, at place: Int) -> Int? {
    meaning(of: entry, units, at: place)?.indicator
  }

  /// What a word means for a number in these units at this place.
  private func meaning(
    of entry: Int, _ units: UnitSet, at place: Int
  ) -> Vocabulary.Meaning? {
    var best: (meaning: Vocabulary.Meaning, rank: Int)?
    for meaning in vocabulary.meanings(of: entry) where !meaning.units.isDisjoint(with: units) {
      var rank = 0
      if meaning.within != 0 || meaning.outside != 0 {
        let topics = governingTopics(at: place)
        if meaning.within != 0, meaning.within & (topics.near | topics.nearest) == 0 { continue }
        if meaning.outside & topics.nearest != 0 { continue }
        if meaning.within != 0 { rank += meaning.within & topics.nearest != 0 ? 2 : 1 }
      }
      if let turn = meaning.turn {
        guard hasTurn(turn, at: place) else { continue }
        rank += 3
      }
      if best.map({ rank > $0.rank }) ?? true { best = (meaning, rank) }
    }
    return best?.meaning
  }

  private func topics(in range: Range<Int>) -> UInt32 {
    var topics: UInt32 = 0
    for index in range {
      if case .word(let entry) = elements[index].kind { topics |= vocabulary.entries[entry].topics }
    }
    return topics
  }

  /// What is being spoken of where a number stands: anywhere near, and last before it.
  private func governingTopics(at place: Int) -> (near: UInt32, nearest: UInt32) {
    let start = max(sentence.lowerBound, place - 60)
    let near = topics(in: start..<min(sentence.upperBound, place + 12))
    var nearest: UInt32 = 0
    var index = place - 1
    while index >= start, nearest == 0 {
      if case .word(let entry) = elements[index].kind { nearest = vocabulary.entries[entry].topics }
      index -= 1
    }
    if nearest == 0 {
      nearest = near != 0 ? near : previousTopics != 0 ? previousTopics : headingTopics
    }
    // 边缘户 and 监测户 together stand for the three households.
    let kinds = bit(.marginal) | bit(.unstable)
    let three =
      near & kinds == kinds ? bit(.threeHouseholds) : headingTopics & bit(.threeHouseholds)
    return ((near != 0 ? near : previousTopics) | headingTopics | three, nearest | three)
  }

  private func bit(_ topic: Topic) -> UInt32 { 1 << topic.rawValue }

  private func hasTurn(_ turn: Turn, at place: Int) -> Bool {
    let range: Range<Int>
    switch turn {
    case .contracted, .contractable:
      range = max(sentence.lowerBound, place - 40)..<min(sentence.upperBound, place + 16)
    case .due:
      var end = place
      while end < min(sentence.upperBound, place + 8), !isClauseEnd(end) { end += 1 }
      range = max(sentence.lowerBound, place - 40)..<end
    case .planned, .current, .finished, .seated:
      var start = place
      while start > max(sentence.lowerBound, place - 40), !isClauseEnd(start - 1) { start -= 1 }
      var end = place
      while end < min(sentence.upperBound, place + 8), !isClauseEnd(end) { end += 1 }
      range = start..<end
    }
    if turn == .planned, isPlanned { return true }
    let bit = UInt32(1) << turn.rawValue
    for index in range {
      if case .word(let entry) = elements[index].kind,
        vocabulary.entries[entry].turns & bit != 0
      {
        return true
      }
    }
    return false
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    switch elements[index].kind {
    case .comma, .semicolon, .colon, .open, .close: true
    default: false
    }
  }

  /// The indicator of the same work that counts in another unit: students and their aid.
  private func sibling(of indicator: Int, _ units: UnitSet) -> Int? {
    let all = Indicator.all
    if !UnitSet(counting: all[indicator].units).isDisjoint(with: units) { return indicator }
    return vocabulary.siblings[indicator].first {
      !UnitSet(counting: all[$0].units).isDisjoint(with: units)
    }
  }
}
