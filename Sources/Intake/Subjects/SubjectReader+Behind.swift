import Domain

/// Reads the words behind a number and its twin.
extension SubjectReader {
  struct Behind {
    var deed: Subject?
    var general: Subject?
    var other: Int?
    var isOtherThing = false
    /// Whether a noun that no list knows follows at once.
    var isUnknown = false
    /// Whether the general word follows at once.
    var isImmediate = false
    /// Whether a number follows without a stop, so that the words are that number's.
    var endsAtNumber = false
    /// 全部脱贫: something said of all that the number counts.
    var isAboutAll = false
    /// Whether workers are counted, who are ours only where they work.
    var isWorkers = false
    /// 中, 当中: the number is the whole that the next is a part of.
    var isWhole = false
  }

  func clauseBehind(_ place: Int, _ units: UnitSet) -> Behind {
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
      case .quantity:
        behind.endsAtNumber = true
        break scan
      case .comma, .semicolon, .colon, .open, .close, .pause: break scan
      case .word(let entry) where isFirst && unknown == 0 && isAnd(entry, element):
        break scan
      case .unknown:
        if isFirst, unknown == 0 { behind.isUnknown = true }
        unknown += element.range.count
      case .moment, .mark, .ordinal: break
      case .word(let entry) where entry == villageEntry && !isWholeVillage(element): isFirst = false
      case .word(let entry):
        let word = vocabulary.entries[entry]
        if vocabulary.has(.aspect, entry), isFirst, unknown == 0 { behind.isOtherThing = true }
        if vocabulary.has(.leaving, entry), units == .items || units == .villages {
          behind.isOtherThing = true
        }
        if word.traits.contains(.otherDeed) || word.traits.contains(.otherThing) {
          if vocabulary.has(.worker, entry), behind.other == nil {
            behind.isWorkers = true
            break
          }
          let isNamed = isNamed(entry, units, at: place)
          if !isNamed {
            if isFirst, unknown == 0, !behind.isImmediate { behind.isOtherThing = true }
            if behind.other == nil, behind.general == nil, behind.deed == nil {
              behind.other = entry
            }
            break
          }
        }
        if let meaning = meaning(
          of: entry, units == .items && isPeople(element) ? units.union(.persons) : units,
          at: place)
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
              vocabulary.has(.whole, entry)
              || index > place + 1 && isWhole(elements[index - 1])
          }
        }
        if !word.traits.contains(.filler) { isFirst = false }
      }
      index += 1
    }
    if behind.isWorkers, behind.deed == nil { behind.isOtherThing = true }
    return behind
  }

  /// Whether a word that is nothing of ours counts these units all the same: of 下辖9个村民小组2100户
  /// the groups name the households behind them, and none before.
  func isNamed(_ entry: Int, _ units: UnitSet, at place: Int) -> Bool {
    guard let meaning = meaning(of: entry, units, at: place) else { return false }
    return meaning.strength != .general || family(of: meaning.indicator) != "place"
  }

  /// 和 goes on to the next thing; 与 may be with whom.
  func isAnd(_ entry: Int, _ element: Element) -> Bool {
    vocabulary.has(.conjunction, entry) && text[element.range.lowerBound] != 0x4E0E
  }

  func isWhole(_ element: Element) -> Bool {
    guard case .word(let entry) = element.kind else { return false }
    return vocabulary.has(.whole, entry)
  }

  /// 中, 当中, 之中, 里.
  func isWholeMark(_ element: Element) -> Bool {
    guard case .word = element.kind else { return false }
    switch text[element.range.lowerBound] {
    case 0x4E2D, 0x91CC: return element.range.count == 1
    case 0x5F53, 0x4E4B:
      return element.range.count == 2 && text[element.range.lowerBound + 1] == 0x4E2D
    default: return false
    }
  }

  /// 8066个贫困人口 counts persons, 10个安置 does not.
  func isPeople(_ element: Element) -> Bool {
    // 户 口 人 众 员 象 生
    [0x6237, 0x53E3, 0x4EBA, 0x4F17, 0x5458, 0x8C61, 0x751F]
      .contains(text[element.range.upperBound - 1])
  }

  func isPossessive(before index: Int) -> Bool {
    let start = elements[index].range.lowerBound
    return start > 0 && text[start - 1] == 0x7684  // 的
  }

  /// Whether the element is a twin or stands between twins: 计 2034人, 、640人.
  func isTwinGap(_ index: Int) -> Bool {
    switch elements[index].kind {
    case .quantity(let next):
      // The quantities of a sentence are numbered in a row.
      guard let first = current.first, next > first else { return false }
      return twin(of: next, after: next - 1) != nil
    case .pause, .comma:
      return index + 1 < sentence.upperBound && isTwinGap(index + 1)
    case .word(let entry):
      return vocabulary.has(.filler, entry)
        && index + 1 < sentence.upperBound && elements[index].range.count <= 2
        && isTwinGap(index + 1)
    default: return false
    }
  }

  /// The number that this one repeats in another unit: 36户118人, 812户、计2034人.
  func twin(of quantity: Int, after previous: Int) -> Int? {
    let (a, b) = (quantities[previous], quantities[quantity])
    // 93笔327.6万元, 16项2346万元.
    if a.extent.upperBound == b.extent.lowerBound, b.units == .yuan, !a.word.isEmpty,
      a.units != .yuan, a.units != .percent
    {
      return previous
    }
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
}
