/// Where in a term a character of a text may go, for all places at once.
///
/// A set of places is a bit mask. Bit 0 is before the first letter of the term; a letter at place i
/// that is used up leads to place i + 1.
struct Term: Sendable, Equatable {
  static let capacity = 63

  /// The place after the last letter.
  let end: UInt64
  /// The ``Letter/mark(of:)`` of every letter that no syllable can step over.
  ///
  /// A text without one of them, as a letter or at the start of a syllable, does not have the term.
  let marks: UInt64

  /// The places of each ASCII letter.
  private let ascii: [UInt64]
  private let others: [Other]
  private let steps: Steps

  private struct Other: Equatable {
    let value: UInt32
    var places: UInt64
  }

  init(_ letters: ArraySlice<UInt32>) {
    let letters = Array(letters)
    let steps = Steps(over: letters)
    var ascii = [UInt64](repeating: 0, count: 128)
    var others: [Other] = []
    var marks: UInt64 = 0
    for (place, value) in letters.enumerated() {
      let mask: UInt64 = 1 << UInt64(place)
      if steps.inside & mask == 0 { marks |= Letter.mark(of: value) }
      if value < 128 {
        ascii[Int(value)] |= mask
      } else if let index = others.firstIndex(where: { $0.value == value }) {
        others[index].places |= mask
      } else {
        others.append(Other(value: value, places: mask))
      }
    }
    end = 1 << UInt64(letters.count)
    self.marks = marks
    self.ascii = ascii
    self.others = others
    self.steps = steps
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
    steps.places(after: places, syllable: syllable)
  }
}
