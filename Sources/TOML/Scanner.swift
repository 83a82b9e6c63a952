/// A text, read from front to back.
struct Scanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    // A byte-order mark is not part of the text.
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars.first == "\u{FEFF}" ? Array(scalars.dropFirst()) : scalars
  }

  var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  var place: TOMLPlace { TOMLPlace(line: line, column: index - lineStart + 1) }

  /// Whether the text goes on with these.
  func isAt(_ text: String) -> Bool { scalars[index...].starts(with: text.unicodeScalars) }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where index < scalars.count {
      index += 1
      if scalars[index - 1] == "\n" {
        line += 1
        lineStart = index
      }
    }
  }

  /// Goes on while that is so, and says over what.
  @discardableResult
  mutating func take(while isTaken: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let scalar = next, isTaken(scalar) {
      taken.append(scalar)
      advance()
    }
    return String(taken)
  }

  mutating func skipBlanks() { take { $0 == " " || $0 == "\t" } }

  /// Goes over blanks, comments and line ends.
  mutating func skipLines() {
    while true {
      skipBlanks()
      if next == "#" { take { $0 != "\n" } }
      guard isAtLineEnd, next != nil else { return }
      take { $0 != "\n" }
      advance()
    }
  }

  /// Whether a line ends here, or the text.
  var isAtLineEnd: Bool { next == nil || next == "\n" || isAt("\r\n") }

  func failure(_ reason: TOMLFailure.Reason, at place: TOMLPlace? = nil) -> TOMLFailure {
    TOMLFailure(place: place ?? self.place, reason: reason)
  }

  func expected(_ expectation: TOMLFailure.Expectation) -> TOMLFailure {
    failure(.expected(expectation, found: next))
  }

  mutating func expect(
    _ scalar: Unicode.Scalar, _ expectation: TOMLFailure.Expectation
  ) throws(TOMLFailure) {
    guard next == scalar else { throw expected(expectation) }
    advance()
  }
}
