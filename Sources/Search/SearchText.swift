/// A text prepared to be found: by its own characters, by full pinyin, by initials, or mixed.
///
/// `cf`, `changfeng`, `zhangfeng` (another reading of 长), `长f` and `枫村` find 长枫村. A Chinese
/// character is matched by itself, by a whole reading, by the first letter of a reading or its `zh`,
/// `ch`, `sh`, and by any beginning of a reading where the term ends. Other characters match
/// themselves. Case and width do not matter. Spaces, brackets, quotes and `·` in the text may be left
/// out, except after a digit, so that `12` does not find `1 2`; after a digit a comma may: `12,345`.
public struct SearchText: Sendable, Equatable {
  /// Letters in order, each followed by the syllables it is read as.
  private let tokens: [Token]
  /// Of all letters and of the first letters of all syllables.
  private let marks: UInt64
  /// In Unicode scalars.
  private let length: Int

  public init(_ text: String) {
    let table = PinyinTable.shared
    var tokens: [Token] = []
    var marks: UInt64 = 0
    var length = 0
    var previous = Letter.Kind.between
    tokens.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let letter = Letter(scalar)
      tokens.append(
        Token(
          letter, isWordStart: letter.kind != .between && letter.kind != previous,
          isOptional: letter.isSeparator(after: previous)))
      if letter.kind == .han {
        for syllable in table.syllables(of: letter.value) {
          tokens.append(Token(syllable))
          marks |= table.marks[Int(syllable)]
        }
      }
      marks |= Letter.mark(of: letter.value)
      previous = letter.kind
      length += 1
    }
    self.tokens = tokens
    self.marks = marks
    self.length = length
  }

  /// Whether all terms stand somewhere in the text, each in consecutive characters.
  public func contains(_ query: Query) -> Bool {
    query.terms.allSatisfy { finds($0, from: .anywhere) }
  }

  /// How well the text answers the query, for a list with the best first; `nil` if it does not.
  ///
  /// The start of the text is better than the start of a word, that than the middle, and that than
  /// letters with others in between; among equals the shorter text is better. An empty query finds
  /// every text equally well.
  public func score(_ query: Query) -> Int? {
    guard !query.isEmpty else { return 0 }
    var fit = 0
    for term in query.terms {
      guard let found = self.fit(of: term) else { return nil }
      fit += found
    }
    return fit * Self.longest - min(length, Self.longest - 1)
  }

  private static let longest = 1024

  private enum Start { case text, word, anywhere }

  private func fit(of term: Term) -> Int? {
    guard finds(term, from: .anywhere) else {
      return finds(term, from: .anywhere, leavingOut: true) ? 1 : nil
    }
    if finds(term, from: .text) { return 4 }
    return finds(term, from: .word) ? 3 : 2
  }

  /// Follows all ways through the term at once, one letter of the text after the other.
  private func finds(_ term: Term, from start: Start, leavingOut: Bool = false) -> Bool {
    guard term.marks & ~marks == 0 else { return false }
    var before: UInt64 = start == .text ? 1 : 0
    var after = before
    for token in tokens {
      guard token.isLetter else {
        after |= term.places(after: before, syllable: token.syllable)
        continue
      }
      if after & term.end != 0 { return true }
      before = after
      switch start {
      case .text: break
      case .word: before |= token.isWordStart ? 1 : 0
      case .anywhere: before |= 1
      }
      after = term.places(after: before, letter: token.letter)
      if leavingOut || token.isOptional { after |= before }
    }
    return after & term.end != 0
  }
}
