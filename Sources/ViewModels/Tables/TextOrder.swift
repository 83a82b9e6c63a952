import Search

/// How texts are sorted: by pinyin, numbers by what they count, and not by the codes of characters.
///
/// `第2村` goes before `第10村`, `第二批` before `第十批`, `三、` before `四、`.
struct TextOrder: Comparable, Sendable {
  private let key: [UInt8]
  /// For texts that are read alike.
  private let text: String

  init(_ text: String) {
    self.text = text
    var key: [UInt8] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let number = Self.number(in: scalars, at: index) {
        key.append(contentsOf: number.key)
        index = number.end
        continue
      }
      let scalar = scalars[index]
      if let reading = Pinyin.readings(of: scalar).first {
        key.append(contentsOf: reading.utf8)
        // Before any letter, so that xi an goes before xian.
        key.append(UInt8(ascii: " "))
      } else {
        key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
      index += 1
    }
    self.key = key
  }

  static func < (a: TextOrder, b: TextOrder) -> Bool {
    a.key == b.key ? a.text < b.text : a.key.lexicographicallyPrecedes(b.key)
  }

  private typealias Number = (key: [UInt8], end: Int)

  private static func number(in scalars: [Unicode.Scalar], at start: Int) -> Number? {
    var end = start
    while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
    if end > start {
      return (key(ofDigits: scalars[start..<end].drop { $0 == "0" }.map { UInt8($0.value) }), end)
    }
    while end < scalars.count, numerals.contains(scalars[end]) { end += 1 }
    guard end > start else { return nil }
    // 三 in 三河镇 is no number.
    let isOrdinal = start > 0 && scalars[start - 1] == "第"
    let isHeading = end < scalars.count && "、）)".unicodeScalars.contains(scalars[end])
    guard isOrdinal || isHeading else { return nil }
    return (key(ofDigits: Array(String(value(of: scalars[start..<end])).utf8)), end)
  }

  /// The longer number is the larger one.
  private static func key(ofDigits digits: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "0") + UInt8(min(digits.count, 9))] + digits
  }

  private static let numerals = Array("〇一二三四五六七八九十百".unicodeScalars)

  private static func value(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var (sum, digit) = (0, 0)
    for scalar in scalars.prefix(8) {
      switch scalar {
      case "十", "百":
        sum += max(1, digit) * (scalar == "十" ? 10 : 100)
        digit = 0
      default: digit = digit * 10 + (numerals.firstIndex(of: scalar) ?? 0)
      }
    }
    return sum + digit
  }
}
