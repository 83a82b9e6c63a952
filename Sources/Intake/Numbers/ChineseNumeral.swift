import Domain

/// Numbers in characters: 两, 三百, 十一万六千, 二〇一八.
enum ChineseNumeral {
  static func isNumeral(_ scalar: UInt32) -> Bool { digit(scalar) != nil || power(scalar) != nil }

  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6: 0  // 〇 零
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  static func power(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341: 1  // 十
    case 0x767E: 2  // 百
    case 0x5343: 3  // 千
    case 0x4E07: 4  // 万
    case 0x4EBF: 8  // 亿
    default: nil
    }
  }

  /// `nil` where the characters are not a number, as 八九 or 百.
  static func value(_ numeral: ArraySlice<UInt32>) -> ExactDecimal? {
    var total = 0
    var section = 0
    var digit: Int?
    var digitsInRow = 0
    for scalar in numeral {
      if let next = Self.digit(scalar) {
        digitsInRow = next == 0 ? 0 : digitsInRow + 1
        guard digitsInRow < 2 else { return nil }
        digit = next
        continue
      }
      guard let power = power(scalar) else { return nil }
      digitsInRow = 0
      if power >= 4 {
        guard section + (digit ?? 0) > 0, total < 1_000_000_000 else { return nil }
        total = (total + section + (digit ?? 0)) * (power == 4 ? 10_000 : 100_000_000)
        section = 0
      } else {
        guard digit != nil || power == 1 else { return nil }
        section += (digit ?? 1) * [1, 10, 100, 1000][power]
      }
      digit = nil
    }
    return ExactDecimal(total + section + (digit ?? 0))
  }
}
