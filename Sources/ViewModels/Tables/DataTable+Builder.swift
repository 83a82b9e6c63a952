extension DataTable {
  /// Takes rows in, one after the other.
  public struct Builder {
    private let columns: [Column]
    private var codings: [Coding<Cell>]
    private var identities = IdentityCoding()

    public init(columns: [Column]) {
      self.columns = columns
      codings = columns.map { _ in Coding() }
    }

    /// - Precondition: There is a cell a column.
    public mutating func append(_ cells: [Cell], of anchor: Anchor? = nil) {
      precondition(cells.count == columns.count, "a row has a cell a column")
      for (column, cell) in cells.enumerated() where !codings[column].extend(cell) {
        codings[column].add(cell, cell)
      }
      identities.append(anchor)
    }

    public var table: DataTable { DataTable(columns, codings.map(\.data), identities.identities) }
  }
}

/// A column while it is being made: equal keys have one cell.
struct Coding<Key: Hashable> {
  private var codeByKey: [Key: Int32] = [:]
  private(set) var keys: [Key] = []
  private(set) var pool: [DataTable.Cell] = []
  private(set) var codes: [Int32] = []
  /// The last row of each key.
  private var lastRows: [Int] = []
  /// A row that the next is likely to be like: reports say things in one order, so what came after
  /// the last of this key comes again more often than not, and a comparison is cheaper than hashing.
  private var likeness = 0

  var data: DataTable.Data { DataTable.Data(pool: pool, codes: codes) }

  /// Appends a row, if there is a cell of its key already; else ``add(_:_:)`` has to follow.
  ///
  /// In two steps, as a closure that makes the cell would cost a copy of the figure that it is of.
  mutating func extend(_ key: Key) -> Bool {
    if likeness < codes.count, keys[Int(codes[likeness])] == key {
      append(codes[likeness])
      likeness += 1
      return true
    }
    guard let code = codeByKey[key] else { return false }
    likeness = lastRows[Int(code)] + 1
    append(code)
    return true
  }

  /// Appends a row, the first of its key.
  mutating func add(_ key: Key, _ cell: DataTable.Cell) {
    let code = Int32(pool.count)
    codeByKey[key] = code
    keys.append(key)
    pool.append(cell)
    lastRows.append(codes.count)
    append(code)
  }

  /// Appends `count` more rows like the last one.
  mutating func repeatLast(_ count: Int) {
    guard let last = codes.last else { return }
    codes.append(contentsOf: repeatElement(last, count: count))
  }

  private mutating func append(_ code: Int32) {
    lastRows[Int(code)] = codes.count
    codes.append(code)
  }
}

/// The rows' identities while they are being taken in.
struct IdentityCoding {
  private(set) var identities = DataTable.Identities()
  private var ownerByBase: [Anchor?: Int32] = [:]

  mutating func append(_ anchor: Anchor?) {
    let (base, offset) = anchor.map { ($0.split.base, $0.split.offset) } ?? (nil, 0)
    append(offset, of: owner(base))
  }

  mutating func append(_ offset: Int32, of owner: Int32) {
    identities.owners.append(owner)
    identities.offsets.append(offset)
  }

  mutating func owner(_ base: Anchor?) -> Int32 {
    if let owner = ownerByBase[base] { return owner }
    let owner = Int32(identities.bases.count)
    identities.bases.append(base)
    ownerByBase[base] = owner
    return owner
  }
}
