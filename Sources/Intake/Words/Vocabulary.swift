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
  /// By indicator: what its figures may be measured in.
  private(set) var units: [UnitSet] = []
  /// Traditional letters by their scalar, with the simple ones.
  private(set) var simple: [UInt32: UInt32] = [:]
  /// Letters that end no name of a place.
  private(set) var nameless: Set<UInt32> = []
  /// Index into ``ClaimWord/all``, by payload.
  private(set) var claimed: [Int] = []
  private(set) var abstractions = PhraseTree(capacity: 256)
  /// By payload of the trees above.
  private(set) var measured: [Int] = []
  private(set) var bounds: [Bound] = []

  /// 雨露计划 plans nothing, but 今年应还 is due.
  private static let inheritedTurns =
    UInt32(1) << Turn.due.rawValue | 1 << Turn.current.rawValue | 1 << Turn.aided.rawValue

  private init() {
    addSpunWords()
    addTraditionalLetters()
    addMeasures()
    addSlogans()
    addSayings()
    addLexicon()
    units = Indicator.all.map { UnitSet(counting: $0.units) }
    siblings = Indicator.all.map { indicator in
      indicator.said.isEmpty ? [] : Indicator.siblings(of: indicator.code)
    }
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
    let planned = UInt32(1) << Turn.planned.rawValue
    for (index, indicator) in Indicator.all.enumerated() {
      for saying in indicator.said {
        let meaning = Meaning(
          indicator: index, strength: saying.strength,
          units: UnitSet(counting: saying.units ?? indicator.units), within: bits(saying.within),
          outside: bits(saying.outside), turn: saying.turn)
        add(saying.words, meaning: meaning, turns: indicator.kind == .plan ? planned : 0)
      }
    }
    for topic in Topic.allCases {
      add(topic.words) { entry, _ in entry.topics |= 1 << topic.rawValue }
    }
    for turn in Turn.allCases { add(turn.words) { entry, _ in entry.turns |= 1 << turn.rawValue } }
  }

  private mutating func addLexicon() {
    for (trait, words) in Traits.said { add(words) { entry, _ in entry.traits.insert(trait) } }
    for (trait, words) in Traits.signs {
      let known = entries.count
      add(words) { entry, index in
        // A sign that is no word of any list says nothing of the subject.
        if index >= known, entry.traits.isEmpty { entry.traits.insert(.filler) }
        entry.traits.insert(trait)
      }
    }
  }

  private mutating func add(_ list: String, meaning: Meaning, turns: UInt32) {
    var added: [Int] = []
    add(list) { entry, index in
      if meaning.turn == nil { entry.turns |= turns }
      added.append(index)
    }
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

  private func bits(_ topics: [Topic]) -> UInt32 {
    topics.reduce(0) { $0 | 1 << $1.rawValue }
  }
}
