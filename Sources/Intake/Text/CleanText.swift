import Domain

/// A text made regular for reading, with the way back to the text as given.
///
/// Page debris is taken out, lines cut inside a sentence are joined, full-width forms are made
/// half-width, spun words are put right. Every scalar knows its offset in the text as given.
struct CleanText {
  private(set) var scalars: [UInt32] = []
  /// By scalar; offsets into the text as given.
  private(set) var offsets: [Int] = []
  let original: [Unicode.Scalar]

  init(_ text: String) {
    original = Array(text.unicodeScalars)
    scalars.reserveCapacity(original.count)
    offsets.reserveCapacity(original.count)
    for line in PageDebris.lines(of: original) { append(line) }
    putLettersRight()
    dropTrailingPageNumber()
    putSpunWordsRight()
  }

  /// Where a stretch of the clean text stands in the text as given.
  func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return offsets[range.lowerBound]..<offsets[range.upperBound - 1] + 1
  }

  /// A stretch of the clean text in the letters of the text as given.
  func written(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for index in range { text.append(original[offsets[index]]) }
    return String(text)
  }

  /// A stretch of the clean text as it was made regular.
  func regular(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for index in range {
      if let scalar = Unicode.Scalar(scalars[index]) { text.append(scalar) }
    }
    return String(text)
  }

  private mutating func append(_ line: PageDebris.Line) {
    var gloss = line.range.lowerBound
    for index in line.range {
      if index < gloss { continue }
      guard let scalar = Letters.regular(original[index].value) else { continue }
      if scalar == 0x28, let last = scalars.last, Letters.isHan(last),
        let end = endOfGloss(at: index, before: line.range.upperBound)
      {
        gloss = end
        continue
      }
      if scalar == Letters.space {
        guard let last = scalars.last, last != Letters.newline, last != Letters.space else {
          continue
        }
      } else if scalars.last == Letters.space, scalars.count > 1,
        !Letters.keepsSpace(between: scalars[scalars.count - 2], and: scalar)
      {
        scalars.removeLast()
        offsets.removeLast()
      }
      scalars.append(scalar)
      offsets.append(index)
    }
    guard !line.continues else { return }
    if scalars.last == Letters.space {
      scalars.removeLast()
      offsets.removeLast()
    }
    guard let last = scalars.last, last != Letters.newline else { return }
    scalars.append(Letters.newline)
    offsets.append(min(line.range.upperBound, original.count - 1))
  }

  /// Behind the pinyin that some sites put after a letter: 產(chǎn).
  private func endOfGloss(at start: Int, before limit: Int) -> Int? {
    var index = start + 1
    while index < limit, index - start <= 8, isPinyin(original[index].value) { index += 1 }
    guard index > start + 1, index < limit, original[index] == ")" else { return nil }
    return index + 1
  }

  private func isPinyin(_ scalar: UInt32) -> Bool {
    scalar >= 0x61 && scalar <= 0x7A || scalar >= 0xE0 && scalar <= 0x2AF
  }

  /// A lone number behind the last sentence is a page's.
  private mutating func dropTrailingPageNumber() {
    var end = scalars.count
    while end > 0, scalars[end - 1] == Letters.newline || scalars[end - 1] == Letters.space {
      end -= 1
    }
    var start = end
    while start > 0, Letters.isDigit(scalars[start - 1]) { start -= 1 }
    guard start < end, end - start <= 3, start > 0,
      Letters.endsSentence(scalars[start - 1]) || scalars[start - 1] == Letters.space
    else { return }
    scalars.removeSubrange(start...)
    offsets.removeSubrange(start...)
  }

  private mutating func putLettersRight() {
    let simple = Vocabulary.shared.simple
    for index in scalars.indices where scalars[index] > 0x4E00 {
      if let letter = simple[scalars[index]] { scalars[index] = letter }
    }
  }

  private mutating func putSpunWordsRight() {
    let vocabulary = Vocabulary.shared
    var index = 0
    while index < scalars.count {
      guard
        let found = vocabulary.spun.longest(in: scalars, at: index, before: scalars.count)
      else {
        index += 1
        continue
      }
      for scalar in vocabulary.meant[Int(found.payload)] {
        scalars[index] = scalar
        index += 1
      }
    }
  }
}
