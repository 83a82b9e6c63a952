/// What in a text would make the TOML parser end the program instead of refusing it.
///
/// toml++ 3.4 asserts that what follows a comma or a bracket in a list is no closing brace and no line
/// end of Unicode (`parse_value`), and takes a text to end at its first zero.
enum ParserTrap {
  /// Where a text is that the parser must not be given; `nil` for all others, right or wrong.
  static func place(in text: String) -> (line: Int, column: Int)? {
    var scan = Scan(text)
    return scan.trap().map { index in
      let before = scan.scalars[..<index]
      let line = before.count { $0 == "\n" } + 1
      return (line, index - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0) + 1)
    }
  }

  private struct Scan {
    let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The index of the first trap.
    mutating func trap() -> Int? {
      if let zero = scalars.firstIndex(of: "\0") { return zero }
      var last: Unicode.Scalar?
      while index < scalars.count {
        let scalar = scalars[index]
        switch scalar {
        case "#": skip { $0 != "\n" }
        case "\"", "'":
          // The parser refuses a string without an end before it gets any further.
          guard skipString() else { return nil }
          last = scalar
        case " ", "\t", "\r", "\n": index += 1
        case "}" where last == "," || last == "[": return index
        case "\u{85}", "\u{2028}", "\u{2029}": return index
        default:
          last = scalar
          index += 1
        }
      }
      return nil
    }

    private mutating func skip(while isSkipped: (Unicode.Scalar) -> Bool) {
      while index < scalars.count, isSkipped(scalars[index]) { index += 1 }
    }

    /// Goes behind a string; false where it has no end.
    private mutating func skipString() -> Bool {
      let quote = scalars[index]
      let isLong = scalars[index...].prefix(3).count { $0 == quote } == 3
      index += isLong ? 3 : 1
      while index < scalars.count {
        switch scalars[index] {
        case "\\" where quote == "\"": index += 2
        case "\n" where !isLong: return false
        case quote where !isLong:
          index += 1
          return true
        case quote where scalars[index...].prefix(3).count { $0 == quote } == 3:
          // Up to two more belong to the string.
          index += 3
          for _ in 0..<2 where index < scalars.count && scalars[index] == quote { index += 1 }
          return true
        default: index += 1
        }
      }
      return false
    }
  }
}
