import Search

/// Finds the rows of one table that pass a term; keeps what it has prepared for the next one.
struct TableMatcher: Sendable {
  private var prepared: [[SearchText?]]

  init(_ table: DataTable) {
    prepared = table.storage.data.map { Array(repeating: nil, count: $0.pool.count) }
  }

  /// The rows that pass, in the order given.
  mutating func rows(
    _ rows: [Int32], of table: DataTable, passing term: TableFilter.Term
  ) throws(TableFilterFailure) -> [Int32] {
    let pattern = try Pattern(term.pattern)
    var isFound = [Bool](repeating: false, count: rows.count)
    for column in term.column.map({ $0...$0 }) ?? 0...max(0, table.columns.count - 1)
    where table.columns.indices.contains(column) {
      find(pattern, in: rows, ofColumn: column, of: table, &isFound)
    }
    var passing: [Int32] = []
    passing.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() where isFound[index] != term.isInverse {
      passing.append(row)
    }
    return passing
  }

  private mutating func find(
    _ pattern: Pattern, in rows: [Int32], ofColumn column: Int, of table: DataTable,
    _ isFound: inout [Bool]
  ) {
    let data = table.storage.data[column]
    // Few rows are left: their cells only.
    guard data.pool.count <= rows.count else {
      for (index, row) in rows.enumerated() where !isFound[index] {
        isFound[index] = matches(pattern, Int(data.codes[Int(row)]), of: column, data)
      }
      return
    }
    var isMatch = [Bool](repeating: false, count: data.pool.count)
    var matchesAny = false
    for code in data.pool.indices where matches(pattern, code, of: column, data) {
      isMatch[code] = true
      matchesAny = true
    }
    guard matchesAny else { return }
    for (index, row) in rows.enumerated() where isMatch[Int(data.codes[Int(row)])] {
      isFound[index] = true
    }
  }

  private mutating func matches(
    _ pattern: Pattern, _ code: Int, of column: Int, _ data: DataTable.Data
  ) -> Bool {
    let cell = data.pool[code]
    switch pattern {
    case .expression(let expression): return cell.text.contains(expression)
    case .text(let query, let bytes):
      guard !cell.text.utf8.isNumber else { return cell.text.utf8.contains(bytes) }
      if let text = prepared[column][code] { return text.contains(query) }
      let text = SearchText(cell.text)
      prepared[column][code] = text
      return text.contains(query)
    }
  }

  private enum Pattern {
    /// As asked, and in bytes for cells that are numbers.
    case text(Query, [UInt8])
    case expression(Regex<AnyRegexOutput>)

    init(_ pattern: TableFilter.Term.Pattern) throws(TableFilterFailure) {
      switch pattern {
      case .text(let text):
        self = .text(Query(text), text.numberBytes)
      case .expression(let text):
        guard !Repetition.isNested(in: text) else { throw .endless(text) }
        do {
          self = .expression(try Regex(text).ignoresCase())
        } catch {
          throw .badExpression(text)
        }
      }
    }
  }
}

extension String {
  /// The text in the bytes that a number would have: Chinese keyboards have digits of their own.
  fileprivate var numberBytes: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      let narrow = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      bytes.append(contentsOf: String(narrow).utf8)
    }
    return bytes.filter { $0 != .comma }
  }
}

extension String.UTF8View {
  /// A number and nothing else, which needs no pinyin: the columns with the most distinct cells.
  fileprivate var isNumber: Bool {
    allSatisfy { (UInt8(ascii: "+")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "%") }
  }

  /// Whether the bytes stand here; the commas of numbers do not count.
  fileprivate func contains(_ wanted: [UInt8]) -> Bool {
    guard wanted.count <= count else { return false }
    guard let first = wanted.first else { return true }
    var start = startIndex
    while start < endIndex {
      if self[start] == first, hasPrefix(wanted, at: start) { return true }
      start = index(after: start)
    }
    return false
  }

  private func hasPrefix(_ wanted: [UInt8], at start: Index) -> Bool {
    var index = start
    for byte in wanted {
      while index < endIndex, self[index] == .comma { index = self.index(after: index) }
      guard index < endIndex, self[index] == byte else { return false }
      index = self.index(after: index)
    }
    return true
  }
}

extension UInt8 {
  fileprivate static let comma = UInt8(ascii: ",")
}
