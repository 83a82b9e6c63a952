/// Where in a term a character of a text may go, for all places at once.
///
/// A set of places is a bit mask. Bit 0 is before the first letter of the term; a letter at place i
/// that is used up leads to place i + 1.
struct Term: Sendable, Equatable {
  static let capacity = 63

  /// The place after the last letter.
  let end: UInt64

  /// The places of each ASCII letter.
  private let ascii: [UInt64]
  private let others: [Other]
  /// For each syllable ``stride`` masks: where it can go at all, then where its first 1, 2, … letters.
  ///
  /// Empty if the term has no letter that could be pinyin.
  private let steps: [UInt64]

  private struct Other: Equatable {
    let value: UInt32
    var places: UInt64
  }

  /// No syllable is longer than 6 letters; 8 masks are a cache line.
  private static let stride = 8

  init(_ letters: ArraySlice<UInt32>) {
    let letters = Array(letters)
    end = 1 << UInt64(letters.count)
    var ascii = [UInt64](repeating: 0, count: 128)
    var others: [Other] = []
    for (place, value) in letters.enumerated() {
      if value < 128 {
        ascii[Int(value)] |= 1 << UInt64(place)
      } else if let index = others.firstIndex(where: { $0.value == value }) {
        others[index].places |= 1 << UInt64(place)
      } else {
        others.append(Other(value: value, places: 1 << UInt64(place)))
      }
    }
    self.ascii = ascii
    self.others = others
    steps = letters.contains { (0x61...0x7A).contains($0) } ? Self.steps(over: letters) : []
  }

  /// Where the letter itself leads to from these places.
  @inline(__always)
  func places(after places: UInt64, letter: UInt32) -> UInt64 {
    if letter < 128 { return (places & ascii[Int(letter)]) << 1 }
    for other in others where other.value == letter { return (places & other.places) << 1 }
    return 0
  }

  /// Where a syllable leads to from these places.
  @inline(__always)
  func places(after places: UInt64, syllable: PinyinTable.Syllable) -> UInt64 {
    guard !steps.isEmpty else { return 0 }
    let row = Int(syllable) * Self.stride
    guard places & steps[row] != 0 else { return 0 }
    var reached: UInt64 = 0
    for length in 1..<UInt64(Self.stride) {
      reached |= (places & steps[row + Int(length)]) << length
    }
    return reached
  }

  private static func steps(over letters: [UInt32]) -> [UInt64] {
    let table = PinyinTable.shared
    var steps = [UInt64](repeating: 0, count: table.spelling.count * stride)
    for (place, letter) in letters.enumerated() {
      for typed in table.typed(first: letter) {
        let row = Int(typed.syllable) * stride
        for length in lengths(of: typed.letters, in: letters[place...]) {
          steps[row] |= 1 << UInt64(place)
          steps[row + length] |= 1 << UInt64(place)
        }
      }
    }
    return steps
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
