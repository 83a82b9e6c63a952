import Domain

/// One place's numbers of one period, in the smallest unit each: yuan, metres, households.
struct Numbers {
  struct Key: Hashable {
    let code: Indicator.Code
    let unit: Unit
    let segment: Segment?
  }

  private(set) var values: [Key: Int] = [:]

  /// What a rate is made of, in percent.
  private static let rates: [Indicator.Code: (part: Key, whole: Key)] = [
    "health.contractRate": (
      Key(code: "health.contracted", unit: .persons, segment: nil),
      Key(code: "health.base", unit: .persons, segment: nil)
    ),
    "visit.rate": (
      Key(code: "visit.households", unit: .households, segment: nil),
      Key(code: "poverty.current", unit: .households, segment: nil)
    ),
    "project.completionRate": (
      Key(code: "project.completed", unit: .strips, segment: nil),
      Key(code: "project.planned", unit: .strips, segment: nil)
    ),
    "project.paidShare": (
      Key(code: "project.paid", unit: .yuan, segment: nil),
      Key(code: "project.available", unit: .yuan, segment: nil)
    ),
  ]

  /// What is never more than something else.
  private static let limits: [Indicator.Code: Indicator.Code] = [
    "health.contracted": "health.base", "project.completed": "project.planned",
    "project.completedLength": "project.length", "project.paid": "project.available",
    "visit.households": "poverty.current",
  ]

  /// Every figure that is counted, in catalogue order; rates follow from these.
  private static let keys: [Key] = Indicator.all.filter { $0.kind != .rate }.flatMap { indicator in
    units(of: indicator).flatMap { unit in
      segments(of: indicator).map { Key(code: indicator.code, unit: unit, segment: $0) }
    }
  }

  private static let wholes = keys.filter { limits[$0.code] == nil }
  private static let parts = keys.filter { limits[$0.code] != nil }

  init() {}

  /// A village's numbers, not far from those of the period before.
  init(after earlier: Numbers?, _ dice: inout Dice) {
    for key in Self.wholes {
      let range = Self.range(of: key.unit)
      let households = Key(code: key.code, unit: .households, segment: key.segment)
      if key.unit == .persons, let count = values[households] {
        values[key] = count * 2 + Int.random(in: 0...count, using: &dice)
        continue
      }
      guard let before = earlier?.values[key] else {
        values[key] = Int.random(in: range, using: &dice)
        continue
      }
      let step = max(2, range.upperBound / 20)
      values[key] = max(1, before + Int.random(in: -step...step, using: &dice))
    }
    for key in Self.parts {
      let whole = Self.limits[key.code].map { Key(code: $0, unit: key.unit, segment: nil) }
      let limit = whole.flatMap { values[$0] } ?? Self.range(of: key.unit).upperBound
      values[key] = limit - Int.random(in: 0...max(1, limit / 2), using: &dice) / 2
    }
  }

  mutating func add(_ other: Numbers) { values.merge(other.values, uniquingKeysWith: +) }

  /// The rate of its parts with one digit after the point; the same everywhere for rates of no parts.
  func rate(_ code: Indicator.Code) -> ExactDecimal? {
    guard let rule = Self.rates[code] else {
      return code == "poverty.rate" ? ExactDecimal(coefficient: 8, scale: 1) : ExactDecimal(100)
    }
    guard let part = values[rule.part], let whole = values[rule.whole], whole > 0 else {
      return nil
    }
    return Fraction(Int128(part) * 100, Int128(whole)).rounded(to: 1)
  }

  /// Rates are of one unit, so what they are made of has only that.
  static func units(of indicator: Indicator) -> [Unit] {
    if indicator.kind == .rate { return [.percent] }
    let isPart = rates.values.contains { indicator.code == $0.part.code }
    let isWhole = rates.values.contains { indicator.code == $0.whole.code }
    let isLength = indicator.units.contains(.metres)
    return isPart || isLength || isWhole && indicator.kind != .stock
      ? Array(indicator.units.prefix(1)) : indicator.units.filter { $0 != .percent }
  }

  static func segments(of indicator: Indicator) -> [Segment?] {
    switch indicator.segment {
    case .region: ["省外", "省内县外", "县内"].map { Segment(.region, $0) }
    case .batch: [nil] + ["第一批", "第二批"].map { Segment(.batch, $0) }
    case .use: ["户贷户用", "户贷企用"].map { Segment(.use, $0) }
    default: [nil]
    }
  }

  private static func range(of unit: Unit) -> ClosedRange<Int> {
    switch unit {
    case .yuan: 2000...400_000
    case .persons: 10...160
    case .households: 5...70
    case .metres: 100...6000
    default: 1...12
    }
  }
}
