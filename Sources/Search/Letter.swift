/// A character as it is compared: case and width do not matter, and ü is `v`.
struct Letter {
  enum Kind { case han, latin, digit, between }

  let value: UInt32
  let kind: Kind

  init(_ scalar: Unicode.Scalar) {
    value = Self.fold(scalar)
    kind = Self.kind(of: value)
  }

  /// Whether it stands between others and says nothing, as in 未脱贫户(三户) and 12,345.
  func isSeparator(after previous: Kind) -> Bool {
    guard kind == .between, let scalar = Unicode.Scalar(value) else { return false }
    if previous == .digit { return scalar == "," }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: return true
    default: return scalar.properties.isWhitespace || scalar == "·"
    }
  }

  /// One of 64 bits, to tell at a glance that a text lacks a letter: a to z have one each, the rest
  /// share.
  static func mark(of value: UInt32) -> UInt64 {
    (0x61...0x7A).contains(value) ? 1 << UInt64(value - 0x61) : 1 << UInt64(26 + value % 38)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A: scalar.value + 0x20
    case 0xDC, 0xFC: 0x76
    case 0..<0x80, 0x3001..<0xFF00: scalar.value
    case 0x3000: 0x20
    case 0xFF21...0xFF3A: scalar.value - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: scalar.value - 0xFEE0
    default: scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
  }

  private static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x61...0x7A: return .latin
    case 0x30...0x39: return .digit
    case 0..<0x80: return .between
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF: return .han
    default:
      guard let properties = Unicode.Scalar(value)?.properties else { return .between }
      if properties.isIdeographic { return .han }
      return properties.isAlphabetic ? .latin : .between
    }
  }
}
