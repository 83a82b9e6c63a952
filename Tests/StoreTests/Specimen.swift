import Domain

/// Documents made up for the tests.
enum Specimen {
  static func figure(
    _ indicator: Indicator.Code?, _ value: Int, _ unit: Unit = .households, label: String = "脱贫户",
    segments: [Segment] = [], at offset: Int = 0
  ) -> Figure {
    Figure(
      indicator: indicator, segments: segments, label: label, value: ExactDecimal(value),
      unit: unit, written: Figure.Written(digits: String(value), unit: unit.symbol),
      source: Source(
        section: "1.基本情况", quote: offset..<offset + 8, number: offset + 3..<offset + 6))
  }

  static func document(
    named name: String = "h1.txt", _ figures: [Figure], claims: [Claim] = [],
    period: Period? = Period(year: 2023, part: .half(1)), place: String? = nil,
    importedAt: String = "2026-11-23 09:41"
  ) -> Document {
    Document(
      name: name, period: period, place: place.map { Place.Code($0) }, importedAt: importedAt,
      report: Report(
        text: figures.map { "\($0.label)\($0.written.digits)\($0.written.unit)" }.joined(),
        title: "上半年总结", period: period, place: nil, figures: figures, claims: claims))
  }
}

/// Random documents in which every field takes every kind of value.
struct RandomDocuments: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func document(_ name: String, figureCount: Int) -> Document {
    Document(
      name: name, period: maybe { $0.period() }, place: maybe { Place.Code("县/\($0.word())x") },
      importedAt: word(),
      report: Report(
        text: (0..<20).map { _ in word() }.joined(separator: "\r\n"), title: maybe { $0.word() },
        period: maybe { $0.period() }, place: maybe { $0.word() },
        figures: (0..<figureCount).map { _ in figure() },
        claims: (0..<figureCount / 4).map { _ in claim() }))
  }

  private mutating func figure() -> Figure {
    Figure(
      indicator: maybe { Indicator.Code($0.word()) }, segments: segments(), label: word(),
      value: maybe { $0.decimal() }, unit: Unit(word()),
      written: Figure.Written(digits: word(), unit: word()), bound: one(of: Bound.allCases),
      asOf: maybe { random in
        AsOf(
          written: random.word(),
          day: random.maybe { Day(year: 2023, month: 6, day: Int($0.next() % 30) + 1) } ?? nil)
      },
      marks: Set(Figure.Mark.allCases.filter { _ in next() % 2 == 0 }), source: source())
  }

  private mutating func claim() -> Claim {
    let kinds: [Claim.Kind] =
      ProjectStage.allCases.map { .stage($0) } + [.paidInFull, .paid, .declared, .repaidOnTime]
    return Claim(kind: one(of: kinds), segments: segments(), words: word(), source: source())
  }

  private mutating func segments() -> [Segment] {
    (0..<Int(next() % 4)).map { _ in Segment(one(of: Segment.Kind.allCases), word()) }
  }

  private mutating func source() -> Source {
    let start = Int(next() % 5_000)
    let quote = start..<start + Int(next() % 60)
    return Source(section: word(), quote: quote, number: quote.lowerBound..<quote.upperBound)
  }

  /// Up to 30 digits, either sign, any scale.
  private mutating func decimal() -> ExactDecimal {
    let digits = (0..<Int(next() % 30) + 1).map { _ in Int128(next() % 10) }
    let coefficient = digits.reduce(Int128(0)) { $0 * 10 + $1 }
    return ExactDecimal(
      coefficient: next() % 2 == 0 ? coefficient : -coefficient, scale: Int(next() % 31))
  }

  private mutating func period() -> Period {
    let part: Period.Part = one(of: [
      .wholeYear, .half(Int(next() % 2) + 1), .quarter(Int(next() % 4) + 1),
      .month(Int(next() % 12) + 1),
    ])
    guard let period = Period(year: 1900 + Int(next() % 1100), part: part) else {
      preconditionFailure("every part exists")
    }
    return period
  }

  /// Empty and composed texts, quotes, and characters of plane 2 among them.
  private mutating func word() -> String {
    let parts = [
      "", "户", "𠮷𫝀𠀀", "第一批", "it's", "\"quoted\"", "e\u{301}", "é", " ", "\n", "%;--", "25.0260",
      "👨‍👩‍👧", "\u{FEFF}", "１２", "\u{FFFD}",
    ]
    return (0..<Int(next() % 4)).map { _ in one(of: parts) }.joined()
  }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    next() % 4 == 0 ? nil : value(&self)
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }
}
