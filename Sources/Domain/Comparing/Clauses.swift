/// A text in sentences of clauses, as far as finding what stands near a number takes.
struct Clauses {
  struct Sentence {
    /// In order, without the punctuation between them.
    var clauses: [Range<Int>] = []
    /// Which of the clauses stand in brackets.
    var asides: Set<Int> = []
    /// Whether a paragraph starts with it.
    let startsParagraph: Bool

    var range: Range<Int>? {
      guard let first = clauses.first, let last = clauses.last else { return nil }
      return first.lowerBound..<last.upperBound
    }
  }

  let text: [Unicode.Scalar]
  /// In order of the text, none empty.
  let sentences: [Sentence]

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
    sentences = Self.sentences(self.text)
  }

  /// The last sentence that starts at or before an offset.
  func sentence(at offset: Int) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if let start = sentences[middle].range?.lowerBound, start <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? low - 1 : nil
  }

  private static func sentences(_ text: [Unicode.Scalar]) -> [Sentence] {
    var sentences: [Sentence] = []
    var sentence = Sentence(startsParagraph: true)
    var start = 0
    var isAside = false

    func endClause(at end: Int) {
      var (low, high) = (start, end)
      while low < high, text[low].isBlank { low += 1 }
      while low < high, text[high - 1].isBlank { high -= 1 }
      if low < high {
        if isAside { sentence.asides.insert(sentence.clauses.count) }
        sentence.clauses.append(low..<high)
      }
      start = end + 1
    }

    func endSentence() {
      let isEmpty = sentence.clauses.isEmpty
      if !isEmpty { sentences.append(sentence) }
      sentence = Sentence(startsParagraph: isEmpty && sentence.startsParagraph)
      isAside = false
    }

    for (place, scalar) in text.enumerated() {
      switch scalar {
      case "。", "！", "？", "!", "?":
        endClause(at: place)
        endSentence()
      case "\n" where sentence.clauses.isEmpty && text[start..<place].allSatisfy(\.isBlank):
        // A line that breaks inside a sentence is the page's doing.
        sentence = Sentence(startsParagraph: true)
        start = place + 1
      // 1,285 is a number.
      case "," where !text.isBetweenDigits(place): endClause(at: place)
      case "，", "；", ";", "：", ":": endClause(at: place)
      case "（", "(", "）", ")":
        endClause(at: place)
        isAside = scalar == "（" || scalar == "("
      default: break
      }
    }
    endClause(at: text.count)
    endSentence()
    return sentences
  }
}

extension Unicode.Scalar {
  var isBlank: Bool {
    self == " " || self == "\n" || self == "\r" || self == "\t" || self == "\u{3000}"
  }

  var isDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }
}

extension [Unicode.Scalar] {
  func isBetweenDigits(_ place: Int) -> Bool {
    place > 0 && place + 1 < count && self[place - 1].isDigit && self[place + 1].isDigit
  }

  /// Whether one of `words` stands in a range and what follows it is as wanted.
  func contains(
    any words: [[Unicode.Scalar]], in range: Range<Int>,
    followedBy isWanted: (Range<Int>) -> Bool = { _ in true }
  ) -> Bool {
    range.contains { place in
      ends(of: words, at: place, in: range).contains { isWanted($0..<range.upperBound) }
    }
  }

  /// Whether a range starts with one of `words` and what follows it is as wanted.
  func starts(
    withAny words: [[Unicode.Scalar]], in range: Range<Int>,
    followedBy isWanted: (Range<Int>) -> Bool = { _ in true }
  ) -> Bool {
    ends(of: words, at: range.lowerBound, in: range).contains { isWanted($0..<range.upperBound) }
  }

  /// Behind each of `words` that stands at a place.
  private func ends(
    of words: [[Unicode.Scalar]], at place: Int, in range: Range<Int>
  ) -> [Int] {
    words.compactMap { word in
      let end = place + word.count
      let stands =
        end <= range.upperBound && word.indices.allSatisfy { self[place + $0] == word[$0] }
      return stands ? end : nil
    }
  }
}
