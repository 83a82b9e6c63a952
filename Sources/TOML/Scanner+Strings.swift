extension Scanner {
  /// Reads a string in any of the four ways to quote it.
  mutating func readString() throws(TOMLFailure) -> String {
    let start = place
    guard let quote = next else { throw expected(.value) }
    let fence = String(repeating: Character(quote), count: 3)
    let isLong = isAt(fence)
    advance(isLong ? 3 : 1)
    // The first line end of a long string only makes room.
    if isLong, isAtLineEnd { skipLineEnd() }
    var text = String.UnicodeScalarView()
    while let scalar = next {
      switch scalar {
      case quote where !isLong:
        advance()
        return String(text)
      case quote where isAt(fence):
        advance(3)
        // Up to two more belong to the string.
        for _ in 0..<2 where next == quote {
          text.append(quote)
          advance()
        }
        return String(text)
      case "\\" where quote == "\"":
        if let escaped = try readEscape(inLongString: isLong) { text.append(escaped) }
      case "\n" where !isLong: throw failure(.openString, at: start)
      default:
        text.append(scalar)
        advance()
      }
    }
    throw failure(.openString, at: start)
  }

  private mutating func skipLineEnd() {
    take { $0 == "\r" }
    if next == "\n" { advance() }
  }

  /// Reads what a backslash stands for; `nil` is nothing, where it joins lines.
  private mutating func readEscape(inLongString isLong: Bool) throws(TOMLFailure) -> Unicode.Scalar?
  {
    let start = place
    advance()
    if isLong, let next, next == " " || next == "\t" || isAtLineEnd {
      take { " \t\r\n".unicodeScalars.contains($0) }
      return nil
    }
    guard let letter = next else { throw failure(.badEscape("\\"), at: start) }
    advance()
    if let scalar = Self.escapes[letter] { return scalar }
    let digits = letter == "u" ? 4 : letter == "U" ? 8 : 0
    var code = ""
    while code.unicodeScalars.count < digits, let digit = next, Character(digit).isHexDigit,
      digit.isASCII
    {
      code.unicodeScalars.append(digit)
      advance()
    }
    guard digits > 0, code.unicodeScalars.count == digits, let number = UInt32(code, radix: 16),
      let scalar = Unicode.Scalar(number)
    else { throw failure(.badEscape("\\\(letter)\(code)"), at: start) }
    return scalar
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "b": "\u{8}", "t": "\t", "n": "\n", "f": "\u{C}", "r": "\r", "e": "\u{1B}", "\"": "\"",
    "\\": "\\",
  ]
}
