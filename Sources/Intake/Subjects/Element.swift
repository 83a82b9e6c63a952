/// A piece of a sentence, in order; together they cover it.
struct Element {
  enum Kind: Equatable {
    /// Index into the text's quantities.
    case quantity(Int)
    /// Index into the text's moments.
    case moment(Int)
    /// Index into ``Vocabulary/entries``.
    case word(Int)
    case comma, semicolon, colon, pause, open, close, mark
    /// 第一批.
    case ordinal
    /// Letters that no list knows.
    case unknown
  }

  let kind: Kind
  let range: Range<Int>
}
