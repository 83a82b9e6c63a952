/// Cuts a clean text into elements and sentences, in one pass.
struct Elements {
  private(set) var all: [Element] = []
  /// Ranges of ``all``, without the stops between.
  private(set) var sentences: [Sentence] = []

  struct Sentence {
    var elements: Range<Int>
    /// Whether a new paragraph begins here.
    var opensParagraph: Bool
    var range: Range<Int>
  }

  init(_ text: [UInt32], _ scanner: QuantityScanner) {
    let vocabulary = Vocabulary.shared
    var (quantity, moment) = (0, 0)
    var index = 0
    var unknownStart: Int?
    var wordEnd = 0
    var sentenceStart = 0
    var textStart = 0
    var opensParagraph = true

    func closeUnknown(_ all: inout [Element], at end: Int) {
      guard let start = unknownStart else { return }
      all.append(Element(kind: .unknown, range: start..<end))
      unknownStart = nil
    }

    while index < text.count {
      if quantity < scanner.quantities.count,
        scanner.quantities[quantity].extent.lowerBound <= index
      {
        let extent = scanner.quantities[quantity].extent
        closeUnknown(&all, at: index)
        all.append(Element(kind: .quantity(quantity), range: extent))
        quantity += 1
        index = max(index, extent.upperBound)
        wordEnd = index
        continue
      }
      if moment < scanner.moments.count, scanner.moments[moment].start <= index {
        let range = scanner.moments[moment].start..<scanner.moments[moment].end
        closeUnknown(&all, at: index)
        all.append(Element(kind: .moment(moment), range: range))
        // 目前贫困户, 今年需还, 年末 are words of the subject too.
        if let found = vocabulary.words.longest(in: text, at: index, before: text.count) {
          all.append(Element(kind: .word(Int(found.payload)), range: index..<found.end))
          wordEnd = found.end
        }
        moment += 1
        index = max(index + 1, range.upperBound)
        continue
      }
      let scalar = text[index]
      if Letters.endsSentence(scalar) {
        closeUnknown(&all, at: index)
        if all.count > sentenceStart {
          sentences.append(
            Sentence(
              elements: sentenceStart..<all.count, opensParagraph: opensParagraph,
              range: textStart..<index))
          opensParagraph = false
        }
        if scalar == Letters.newline { opensParagraph = true }
        sentenceStart = all.count
        textStart = index + 1
        index += 1
        continue
      }
      if let end = Self.ordinal(at: index, in: text) {
        closeUnknown(&all, at: index)
        all.append(Element(kind: .ordinal, range: index..<end))
        index = end
        wordEnd = max(wordEnd, end)
        continue
      }
      if let found = vocabulary.words.longest(in: text, at: index, before: text.count),
        found.end > wordEnd
      {
        closeUnknown(&all, at: index)
        all.append(Element(kind: .word(Int(found.payload)), range: index..<found.end))
        wordEnd = found.end
        index += 1
        continue
      }
      if index < wordEnd {
        index += 1
        continue
      }
      if let kind = Self.punctuation(scalar) {
        closeUnknown(&all, at: index)
        all.append(Element(kind: kind, range: index..<index + 1))
      } else if unknownStart == nil {
        unknownStart = index
      }
      index += 1
    }
    closeUnknown(&all, at: text.count)
    if all.count > sentenceStart {
      sentences.append(
        Sentence(
          elements: sentenceStart..<all.count, opensParagraph: opensParagraph,
          range: textStart..<text.count))
    }
  }

  /// 第一批, 第2期, 首批.
  private static func ordinal(at start: Int, in text: [UInt32]) -> Int? {
    func scalar(_ index: Int) -> UInt32 { index < text.count ? text[index] : 0 }
    var index = start + 1
    if scalar(start) == 0x7B2C {  // 第
      while ChineseNumeral.isNumeral(scalar(index)) || Letters.isDigit(scalar(index)) { index += 1 }
      guard index > start + 1 else { return nil }
    } else if scalar(start) != 0x9996 {  // 首
      return nil
    }
    // 批 次 轮 期 类
    guard [0x6279, 0x6B21, 0x8F6E, 0x671F, 0x7C7B].contains(scalar(index)) else { return nil }
    return scalar(index) == 0x6279 && scalar(index + 1) == 0x6B21 ? index + 2 : index + 1
  }

  private static func punctuation(_ scalar: UInt32) -> Element.Kind? {
    switch scalar {
    case 0x2C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x3001: .pause
    case 0x28, 0x5B: .open
    case 0x29, 0x5D: .close
    case 0x20, 0x201C, 0x201D, 0x2018, 0x2019, 0x300A, 0x300B, 0x3C, 0x3E, 0x2D, 0x7E, 0xB7, 0x2F,
      0x7C, 0x2A, 0x2B, 0x25CF, 0x2E, 0x22, 0x27, 0x5C, 0x5F, 0x23, 0x3D:
      .mark
    default: nil
    }
  }
}
