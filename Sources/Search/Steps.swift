/// Where syllables lead to in a term.
struct Steps: Sendable, Equatable {
  /// The places that a syllable can step over.
  private(set) var inside: UInt64 = 0

  /// For each syllable where it can go at all, then where its first 1, 2, … letters can.
  ///
  /// Empty if the term has no letter that could be pinyin.
  private var masks: [UInt64] = []

  /// No syllable is longer than 6 letters; 8 masks are a cache line.
  private static let stride = 8

  init(over letters: [UInt32]) {
    let table = PinyinTable.shared
    for (place, letter) in letters.enumerated() {
      let place = UInt64(place)
      for typed in table.typed(first: letter) {
        if masks.isEmpty {
          masks = [UInt64](repeating: 0, count: table.spelling.count * Self.stride)
        }
        let row = Int(typed.syllable) * Self.stride
        for length in Self.lengths(of: typed.letters, in: letters[Int(place)...]) {
          masks[row] |= 1 << place
          masks[row + length] |= 1 << place
          for inner in 1..<length { inside |= 1 << (place + UInt64(inner)) }
        }
      }
    }
  }

  /// Where a syllable leads to from these places.
  @inline(__always)
  func places(after places: UInt64, syllable: PinyinTable.Syllable) -> UInt64 {
    guard !masks.isEmpty else { return 0 }
    let row = Int(syllable) * Self.stride
    guard places & masks[row] != 0 else { return 0 }
    var reached: UInt64 = 0
    for length in 1..<UInt64(Self.stride) {
      reached |= (places & masks[row + Int(length)]) << length
    }
    return reached
  }

  /// How many letters of a syllable may stand at the beginning of this part of the term.
  private static func lengths(of syllable: [UInt32], in rest: ArraySlice<UInt32>) -> [Int] {
    let common = zip(syllable, rest).prefix { $0 == $1 }.count
    return (1...syllable.count).prefix(common).filter { length in
      let isInitial = length == 1 || length == 2 && syllable[1] == 0x68  // h, of zh, ch and sh.
      return isInitial || length == syllable.count || length == rest.count
    }
  }
}
