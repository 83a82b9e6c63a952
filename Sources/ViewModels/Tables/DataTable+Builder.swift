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
      for (column, cell) in cells.enumerated() { codings[column].append(cell) { cell } }
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
  /// Which cell came after each the last time: reports say things in one order, so it is the next
  /// one more often than not, and a comparison is cheaper than a look-up.
  private var successors: [Int32] = []
  private var last: Int32 = 0

  var data: DataTable.Data { DataTable.Data(pool: pool, codes: codes) }

  mutating func append(_ key: Key, _ cell: () -> DataTable.Cell) {
    codes.append(code(of: key, cell))
  }

  /// Appends `count` rows of the same cell.
  mutating func append(_ key: Key, times count: Int, _ cell: () -> DataTable.Cell) {
    codes.append(contentsOf: repeatElement(code(of: key, cell), count: count))
  }

  private mutating func code(of key: Key, _ cell: () -> DataTable.Cell) -> Int32 {
    if !keys.isEmpty {
      let next = successors[Int(last)]
      if keys[Int(next)] == key {
        last = next
        return next
      }
    }
    let code = newCode(of: key, cell)
    if keys.count > 1 { successors[Int(last)] = code }
    last = code
    return code
  }

  private mutating func newCode(of key: Key, _ cell: () -> DataTable.Cell) -> Int32 {
    if let code = codeByKey[key] { return code }
    let code = Int32(pool.count)
    codeByKey[key] = code
    keys.append(key)
    successors.append(code)
    pool.append(cell())
    return code
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
