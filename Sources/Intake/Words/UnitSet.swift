import Domain

/// Kinds of unit, as far as indicators tell them apart.
struct UnitSet: OptionSet {
  let rawValue: UInt16

  static let households = UnitSet(rawValue: 1)
  static let persons = UnitSet(rawValue: 2)
  static let items = UnitSet(rawValue: 4)
  static let strips = UnitSet(rawValue: 8)
  /// 项: counted like 个 and 条.
  static let pieces = UnitSet(rawValue: 16)
  static let devices = UnitSet(rawValue: 32)
  static let yuan = UnitSet(rawValue: 64)
  static let percent = UnitSet(rawValue: 128)
  static let length = UnitSet(rawValue: 256)
  static let villages = UnitSet(rawValue: 512)
  static let all = UnitSet(rawValue: .max)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What a number with this measure word may be.
  init(measured unit: Unit) {
    switch unit.symbol {
    case "户": self = .households
    case "人": self = .persons
    case "个": self = .items
    case "条": self = .strips
    case "项": self = .pieces
    case "部": self = .devices
    case "元": self = .yuan
    case "%": self = .percent
    case "米", "公里": self = .length
    case "村": self = .villages
    default: self = []
    }
  }

  /// What figures of an indicator with this unit may be measured in.
  init(counting units: [Unit]) {
    self = []
    for unit in units {
      switch unit {
      case .items: formUnion([.items, .pieces, .villages])
      case .strips: formUnion([.strips, .pieces])
      default: formUnion(UnitSet(measured: unit))
      }
    }
  }
}
