extension TOMLValue {
  /// Reads what is written without quotes; `nil` for what is nothing of TOML.
  init?(word: String) {
    switch word {
    case "true": self = .boolean(true)
    case "false": self = .boolean(false)
    case "inf", "nan", "+inf", "+nan", "-inf", "-nan": self = .other(word)
    default:
      guard let first = word.unicodeScalars.first, "+-0123456789".unicodeScalars.contains(first)
      else { return nil }
      if let number = Self.integer(word) {
        self = .integer(number)
      } else if word.unicodeScalars.allSatisfy({
        "0123456789abcdefABCDEF_+-.:xoTtZz".unicodeScalars.contains($0)
      }) {
        self = .other(word)
      } else {
        return nil
      }
    }
  }

  /// Underscores only stand between digits.
  private static func integer(_ word: String) -> Int? {
    let radixes = [("0x", 16), ("0o", 8), ("0b", 2)]
    let (prefix, radix) = radixes.first { word.hasPrefix($0.0) } ?? ("", 10)
    let digits = word.dropFirst(prefix.count)
    guard !digits.hasPrefix("_"), !digits.hasSuffix("_"), !digits.contains("__") else { return nil }
    return Int(digits.filter { $0 != "_" }, radix: radix)
  }
}
