/// A letter of a text, or a syllable that the letter before it is read as.
struct Token: Equatable {
  private let bits: UInt32

  private static let letterBit: UInt32 = 1 << 31
  private static let wordStartBit: UInt32 = 1 << 30
  private static let optionalBit: UInt32 = 1 << 29

  init(_ letter: Letter, isWordStart: Bool, isOptional: Bool) {
    bits =
      letter.value | Self.letterBit | (isWordStart ? Self.wordStartBit : 0)
      | (isOptional ? Self.optionalBit : 0)
  }

  init(_ syllable: PinyinTable.Syllable) {
    bits = UInt32(syllable)
  }

  var isLetter: Bool { bits & Self.letterBit != 0 }
  var isWordStart: Bool { bits & Self.wordStartBit != 0 }
  var isOptional: Bool { bits & Self.optionalBit != 0 }
  var letter: UInt32 { bits & 0x1F_FFFF }
  var syllable: PinyinTable.Syllable { PinyinTable.Syllable(truncatingIfNeeded: bits) }
}
