/// What single scalars are.
enum Letters {
  static let newline: UInt32 = 0x0A
  static let space: UInt32 = 0x20

  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  static func isLatin(_ scalar: UInt32) -> Bool {
    scalar >= 0x41 && scalar <= 0x5A || scalar >= 0x61 && scalar <= 0x7A
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    scalar >= 0x3400 && scalar <= 0x9FFF || scalar >= 0x2_0000 && scalar <= 0x3_FFFF
  }

  /// x, ×, _, *, ○: what a masked digit is written with.
  static func isMask(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x78, 0x58, 0xD7, 0x5F, 0x2A, 0x25CB, 0x58F: true
    default: false
    }
  }

  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0x21, 0x3F, newline, 0x2026: true
    default: false
    }
  }

  /// , ， ; ； : and the like.
  static func endsClause(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3B: true
    default: endsSentence(scalar)
    }
  }

  /// The same letter in its usual form; `nil` for what nobody sees.
  static func regular(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x20...0x7E: scalar
    case 0x09, 0x0B, 0x0C, 0xA0, 0x3000, 0x2000...0x200A, 0x202F: space
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFFFD, 0xFE00...0xFE0F:
      nil
    case 0xFF0F: 0x2F
    // Full-width forms of what is in ASCII.
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x2014, 0x2013, 0x2012, 0x2010, 0x2011, 0x2015, 0x2212, 0x2500: 0x2D
    case 0x3014, 0x3010, 0x3016: 0x5B
    case 0x3015, 0x3011, 0x3017: 0x5D
    case 0x201D, 0x22: 0x201D
    case 0x3007: 0x3007
    case 0xFE5A: 0x29
    case 0xFE59: 0x28
    case 0xFE50: 0x2C
    default: scalar
    }
  }

  /// Whether a space between the two tells something apart.
  static func keepsSpace(between left: UInt32, and right: UInt32) -> Bool {
    if isDigit(left) && isDigit(right) { return true }
    if isDigit(left) || isDigit(right) { return isLatin(left) || isLatin(right) }
    if endsSentence(left) || left == newline { return false }
    return true
  }
}
