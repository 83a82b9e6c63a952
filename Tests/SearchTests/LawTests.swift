import Search
import Testing

/// Over texts of random characters, the same ones for the same seed.
@Suite("Search laws")
struct LawTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `any part of a text finds it by characters, full pinyin, initials and mixed`(seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<20 {
      let characters = Self.characters(&random)
      let text = SearchText(String(characters))
      let start = Int.random(in: characters.indices, using: &random)
      let end = Int.random(in: start..<characters.count, using: &random)

      let part = characters[start...end]

      let spelling = Spelling(text: String(part))
      for query in [
        String(part), spelling.full, spelling.initials { Int.random(in: 0..<$0, using: &random) },
        Self.mixed(part, &random),
      ] {
        #expect(text.contains(Query(query)), "\(query) in \(String(characters))")
        #expect(text.score(Query(query.uppercased())) != nil)
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a letter that no reading has is not found`(seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<20 {
      let characters = Self.characters(&random).filter { character in
        character.unicodeScalars.allSatisfy { scalar in
          Pinyin.readings(of: scalar).allSatisfy { !$0.contains("q") }
        }
      }
      var letters = (0..<5).map { _ in Self.alphabet.randomElement(using: &random) ?? "a" }
      letters[Int.random(in: letters.indices, using: &random)] = "q"

      #expect(!SearchText(String(characters)).contains(Query(String(letters))))
      #expect(SearchText(String(characters)).score(Query(String(letters))) == nil)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `what is found is what trying every way by hand finds`(seed: UInt64) {
    var random = Seeded(state: seed)
    // Few letters and readings, so that much is found and much only nearly.
    let common: [Character] = ["长", "安", "县", "西", "六", "行", "重", "一", "a", "n", "1"]
    let typed: [Character] = ["c", "h", "a", "n", "g", "x", "i", "l", "u", "长", "安", "1"]
    var found = 0
    for _ in 0..<200 {
      let text = String((0..<6).compactMap { _ in common.randomElement(using: &random) })
      let length = Int.random(in: 1...6, using: &random)
      let query = String((0..<length).compactMap { _ in typed.randomElement(using: &random) })

      let isFound = SearchText(text).contains(Query(query))

      #expect(isFound == Self.byHand(text, query), "\(query) in \(text)")
      found += isFound ? 1 : 0
    }
    #expect((1...160).contains(found))
  }

  private static let alphabet = (0x61...0x7A as ClosedRange<UInt8>).map {
    Character(Unicode.Scalar($0))
  }

  private static func characters(_ random: inout Seeded) -> [Character] {
    var characters: [Character] = []
    while characters.count < 12 {
      guard let scalar = Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FA5, using: &random)),
        !Pinyin.readings(of: scalar).isEmpty
      else { continue }
      characters.append(Character(scalar))
    }
    return characters
  }

  /// Each character by itself, a whole reading or a first letter.
  private static func mixed(_ part: ArraySlice<Character>, _ random: inout Seeded) -> String {
    var typed = ""
    for scalar in part.flatMap(\.unicodeScalars) {
      let reading = Pinyin.readings(of: scalar).randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<3, using: &random) {
      case 0: typed.unicodeScalars.append(scalar)
      case 1: typed += reading
      default: typed += reading.prefix(1)
      }
    }
    return typed
  }

  /// The definition, tried without regard to time.
  private static func byHand(_ text: String, _ query: String) -> Bool {
    let letters = Array(text.unicodeScalars)
    return letters.indices.contains { follows(letters[$0...], query[...]) }
  }

  private static func follows(_ text: ArraySlice<Unicode.Scalar>, _ query: Substring) -> Bool {
    guard !query.isEmpty else { return true }
    guard let first = text.first else { return false }
    return ways(first).contains { way in
      query.hasPrefix(way) && follows(text.dropFirst(), query.dropFirst(way.count))
    } || Pinyin.readings(of: first).contains { $0.hasPrefix(query) }
  }

  private static func ways(_ letter: Unicode.Scalar) -> [String] {
    [String(letter)]
      + Pinyin.readings(of: letter).flatMap { reading in
        let double = ["zh", "ch", "sh"].filter { reading.hasPrefix($0) }
        return [reading, String(reading.prefix(1))] + double
      }
  }
}

/// The same numbers for the same seed, so that a failure comes again (Vigna's SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
