import Domain

/// All words the reader knows, made ready for looking up; built once.
struct Vocabulary {
  static let shared = Vocabulary()

  /// What a phrase may mean.
  struct Meaning {
    /// Index into ``Indicator/all``; −1 for what the catalogue has no code for.
    let indicator: Int
    let strength: Saying.Strength
    let units: UnitSet
    /// Bits of ``Topic``; 0 for anywhere.
    let within: UInt32
    let outside: UInt32
    let turn: Turn?
    /// The word's next meaning, an index into ``Vocabulary/meanings``; −1 behind the last.
    fileprivate(set) var next: Int32 = -1
  }

  struct Entry {
    /// Indices into ``Vocabulary/meanings``; −1 for a word without any.
    fileprivate(set) var firstMeaning: Int32 = -1
    fileprivate var lastMeaning: Int32 = -1
    var traits: Traits = []
    var topics: UInt32 = 0
    var turns: UInt32 = 0
  }

  struct Traits: OptionSet {
    let rawValue: UInt16
    static let filler = Traits(rawValue: 1)
    static let carrier = Traits(rawValue: 2)
    static let standard = Traits(rawValue: 4)
    static let region = Traits(rawValue: 8)
    static let cause = Traits(rawValue: 16)
    static let use = Traits(rawValue: 32)
    static let term = Traits(rawValue: 64)
    static let fund = Traits(rawValue: 128)
    static let otherDeed = Traits(rawValue: 256)
    static let otherThing = Traits(rawValue: 512)
    static let level = Traits(rawValue: 1024)
    static let wholePlace = Traits(rawValue: 2048)
    static let works = Traits(rawValue: 4096)
  }

  private(set) var words = PhraseTree(capacity: 8192, isBusy: true)
  private(set) var entries: [Entry] = []
  /// Of all words, each word's in a row; one array, because thousands are slow to make at start.
  private(set) var meanings: [Meaning] = []
  /// The letters of all entries, and by entry where its own begin.
  private var letters: [UInt32] = []
  private var starts: [Int] = []
  private(set) var spun = PhraseTree(capacity: 256)
  private(set) var meant: [[UInt32]] = []
  private(set) var measures = PhraseTree(capacity: 512)
  private(set) var before = PhraseTree(capacity: 128)
  private(set) var behind = PhraseTree(capacity: 64)
  private(set) var slogans = PhraseTree(capacity: 2048, isBusy: true)
  private(set) var funds = PhraseTree(capacity: 256)
  private(set) var plans = PhraseTree(capacity: 64)
  private(set) var reviews = PhraseTree(capacity: 64)
  private(set) var titles = PhraseTree(capacity: 128)
  private(set) var claims = PhraseTree(capacity: 256)
  private(set) var projectFillers = PhraseTree(capacity: 128)
  /// By indicator: those that are said in the same breath in another unit.
  private(set) var siblings: [[Int]] = []
  /// Traditional letters by their scalar, with the simple ones.
  private(set) var simple: [UInt32: UInt32] = [:]
  /// Letters that end no name of a place.
  private(set) var nameless: Set<UInt32> = []
  /// Index into ``ClaimWord/all``, by payload.
  private(set) var claimed: [Int] = []
  private(set) var abstractions = PhraseTree(capacity: 256)
  /// Entries of 分别, and of 和.
  private(set) var respectively: Set<Int> = []
  private(set) var conjunctions: Set<Int> = []
  /// Entries of 出列: a village leaving the list is none on it.
  private(set) var leavings: Set<Int> = []
  /// Entries of 全部.
  private(set) var wholes: Set<Int> = []
  /// Entries of 带动: who finds work through it is not counted as employed.
  private(set) var leads: Set<Int> = []
  /// Entries of 其中.
  private(set) var parts: Set<Int> = []
  /// By payload of the trees above.
  private(set) var measured: [Int] = []
  private(set) var bounds: [Bound] = []

  /// 雨露计划 plans nothing, but 今年应还 is due.
  private static let inheritedTurns =
    UInt32(1) << Turn.due.rawValue | 1 << Turn.current.rawValue

  private init() {
    addSpunWords()
    addTraditionalLetters()
    addMeasures()
    addSlogans()
    addSayings()
    addLexicon()
    siblings = Indicator.all.map { indicator in
      indicator.said.isEmpty ? [] : Indicator.siblings(of: indicator.code)
    }
    respectively = numbers(of: Lexicon.respectively)
    conjunctions = numbers(of: Lexicon.conjunctions)
    parts = numbers(of: Lexicon.parts)
    wholes = numbers(of: Lexicon.wholes)
    leavings = numbers(of: Lexicon.leavings)
    leads = numbers(of: Lexicon.leads)
    inheritFromParts()
  }

  /// 危房改造 speaks of housing because 危房 does.
  private mutating func inheritFromParts() {
    for index in entries.indices {
      let end = index + 1 < starts.count ? starts[index + 1] : letters.count
      for start in starts[index]..<end {
        let limit = start == starts[index] ? end - 1 : end
        guard let part = words.longest(in: letters, at: start, before: limit) else { continue }
        entries[index].topics |= entries[Int(part.payload)].topics
        if part.end == end, entries[Int(part.payload)].traits.contains(.works) {
          entries[index].traits.insert(.works)
        }
        entries[index].turns |= entries[Int(part.payload)].turns & Self.inheritedTurns
      }
    }
  }

  private mutating func addSpunWords() {
    for word in SpunWord.all {
      let meaning = word.meant.unicodeScalars.map(\.value)
      precondition(word.written.unicodeScalars.count == meaning.count, "offsets keep")
      _ = spun.insert(word.written.unicodeScalars.map(\.value), next: Int32(meant.count))
      meant.append(meaning)
    }
  }

  private mutating func addTraditionalLetters() {
    var traditional: UInt32?
    for scalar in TraditionalLetters.pairs.unicodeScalars where scalar != "\n" {
      if let first = traditional {
        if first != scalar.value { simple[first] = scalar.value }
        traditional = nil
      } else {
        traditional = scalar.value
      }
    }
  }

  private mutating func addMeasures() {
    for (index, measure) in MeasureWord.all.enumerated() {
      forEachWord(in: measure.forms) { word in
        _ = measures.insert(word, next: Int32(measured.count))
        measured.append(index)
      }
    }
    for word in BoundWord.all {
      forEachWord(in: word.words) { scalars in
        switch word.position {
        case .before: _ = before.insert(scalars, next: Int32(bounds.count))
        case .behind: _ = behind.insert(scalars, next: Int32(bounds.count))
        case .inside: break
        }
        bounds.append(word.bound)
      }
    }
  }

  private mutating func addSlogans() {
    forEachWord(in: Slogan.words) { _ = slogans.insert($0, next: 0) }
    forEachWord(in: Lexicon.reviews) { _ = reviews.insert($0, next: 0) }
    forEachWord(in: Lexicon.titles) { _ = titles.insert($0, next: 0) }
    forEachWord(in: Lexicon.projectFillers) { _ = projectFillers.insert($0, next: 0) }
    forEachWord(in: Lexicon.namelessPlaces) { nameless.formUnion($0) }
    for (index, claim) in ClaimWord.all.enumerated() {
      forEachWord(in: claim.words) {
        _ = claims.insert($0, next: Int32(claimed.count))
        claimed.append(index)
      }
    }
    forEachWord(in: Lexicon.funds) { _ = funds.insert($0, next: 0) }
    forEachWord(in: Lexicon.plans) { _ = plans.insert($0, next: 0) }
    forEachWord(in: Slogan.abstractions) { _ = abstractions.insert($0, next: 0) }
  }

  private mutating func addSayings() {
    for (index, indicator) in Indicator.all.enumerated() {
      for saying in indicator.said {
        let meaning = Meaning(
          indicator: index, strength: saying.strength,
          units: UnitSet(counting: saying.units ?? indicator.units), within: bits(saying.within),
          outside: bits(saying.outside), turn: saying.turn)
        add(saying.words, meaning: meaning)
      }
    }
    for topic in Topic.allCases {
      add(topic.words) { entry, _ in entry.topics |= 1 << topic.rawValue }
    }
    for turn in Turn.allCases { add(turn.words) { entry, _ in entry.turns |= 1 << turn.rawValue } }
  }

  private mutating func addLexicon() {
    add(Lexicon.fillers) { entry, _ in entry.traits.insert(.filler) }
    add(Lexicon.carriers) { entry, _ in entry.traits.insert(.carrier) }
    add(Lexicon.standards) { entry, _ in entry.traits.insert(.standard) }
    add(Lexicon.regions) { entry, _ in entry.traits.insert(.region) }
    add(Lexicon.causes) { entry, _ in entry.traits.insert(.cause) }
    add(Lexicon.uses) { entry, _ in entry.traits.insert(.use) }
    add(Lexicon.terms) { entry, _ in entry.traits.insert(.term) }
    add(Lexicon.funds) { entry, _ in entry.traits.insert(.fund) }
    add(Lexicon.levels) { entry, _ in entry.traits.insert(.level) }
    add(Lexicon.wholePlaces) { entry, _ in entry.traits.insert(.wholePlace) }
    add(Lexicon.works) { entry, _ in entry.traits.insert(.works) }
    add(Lexicon.otherDeeds) { entry, _ in entry.traits.insert(.otherDeed) }
    add(Lexicon.otherThings) { entry, _ in entry.traits.insert(.otherThing) }
  }

  private mutating func add(_ list: String, meaning: Meaning) {
    var added: [Int] = []
    add(list) { _, index in added.append(index) }
    for index in added {
      let number = Int32(meanings.count)
      meanings.append(meaning)
      if entries[index].lastMeaning >= 0 {
        meanings[Int(entries[index].lastMeaning)].next = number
      } else {
        entries[index].firstMeaning = number
      }
      entries[index].lastMeaning = number
    }
  }

  /// The meanings of an entry, in the catalogue's order.
  func meanings(of entry: Int) -> Meanings {
    Meanings(all: meanings, index: entries[entry].firstMeaning)
  }

  struct Meanings: Sequence, IteratorProtocol {
    fileprivate let all: [Meaning]
    fileprivate var index: Int32

    mutating func next() -> Meaning? {
      guard index >= 0 else { return nil }
      let meaning = all[Int(index)]
      index = meaning.next
      return meaning
    }
  }

  private mutating func add(_ list: String, _ change: (inout Entry, Int) -> Void) {
    forEachWord(in: list) { word in
      let payload = words.insert(word, next: Int32(entries.count))
      if Int(payload) == entries.count {
        entries.append(Entry())
        starts.append(letters.count)
        letters.append(contentsOf: word)
      }
      change(&entries[Int(payload)], Int(payload))
    }
  }

  private mutating func numbers(of list: String) -> Set<Int> {
    var numbers: Set<Int> = []
    forEachWord(in: list) { word in
      let payload = words.insert(word, next: Int32(entries.count))
      if Int(payload) == entries.count {
        entries.append(Entry(traits: .filler))
        starts.append(letters.count)
        letters.append(contentsOf: word)
      }
      numbers.insert(Int(payload))
    }
    return numbers
  }

  private func bits(_ topics: [Topic]) -> UInt32 {
    topics.reduce(0) { $0 | 1 << $1.rawValue }
  }
}
