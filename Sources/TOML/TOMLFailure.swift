/// Why a text is not TOML, and where.
public struct TOMLFailure: Error, Equatable, Sendable {
  public let place: TOMLPlace
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    /// Something else has to stand here; `nil` was found at the end of the text.
    case expected(Expectation, found: Unicode.Scalar?)
    /// A string is not closed on its line, or at all.
    case openString
    case badEscape(String)
    /// What stands behind a key is nothing that TOML knows; text needs quotes.
    case badValue(String)
    /// A key, or a table, is there already.
    case twice(key: String)
    /// Lists or tables inside one another, more than anybody writes.
    case tooDeep
  }

  public enum Expectation: String, Sendable {
    case key, value, equalsSign, closingBracket, commaOrBracket, commaOrBrace, endOfLine
  }
}
