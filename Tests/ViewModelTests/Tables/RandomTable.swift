import Domain
import ViewModels

/// The same numbers for the same seed, so that a failure comes again (Vigna's SplitMix64).
struct TableSeed: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A table of places, units and numbers, some of them missing; many cells are alike.
  mutating func table(rows: Int) -> DataTable {
    var builder = DataTable.Builder(columns: [
      DataTable.Column("place", Phrase("place", "地区")),
      DataTable.Column("unit", Phrase("unit", "单位")),
      DataTable.Column("value", Phrase("value", "数值"), isNumeric: true),
    ])
    let letters = ["长", "枫", "村", "河", "a", "B", "1"]
    for row in 0..<rows {
      let place = (0..<Int.random(in: 0...3, using: &self)).map { _ in pick(letters) }.joined()
      let scale = Int.random(in: 0...3, using: &self)
      let number = ExactDecimal(
        coefficient: Int128(Int.random(in: -300...300, using: &self)), scale: scale)
      let value =
        Int.random(in: 0..<6, using: &self) == 0
        ? DataTable.Cell("…", .missing) : DataTable.Cell("\(number)", number: number)
      builder.append(
        [DataTable.Cell(place), DataTable.Cell(pick(["户", "人", "万元"])), value],
        of: .figure(FigureID(document: "\(row % 7).txt", offset: row)))
    }
    return builder.table
  }

  /// What a user may type, some of it without sense.
  mutating func filter() -> String {
    let parts = [
      "长", "枫", "长枫", "a", "b", "户", "!户", "!", "!长 村", "~", "~^长", "value:1", "数值:-",
      "地区:枫", "！地区：枫", "unit:!人", "1", "12", "zzz", "地区:", "nothing:1", "!~村$", "  ",
    ]
    return (0..<Int.random(in: 0...3, using: &self)).map { _ in pick(parts) }
      .joined(separator: " ")
  }

  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &self)]
  }
}

extension TableRows {
  /// The rows of a choice, from scratch.
  static func fresh(_ choice: TableChoice, of table: DataTable) -> TableRows {
    var (rows, choice) = (TableRows(), choice)
    rows.apply(&choice, to: table)
    return rows
  }

  func anchors(in table: DataTable) -> [Anchor?] { order.map { table.anchor(ofRow: Int($0)) } }
}

extension DataTable {
  func texts(ofRow row: Int32) -> [String] {
    columns.indices.map { cell(row: Int(row), column: $0).text }
  }
}
