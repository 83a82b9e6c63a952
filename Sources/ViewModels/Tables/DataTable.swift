public import Domain

/// Rows and columns of data, ready to be sorted, filtered and found in; 100,000 rows and more.
///
/// Each column keeps its distinct cells once, and a number a row that says which; so a filter looks
/// at the distinct cells, not at the rows. A copy costs nothing.
public struct DataTable: Sendable {
  public struct Column: Equatable, Sendable {
    /// For filters, memory and files: `value`.
    public let id: String
    public let title: Phrase
    /// At the right of its column, and sorted by the numbers.
    public let isNumeric: Bool

    public init(_ id: String, _ title: Phrase, isNumeric: Bool = false) {
      self.id = id
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  public struct Cell: Hashable, Sendable {
    public var text: String
    public var tone: Tone
    /// The number in the unit that is shown, nothing rounded away; for sorting and files.
    public var number: ExactDecimal?
    /// What a text is sorted by instead of itself, where its letters say nothing: a date.
    public var sortKey: String?

    public init(
      _ text: String, _ tone: Tone = .plain, number: ExactDecimal? = nil, sortKey: String? = nil
    ) {
      self.text = text
      self.tone = tone
      self.number = number
      self.sortKey = sortKey
    }

    public static let empty = Cell("")
  }

  /// A column's distinct cells, and which of them each row has.
  struct Data: Equatable, Sendable {
    let pool: [Cell]
    let codes: [Int32]
  }

  /// What rows are of; a figure is its document and where in it the number stands.
  struct Identities: Equatable, Sendable {
    /// Figures with the offset 0.
    var bases: [Anchor?] = []
    var owners: [Int32] = []
    var offsets: [Int32] = []
  }

  final class Storage: Sendable {
    let columns: [Column]
    let data: [Data]
    let identities: Identities
    /// The texts of each column's distinct cells as the terminal can show them; `nil` is as they are.
    let spelled: [[String]]?
    let widest: [String]

    init(
      _ columns: [Column], _ data: [Data], _ identities: Identities, spelled: [[String]]? = nil
    ) {
      precondition(columns.count == data.count, "a column has its data")
      precondition(
        data.allSatisfy { $0.codes.count == identities.owners.count }, "a row has a cell a column")
      self.columns = columns
      self.data = data
      self.identities = identities
      self.spelled = spelled
      widest = (spelled ?? data.map { $0.pool.map(\.text) }).map { Self.widest(of: $0) }
    }

    private static func widest(of texts: [String]) -> String {
      var (widest, width) = ("", 0)
      // No character takes more columns than bytes.
      for text in texts where text.utf8.count > width {
        let textWidth = text.roughColumns
        if textWidth > width { (widest, width) = (text, textWidth) }
      }
      return widest
    }
  }

  let storage: Storage

  init(_ columns: [Column], _ data: [Data], _ identities: Identities) {
    storage = Storage(columns, data, identities)
  }

  private init(_ storage: Storage) { self.storage = storage }

  /// A table without rows.
  public init(columns: [Column] = []) {
    self.init(columns, columns.map { _ in Data(pool: [], codes: []) }, Identities())
  }

  public var columns: [Column] { storage.columns }
  public var rowCount: Int { storage.identities.owners.count }

  public func cell(row: Int, column: Int) -> Cell {
    let data = storage.data[column]
    return data.pool[Int(data.codes[row])]
  }

  /// The cell as the terminal can show it.
  public func shownCell(row: Int, column: Int) -> Cell {
    var cell = cell(row: row, column: column)
    if let spelled = storage.spelled {
      cell.text = spelled[column][Int(storage.data[column].codes[row])]
    }
    return cell
  }

  /// The same table, shown as the terminal can; filters and files have it as written.
  func spelled(_ spelling: Spelling) -> DataTable {
    guard spelling.isLatin || spelling.isNarrow else { return self }
    return DataTable(
      Storage(
        columns, storage.data, storage.identities,
        spelled: storage.data.map { $0.pool.map { spelling.spell($0.text) } }))
  }

  /// The text of a column that takes the most room on a screen.
  public func widestText(ofColumn column: Int) -> String { storage.widest[column] }

  /// Where the column of this name stands; names last, places may change.
  public func column(_ id: String?) -> Int? {
    id.flatMap { id in columns.firstIndex { $0.id == id } }
  }
}

extension DataTable: Equatable {
  public static func == (a: DataTable, b: DataTable) -> Bool {
    a.storage === b.storage
      || a.storage.columns == b.storage.columns && a.storage.data == b.storage.data
        && a.storage.identities == b.storage.identities
  }
}

extension DataTable {
  /// What a row is of; the same after a reload.
  public func anchor(ofRow row: Int) -> Anchor? {
    let identities = storage.identities
    let base = identities.bases[Int(identities.owners[row])]
    guard case .figure(let id) = base else { return base }
    return .figure(
      FigureID(
        document: id.document, place: id.place, period: id.period,
        offset: Int(identities.offsets[row])))
  }

  /// The row of a record, or of the figure that a number was worked out from.
  ///
  /// Looks at each row, which takes some 50 µs for 100,000.
  public func row(of anchor: Anchor) -> Int? {
    let (base, offset) = anchor.split
    let identities = storage.identities
    guard let owner = identities.bases.firstIndex(of: base).map({ Int32($0) }) else {
      guard case .derived(_, from: let id) = anchor else { return nil }
      return row(of: .figure(id))
    }
    return identities.owners.indices.first {
      identities.owners[$0] == owner && identities.offsets[$0] == offset
    }
  }
}

extension Anchor {
  /// All of it but a figure's place in its document, and that.
  var split: (base: Anchor, offset: Int32) {
    guard case .figure(let id) = self else { return (self, 0) }
    return (
      .figure(FigureID(document: id.document, place: id.place, period: id.period, offset: 0)),
      Int32(truncatingIfNeeded: id.offset)
    )
  }
}

extension String {
  /// About how many columns of a terminal it takes: enough to tell which of two is the wider.
  fileprivate var roughColumns: Int {
    var columns = 0
    for scalar in unicodeScalars {
      columns += scalar.value < 0x1100 || (0x2000..<0x2E80).contains(scalar.value) ? 1 : 2
    }
    return columns
  }
}
