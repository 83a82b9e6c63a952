/// The readings of all characters, made from ``Readings`` once, when first asked for.
struct PinyinTable: Sendable {
  typealias Syllable = UInt16

  static let shared = PinyinTable()

  /// How a syllable is typed, letter by letter.
  struct Typed {
    let syllable: Syllable
    let letters: [UInt32]
  }

  /// Of each syllable.
  let spelling: [String]
  /// The ``Letter/mark(of:)`` of each syllable's first letter.
  let marks: [UInt64]
  /// By the first letter, `a` at 0.
  private let typed: [[Typed]]

  /// Where in ``readings`` those of a slot start; one more than there are slots.
  private let starts: [UInt16]
  private let readings: [Syllable]

  private init() {
    var spelling: [String] = []
    // A pair is a slot above a syllable, so that counting them sorts them and keeps their order.
    var pairs: [UInt32] = []
    pairs.reserveCapacity(35_000)
    var starts = [UInt16](repeating: 0, count: Self.slots + 1)
    var known: [[UInt8]: Syllable] = [:]
    var letters: [UInt8] = []
    var current: Syllable = 0
    for scalar in Readings.all.lazy.flatMap(\.unicodeScalars) {
      if scalar.isASCII {
        if scalar != " ", scalar != "\n" { letters.append(UInt8(truncatingIfNeeded: scalar.value)) }
        continue
      }
      if !letters.isEmpty {
        current = known[letters] ?? Syllable(spelling.count)
        if current == spelling.count {
          known[letters] = current
          spelling.append(String(decoding: letters, as: UTF8.self))
        }
        letters.removeAll(keepingCapacity: true)
      }
      guard let slot = Self.slot(of: scalar.value) else { continue }
      pairs.append(UInt32(slot) << 16 | UInt32(current))
      starts[slot + 1] += 1
    }
    for slot in 0..<Self.slots { starts[slot + 1] += starts[slot] }
    var free = starts
    var readings = [Syllable](repeating: 0, count: pairs.count)
    for pair in pairs {
      let slot = Int(pair >> 16)
      readings[Int(free[slot])] = Syllable(truncatingIfNeeded: pair)
      free[slot] += 1
    }
    self.spelling = spelling
    marks = spelling.map { $0.unicodeScalars.first.map { Letter.mark(of: $0.value) } ?? 0 }
    typed = Self.typed(spelling)
    self.starts = starts
    self.readings = readings
  }

  /// The most usual one first.
  func syllables(of scalar: UInt32) -> ArraySlice<Syllable> {
    guard let slot = Self.slot(of: scalar) else { return [] }
    return readings[Int(starts[slot])..<Int(starts[slot + 1])]
  }

  /// What may be typed with this letter first.
  func typed(first letter: UInt32) -> [Typed] {
    Self.alphabet.contains(letter) ? typed[Int(letter - Self.alphabet.lowerBound)] : []
  }

  /// Input methods also take `lue` and `nue` for 略 and 虐.
  private static func typed(_ spelling: [String]) -> [[Typed]] {
    var typed = [[Typed]](repeating: [], count: alphabet.count)
    for (index, spelling) in spelling.enumerated() {
      let also = ["lve": "lue", "nve": "nue"][spelling]
      for written in [spelling, also].compactMap(\.self) {
        let letters = written.unicodeScalars.map(\.value)
        guard let first = letters.first else { continue }
        typed[Int(first - alphabet.lowerBound)]
          .append(Typed(syllable: Syllable(index), letters: letters))
      }
    }
    return typed
  }

  private static let alphabet: ClosedRange<UInt32> = 0x61...0x7A
  private static let unified: ClosedRange<UInt32> = 0x3007...0x9FFF
  private static let slots = unified.count

  private static func slot(of scalar: UInt32) -> Int? {
    unified.contains(scalar) ? Int(scalar - unified.lowerBound) : nil
  }
}
