import ViewModels

/// A table as lines: each number with its column's title and its unit, a row a line.
struct PlainTable {
  private let table: Table
  private let blocks: PlainBlocks
  private let columns: [Column]

  /// A title taken apart: `资金 万元` is a name and a unit.
  private struct Column {
    var name: String
    var unit: String?
  }

  init(_ table: Table, _ blocks: PlainBlocks) {
    self.table = table
    self.blocks = blocks
    columns = table.columns.indices.map { index in
      let title = blocks.words.period(table.columns[index].title)
      let units = table.rows.compactMap { blocks.state.unit(of: $0.entries[index].anchor) }
      guard let unit = units.mostCommon else { return Column(name: title) }
      if title == unit || title == "hh" { return Column(name: "", unit: unit) }
      // Said with the number, it need not be said before it.
      guard title.hasSuffix(unit) else { return Column(name: title, unit: unit) }
      let name = title.dropLast(unit.count)
      return Column(
        name: String(name.reversed().drop { " ,".contains($0) }.reversed()), unit: unit)
    }
  }

  var lines: [PlainLine] { table.rows.map(line) }

  private func line(of row: Table.Row) -> PlainLine {
    let words = blocks.words
    guard let first = row.entries.first else { return PlainLine("") }
    let name = words.words(of: first.text)
    let cells = row.entries.indices.dropFirst().map { cell($0, in: row) }
    let text = words.named(name, row.flag, cells)
    var numbers: [(anchor: Anchor, words: String)] = []
    if let anchor = first.anchor { numbers.append((anchor, text)) }
    for (entry, cell) in zip(row.entries.dropFirst(), cells) {
      if let anchor = entry.anchor {
        numbers.append((anchor, words.named(name, row.flag, [cell])))
      }
    }
    return PlainLine(text, numbers)
  }

  private func cell(_ index: Int, in row: Table.Row) -> String {
    let entry = row.entries[index]
    guard !entry.text.isEmpty else { return "" }
    let column = columns[index]
    let number = blocks.number(entry, unit: column.unit)
    guard column.name.isEmpty else { return "\(column.name) \(number)" }
    guard let unit = column.unit else { return number }
    // Nothing without saying of what; a rate with what it is a rate of.
    guard number.hasDigits else { return unit == "%" ? number : "\(unit) \(number)" }
    guard number.hasSuffix("%") else { return number }
    return "\(name(ofRate: entry, in: unit)) \(number)"
  }

  /// What a rate in a column without a title is.
  private func name(ofRate entry: Entry, in unit: String) -> String {
    let (state, words) = (blocks.state, blocks.words)
    if let name = state.name(of: entry.anchor) { return name }
    // Worked out from what the column counts.
    if case .derived(_, from: let id) = entry.anchor, state.unit(of: .figure(id)) == unit {
      return words.say("by \(unit)", "按\(unit)")
    }
    return words.say("worked out", "推算")
  }
}

extension [String] {
  /// The first of those that occur most often.
  fileprivate var mostCommon: String? {
    let counts = Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 0
    return first { counts[$0] == most }
  }
}

extension String {
  /// Whether it has a number in figures; 万 is one in words.
  var hasDigits: Bool { unicodeScalars.contains(where: \.isDigit) }
}
