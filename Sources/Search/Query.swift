/// What is looked for, prepared once for many texts.
///
/// White space parts it into terms, which may stand in a text in any order and must all be found.
/// Of a term the first 63 characters count.
public struct Query: Sendable, Equatable {
  let terms: [Term]

  public init(_ text: String) {
    terms = text.unicodeScalars.map { Letter($0).value }
      .split { Unicode.Scalar($0)?.properties.isWhitespace ?? false }
      .map { Term($0.prefix(Term.capacity)) }
  }

  /// Whether nothing is looked for, which every text has.
  public var isEmpty: Bool { terms.isEmpty }
}
