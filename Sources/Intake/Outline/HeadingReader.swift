/// A numbered heading of a report.
struct Heading {
  /// In the clean text: number and title.
  let range: Range<Int>
  /// Where the title begins, behind the number.
  let title: Int
  /// 0 for 一、, 1 for （一）, 2 for 1.
  let level: Int
}

/// Finds headings at the beginning of lines, and behind a space or a full stop in running text.
enum HeadingReader {
  private static let longest = 40

  static func headings(
    of text: [UInt32], quantities: [Quantity]
  ) -> [Heading] {
    var headings: [Heading] = []
    var index = 0
    var quantity = 0
    while index < text.count {
      guard isOpening(index, in: text), let (title, level) = number(at: index, in: text) else {
        index += 1
        continue
      }
      while quantity < quantities.count, quantities[quantity].whole.lowerBound < title {
        quantity += 1
      }
      let figure = quantity < quantities.count ? quantities[quantity].whole.lowerBound : text.count
      if let end = endOfTitle(from: title, figure: figure, level: level, in: text) {
        headings.append(Heading(range: index..<end, title: title, level: level))
        index = end
      } else {
        index = title
      }
    }
    return headings
  }

  private static func isOpening(_ index: Int, in text: [UInt32]) -> Bool {
    guard index > 0 else { return true }
    let left = text[index - 1]
    return left == Letters.newline || left == Letters.space || left == 0x3002 || left == 0x3B
  }

  /// Behind `一、`, `（一）`, `1.`, `1、`, `第一部分`.
  private static func number(at start: Int, in text: [UInt32]) -> (title: Int, level: Int)? {
    func scalar(_ index: Int) -> UInt32 { index < text.count ? text[index] : 0 }
    var index = start
    let isBracketed = [0x28, 0x3C].contains(scalar(index))
    if isBracketed { index += 1 }
    let first = index
    while ChineseNumeral.isNumeral(scalar(index)), index - first < 4 { index += 1 }
    if index > first {
      if isBracketed {
        guard [0x29, 0x3E].contains(scalar(index)) else { return nil }
        index += 1
        if scalar(index) == 0x3001 { index += 1 }
        return (index, 1)
      }
      guard [0x3001, 0x2E, 0xFF0E].contains(scalar(index)) else { return nil }
      return (index + 1, 0)
    }
    while Letters.isDigit(scalar(index)), index - first < 3 { index += 1 }
    guard index > first else { return nil }
    if isBracketed {
      guard scalar(index) == 0x29 else { return nil }
      return (index + 1, 2)
    }
    guard [0x3001, 0x2E].contains(scalar(index)), index - first <= 2 else { return nil }
    // 1.5万 is a number, 3.2023年 a heading.
    if Letters.isDigit(scalar(index + 1)) {
      guard (1...4).allSatisfy({ Letters.isDigit(scalar(index + $0)) }),
        scalar(index + 5) == 0x5E74
      else { return nil }
    }
    return (index + 1, 2)
  }

  private static func endOfTitle(
    from title: Int, figure: Int, level: Int, in text: [UInt32]
  ) -> Int? {
    var index = title
    while index < text.count, index - title <= longest {
      let scalar = text[index]
      if index >= figure { return level == 0 && index - title >= 4 ? index : nil }
      if Letters.endsSentence(scalar) || scalar == 0x3A { return index > title ? index : nil }
      if scalar == Letters.space { return index - title >= 2 ? index : nil }
      if scalar == 0x2C || scalar == 0x3B {
        // A heading may have a comma if its line ends soon.
        guard let end = text[index...].prefix(longest).firstIndex(of: Letters.newline),
          end < figure
        else { return nil }
      }
      index += 1
    }
    return index == text.count ? index : nil
  }
}
