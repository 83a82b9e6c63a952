/// Reads TOML 1.0 into tables that know where each key is written.
///
/// Written for files of settings and looks, which people type: it says where something is wrong, and
/// ends with any text. Of times and of numbers that are not whole it only keeps the text.
public struct TOMLReader {
  private var scanner: Scanner
  private var depth = 0

  private static let mostDepth = 32

  /// Reads a whole text.
  public static func read(_ text: String) throws(TOMLFailure) -> TOMLTable {
    var reader = TOMLReader(scanner: Scanner(text))
    return try reader.readAll()
  }

  private mutating func readAll() throws(TOMLFailure) -> TOMLTable {
    let root = TableDraft()
    var section = root
    scanner.skipLines()
    while let scalar = scanner.next {
      if scalar == "[" {
        section = try readHead(in: root)
      } else {
        let pair = try readPair()
        try section.add(pair.item, at: pair.path)
      }
      scanner.skipBlanks()
      if scanner.next == "#" { scanner.take { $0 != "\n" } }
      guard scanner.isAtLineEnd else { throw scanner.expected(.endOfLine) }
      scanner.skipLines()
    }
    return root.table
  }

  /// Reads `[a.b]` or `[[a.b]]`, and makes the table.
  private mutating func readHead(in root: TableDraft) throws(TOMLFailure) -> TableDraft {
    let place = scanner.place
    let isSeveral = scanner.isAt("[[")
    scanner.advance(isSeveral ? 2 : 1)
    let path = try readPath(from: place)
    for _ in 0..<(isSeveral ? 2 : 1) { try scanner.expect("]", .closingBracket) }
    return try root.open(path, isSeveral: isSeveral)
  }

  private mutating func readPair() throws(TOMLFailure) -> (path: [TableDraft.Key], item: TOMLItem) {
    let place = scanner.place
    let path = try readPath(from: place)
    try scanner.expect("=", .equalsSign)
    scanner.skipBlanks()
    return (path, TOMLItem(try readValue(), at: place))
  }

  /// Reads a key, dots and all, and the blanks around it.
  private mutating func readPath(from place: TOMLPlace) throws(TOMLFailure) -> [TableDraft.Key] {
    var path: [TableDraft.Key] = []
    repeat {
      if !path.isEmpty { scanner.advance() }
      scanner.skipBlanks()
      let isQuoted = scanner.next == "\"" || scanner.next == "'"
      let name = isQuoted ? try scanner.readString() : scanner.take { $0.isBareKey }
      guard isQuoted || !name.isEmpty else { throw scanner.expected(.key) }
      guard path.count < Self.mostDepth else { throw scanner.failure(.tooDeep) }
      path.append(TableDraft.Key(name: name, place: place))
      scanner.skipBlanks()
    } while scanner.next == "."
    return path
  }

  private mutating func readValue() throws(TOMLFailure) -> TOMLValue {
    switch scanner.next {
    case "\"", "'": return .string(try scanner.readString())
    case "[", "{":
      depth += 1
      defer { depth -= 1 }
      guard depth <= Self.mostDepth else { throw scanner.failure(.tooDeep) }
      return scanner.next == "[" ? try readList() : try readTable()
    default:
      let place = scanner.place
      let word = scanner.take { $0.isBareKey || $0 == "+" || $0 == "." || $0 == ":" }
      guard !word.isEmpty else { throw scanner.expected(.value) }
      guard let value = TOMLValue(word: word) else {
        throw scanner.failure(.badValue(word), at: place)
      }
      return value
    }
  }

  private mutating func readList() throws(TOMLFailure) -> TOMLValue {
    scanner.advance()
    var items: [TOMLItem] = []
    scanner.skipLines()
    while scanner.next != "]" {
      let place = scanner.place
      items.append(TOMLItem(try readValue(), at: place))
      scanner.skipLines()
      guard scanner.next == "," else { break }
      scanner.advance()
      scanner.skipLines()
    }
    try scanner.expect("]", .commaOrBracket)
    return .list(items)
  }

  private mutating func readTable() throws(TOMLFailure) -> TOMLValue {
    scanner.advance()
    let draft = TableDraft()
    scanner.skipBlanks()
    while scanner.next != "}" {
      let pair = try readPair()
      try draft.add(pair.item, at: pair.path)
      scanner.skipBlanks()
      guard scanner.next == "," else { break }
      scanner.advance()
      scanner.skipBlanks()
      // A comma announces another pair.
      guard scanner.next != "}" else { throw scanner.expected(.key) }
    }
    try scanner.expect("}", .commaOrBrace)
    return .table(draft.table)
  }
}

extension Unicode.Scalar {
  fileprivate var isBareKey: Bool {
    ("a"..."z") ~= self || ("A"..."Z") ~= self || ("0"..."9") ~= self || self == "_" || self == "-"
  }
}
