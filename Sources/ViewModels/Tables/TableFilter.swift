import Search

/// What a filter says, term by term; all must hold.
///
/// `text`, `!text` (not), `~expression` (the rest is a regular expression), `column:` before either;
/// the marks of Chinese keyboards are taken too.
struct TableFilter: Equatable, Sendable {
  struct Term: Equatable, Sendable {
    enum Pattern: Equatable, Sendable {
      case text(String)
      case expression(String)
    }

    /// `nil` is any column.
    var column: Int?
    var isInverse: Bool
    var pattern: Pattern
  }

  let terms: [Term]

  /// Never fails: an expression that makes no sense is found when it is used.
  init(_ text: String, columns: [DataTable.Column]) {
    var terms: [Term] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { break }
      let word = rest.prefix { !$0.isWhitespace }
      let head = Head(word, columns: columns)
      if head.isExpression {
        let expression = rest[head.body.startIndex...]
        terms += head.term(.expression(String(expression)), isEmpty: expression.isEmpty)
        break
      }
      terms += head.term(.text(String(head.body)), isEmpty: head.body.isEmpty)
      rest = rest[word.endIndex...]
    }
    self.terms = terms
  }

  /// The terms that rows which passed `other` have still to pass; `nil` where those that did not
  /// may pass this one.
  func terms(beyond other: TableFilter) -> [Term]? {
    guard terms.count >= other.terms.count else { return nil }
    guard let last = other.terms.last else { return terms }
    let common = other.terms.count - 1
    guard terms.prefix(common) == other.terms.prefix(common) else { return nil }
    guard terms[common].narrows(last) else { return nil }
    return Array(terms[(terms[common] == last ? common + 1 : common)...])
  }

  /// The marks in front of a term, and what they stand before.
  private struct Head {
    var column: Int?
    var isInverse = false
    var isExpression = false
    var body: Substring

    init(_ word: Substring, columns: [DataTable.Column]) {
      body = word
      takeInverse()
      if let colon = body.firstIndex(where: { $0 == ":" || $0 == "：" }),
        !Self.isMark(body.first, "~～"),
        let column = TableFilter.column(named: body[..<colon], of: columns)
      {
        self.column = column
        body = body[body.index(after: colon)...]
        takeInverse()
      }
      if Self.isMark(body.first, "~～") {
        isExpression = true
        body.removeFirst()
      }
    }

    func term(_ pattern: Term.Pattern, isEmpty: Bool) -> [Term] {
      isEmpty ? [] : [Term(column: column, isInverse: isInverse, pattern: pattern)]
    }

    private mutating func takeInverse() {
      guard !isInverse, Self.isMark(body.first, "!！") else { return }
      isInverse = true
      body.removeFirst()
    }

    private static func isMark(_ character: Character?, _ marks: String) -> Bool {
      character.map { marks.contains($0) } ?? false
    }
  }

  /// The column that a name means: by its id or title, else by how those begin, else by pinyin.
  static func column(named name: Substring, of columns: [DataTable.Column]) -> Int? {
    let name = name.lowercased()
    guard !name.isEmpty else { return nil }
    let names = columns.map { column in
      [column.id, column.title.chinese, column.title.english].map { $0.lowercased() }
    }
    if let column = names.firstIndex(where: { $0.contains(name) }) { return column }
    if let column = names.firstIndex(where: { $0.contains { $0.hasPrefix(name) } }) {
      return column
    }
    let query = Query(name)
    return columns.firstIndex { SearchText($0.title.chinese).contains(query) }
  }
}

extension TableFilter.Term {
  /// Whether every row that passes this term passes the other too.
  fileprivate func narrows(_ other: Self) -> Bool {
    if self == other { return true }
    guard case .text(let new) = pattern, case .text(let old) = other.pattern else { return false }
    return column == other.column && !isInverse && !other.isInverse && new.hasPrefix(old)
  }
}

/// Why a filter cannot be used.
public enum TableFilterFailure: Error, Equatable, Sendable {
  /// No regular expression.
  case badExpression(String)
  /// A repetition inside a repetition: it might never end.
  case endless(String)
}

extension Phrase {
  public init(_ failure: TableFilterFailure) {
    switch failure {
    case .badExpression(let text):
      self.init(
        "“\(text)” is not a regular expression yet; the rows stay as they were",
        "“\(text)”还不是正则表达式，行未变")
    case .endless(let text):
      self.init(
        "“\(text)” repeats a repetition and might never end; the rows stay as they were",
        "“\(text)”在重复中套重复，可能永不结束，行未变")
    }
  }
}
