import Domain

/// Asks what a word means at a place, by the topics and turns of phrase around it.
extension SubjectReader {
  func indicator(of entry: Int, _ units: UnitSet, at place: Int) -> Int? {
    meaning(of: entry, units, at: place)?.indicator
  }

  /// What a word means for a number in these units at this place.
  func meaning(
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
        rank += turn == .aided ? 0 : 3
      }
      if best.map({ rank > $0.rank }) ?? true { best = (meaning, rank) }
    }
    return best?.meaning
  }

  func topics(in range: Range<Int>) -> UInt32 {
    var topics: UInt32 = 0
    for index in range {
      if case .word(let entry) = elements[index].kind { topics |= vocabulary.entries[entry].topics }
    }
    return topics
  }

  /// What is being spoken of where a number stands: anywhere near, and last before it.
  func governingTopics(at place: Int) -> (near: UInt32, nearest: UInt32) {
    let start = max(sentence.lowerBound, place - 60)
    let near = topics(in: start..<min(sentence.upperBound, place + 12))
    var nearest: UInt32 = 0
    var index = place - 1
    while index >= start, nearest == 0 {
      if case .word(let entry) = elements[index].kind { nearest = vocabulary.entries[entry].topics }
      index -= 1
    }
    nearest |= programme(at: place)
    if nearest == 0 {
      nearest = near != 0 ? near : previousTopics != 0 ? previousTopics : headingTopics
    }
    // 边缘户 and 监测户 together stand for the three households.
    let kinds = bit(.marginal) | bit(.unstable)
    let three =
      near & kinds == kinds ? bit(.threeHouseholds) : headingTopics & bit(.threeHouseholds)
    return ((near != 0 ? near : previousTopics) | headingTopics | three, nearest | three)
  }

  /// The programme that heads the clause, whatever it does: 雨露计划上半年资助75人.
  ///
  /// A clause without a number, 落实雨露计划政策, heads the next; its students head their money.
  func programme(at place: Int) -> UInt32 {
    var index = place - 1
    while index >= max(sentence.lowerBound, place - 12) {
      if isClauseEnd(index), elements[index].kind != .comma { return 0 }
      if case .quantity(let quantity) = elements[index].kind {
        guard case .quantity(let own) = elements[place].kind,
          quantities[own].units != quantities[quantity].units,
          let indicator = subjects[quantity].indicator, family(of: indicator) == "yulu"
        else { return 0 }
        return bit(.yulu)
      }
      if case .word(let entry) = elements[index].kind {
        let topics = vocabulary.entries[entry].topics & bit(.yulu)
        if topics != 0 { return topics }
      }
      index -= 1
    }
    return 0
  }

  func bit(_ topic: Topic) -> UInt32 { 1 << topic.rawValue }

  func hasTurn(_ turn: Turn, at place: Int) -> Bool {
    let range: Range<Int>
    switch turn {
    case .contracted, .contractable:
      range = max(sentence.lowerBound, place - 8)..<min(sentence.upperBound, place + 16)
    case .aided:
      range = max(sentence.lowerBound, place - 40)..<min(sentence.upperBound, place + 16)
    case .due:
      var end = place
      while end < min(sentence.upperBound, place + 8), !isClauseEnd(end) { end += 1 }
      range = max(sentence.lowerBound, place - 40)..<end
    case .planned, .current, .finished, .seated:
      var start = place
      while start > max(sentence.lowerBound, place - 40), !isClauseEnd(start - 1) { start -= 1 }
      // 今年目标是:实现…; 2016年脱贫计划:…
      if turn == .finished, isBuiltList(before: start) { return !hasTurn(.planned, at: place) }
      if turn == .planned, start > sentence.lowerBound, elements[start - 1].kind == .colon {
        start = max(sentence.lowerBound, start - 4)
      }
      var end = place
      while end < min(sentence.upperBound, place + 8), !isClauseEnd(end) { end += 1 }
      range = start..<end
    }
    // Under 目标任务 the years before are told too: 2016年脱贫98户,2017年脱贫114户.
    if turn == .planned, isPlanned, !isPast(place) { return true }
    // What is planned is not finished: 计划硬化道路8公里.
    if turn == .finished, hasTurn(.planned, at: place) { return false }
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

  /// 建成山塘3座、水池21座,公路8公里: behind the comma goes on what was built before it.
  func isBuiltList(before start: Int) -> Bool {
    guard start - 2 > sentence.lowerBound, elements[start - 1].kind == .comma,
      case .quantity = elements[start - 2].kind
    else { return false }
    var isList = false
    for index in (max(sentence.lowerBound, start - 40)..<start - 1).reversed() {
      if isClauseEnd(index) { return false }
      switch elements[index].kind {
      case .pause: isList = true
      case .word where text[elements[index].range].elementsEqual([0x5EFA, 0x6210]):  // 建成
        return isList
      default: break
      }
    }
    return false
  }

  /// Whether the year said last before a number in its sentence is over by the report's.
  func isPast(_ place: Int) -> Bool {
    guard let year else { return false }
    for index in (max(sentence.lowerBound, place - Self.reach)..<place).reversed() {
      guard case .moment(let moment) = elements[index].kind else { continue }
      let said = moments[moment].year.flatMap { MomentReader.number($0, in: text) }
      return said.map { $0 < year } ?? false
    }
    return false
  }

  func isClauseEnd(_ index: Int) -> Bool {
    switch elements[index].kind {
    case .comma, .semicolon, .colon, .open, .close: true
    default: false
    }
  }

  func counts(_ indicator: Int, in units: UnitSet) -> Bool {
    !vocabulary.units[indicator].isDisjoint(with: units)
  }

  /// The indicator of the same work that counts in another unit: students and their aid.
  func sibling(of indicator: Int, _ units: UnitSet) -> Int? {
    if counts(indicator, in: units) { return indicator }
    return vocabulary.siblings[indicator].first { counts($0, in: units) }
  }
}
