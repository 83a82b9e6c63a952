import Domain
import Testing

/// One number of a made-up report; whole numbers, decimals, or nothing readable.
struct Statement {
  var code: Indicator.Code?
  var digits: String
  var unit: Unit = .households
  var segments: [Segment] = []
  var label = ""
  var bound = Bound.exactly
  var asOf: AsOf?
  var marks: Set<Figure.Mark> = []

  /// Money is in 万元.
  func figure(at offset: Int) -> Figure {
    let value = ExactDecimal(digits)
    return Figure(
      indicator: code, segments: segments, label: label,
      value: unit == .yuan ? value?.shifted(by: 4) : value, unit: unit,
      written: Figure.Written(digits: digits, unit: unit == .yuan ? "万元" : unit.symbol),
      bound: bound, asOf: asOf, marks: marks,
      source: Source(section: "", quote: offset..<offset + 5, number: offset..<offset + 5))
  }
}

extension Document {
  /// A report of numbers that stand ten letters apart.
  init(
    _ period: String?, of place: String? = nil, name: String? = nil, at time: String = "",
    _ statements: [Statement]
  ) {
    self.init(
      name: name ?? "\(place ?? "")\(period ?? "").txt", period: period.flatMap { Period($0) },
      place: place.map { Place.Code($0) }, importedAt: time,
      report: Report(
        text: statements.map { statement in
          statement.digits + String(repeating: "字", count: max(0, 10 - statement.digits.count))
        }.joined(),
        figures: statements.enumerated().map { $1.figure(at: $0 * 10) }))
  }
}

extension Ledger {
  /// The places are those of the documents, with all around them.
  init(of documents: [Document]) {
    let codes = documents.compactMap(\.place?.text)
    self.init(documents: documents, places: PlaceTree(codes.flatMap { Place.chain($0) }))
  }
}

/// The same numbers for the same seed, so that a failure comes again (Vigna's SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
