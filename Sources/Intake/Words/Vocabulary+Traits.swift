import Domain

extension Vocabulary {
  /// What a word does for the numbers around it, whatever it may mean by itself.
  struct Traits: OptionSet {
    let rawValue: UInt32

    static let filler = Traits(rawValue: 1)
    static let carrier = Traits(rawValue: 1 << 1)
    static let standard = Traits(rawValue: 1 << 2)
    static let region = Traits(rawValue: 1 << 3)
    static let cause = Traits(rawValue: 1 << 4)
    static let use = Traits(rawValue: 1 << 5)
    static let term = Traits(rawValue: 1 << 6)
    static let fund = Traits(rawValue: 1 << 7)
    static let otherDeed = Traits(rawValue: 1 << 8)
    static let otherThing = Traits(rawValue: 1 << 9)
    static let level = Traits(rawValue: 1 << 10)
    static let wholePlace = Traits(rawValue: 1 << 11)
    static let works = Traits(rawValue: 1 << 12)
    /// 分别.
    static let respectively = Traits(rawValue: 1 << 13)
    /// 和.
    static let conjunction = Traits(rawValue: 1 << 14)
    /// 其中.
    static let part = Traits(rawValue: 1 << 15)
    /// 全部.
    static let whole = Traits(rawValue: 1 << 16)
    /// 出列: a village leaving the list is none on it.
    static let leaving = Traits(rawValue: 1 << 17)
    /// 带动: who finds work through it is not counted as employed.
    static let lead = Traits(rawValue: 1 << 18)
    /// 一般贫困户: what is left of a whole.
    static let rest = Traits(rawValue: 1 << 19)
    /// 为, 给: for whom something is done.
    static let giver = Traits(rawValue: 1 << 20)
    /// 方面: how many sides a thing has is no figure of it.
    static let aspect = Traits(rawValue: 1 << 21)
    /// 投入, which of a fund is money allotted.
    static let outlay = Traits(rawValue: 1 << 22)
    /// 劳动力.
    static let worker = Traits(rawValue: 1 << 23)
    /// 扶贫资金, which is as often all that was spent.
    static let vagueFund = Traits(rawValue: 1 << 24)
    /// 要求.
    static let requirement = Traits(rawValue: 1 << 25)

    /// The words of each kind.
    static let said: [(trait: Traits, words: String)] = [
      (.filler, Lexicon.fillers), (.carrier, Lexicon.carriers), (.standard, Lexicon.standards),
      (.region, Lexicon.regions), (.cause, Lexicon.causes), (.use, Lexicon.uses),
      (.term, Lexicon.terms), (.fund, Lexicon.funds), (.level, Lexicon.levels),
      (.wholePlace, Lexicon.wholePlaces), (.works, Lexicon.works),
      (.otherDeed, Lexicon.otherDeeds), (.otherThing, Lexicon.otherThings),
    ]

    /// Words that tell how the others stand to a number.
    static let signs: [(trait: Traits, words: String)] = [
      (.respectively, Lexicon.respectively), (.conjunction, Lexicon.conjunctions),
      (.part, Lexicon.parts), (.whole, Lexicon.wholes), (.leaving, Lexicon.leavings),
      (.lead, Lexicon.leads), (.rest, Lexicon.rests), (.giver, Lexicon.givers),
      (.aspect, Lexicon.aspects), (.outlay, Lexicon.outlays), (.worker, Lexicon.workers),
      (.vagueFund, Lexicon.vagueFunds), (.requirement, Lexicon.requirements),
    ]
  }

  /// Whether a word has a trait.
  func has(_ trait: Traits, _ entry: Int) -> Bool { entries[entry].traits.contains(trait) }
}
