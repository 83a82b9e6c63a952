import Domain

/// Pieces that several panels are made of.
extension PanelInput {
  /// What the blocks leave out of the records, so that nothing that was read is invisible.
  ///
  /// Figures said again with another number, or in a unit that nobody foresaw.
  func others(than blocks: [Block], in records: [Record]) -> [Block] {
    let shown = Set(blocks.flatMap(\.anchors).flatMap { $0 })
    let rest = records.filter { !shown.contains(.figure($0.id)) }
    guard !rest.isEmpty else { return [] }
    let title = Block.heading(say("Also reported", "另载"))
    return (blocks.isEmpty ? [title] : [.space, title]) + [.table(table(of: rest))]
  }

  /// A figure a row, each with what the report calls it.
  func table(of records: [Record]) -> Table {
    Table(
      columns: [
        Table.Column(say("indicator", "指标")),
        Table.Column(say("figure", "数值"), isNumeric: true),
        Table.Column(say("called", "原称"), priority: 5),
        Table.Column(say("as of", "时点"), priority: 4),
      ],
      rows: records.map { record in
        let code = record.figure.indicator
        return Table.Row(
          [
            Entry(code.map { title(of: $0, record.figure.segments) } ?? record.figure.label),
            fullEntry(record), Entry(record.figure.label, .muted), Entry(asOf(record), .muted),
          ], flag: objection(to: record))
      })
  }

  /// A title and what stands below it; nothing where that is nothing.
  func section(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.space, .heading(title)] + blocks
  }

  /// An objection and its words.
  func remark(_ flag: Objection, _ text: String) -> Block {
    let word = flag.word.text(in: language)
    let gap = language == .chinese ? 2 : 7 - word.count
    return .line([Entry(word, flag.tone), Entry(String(repeating: " ", count: gap) + text)])
  }

  /// What is worth a name of its own in one line: `应还 450户 1,516万元`.
  func named(_ name: String, _ entries: [Entry]) -> [Entry] {
    entries.isEmpty
      ? []
      : [Entry(name, .muted)] + entries.flatMap { [Entry(" "), $0] }
  }

  /// A figure with its unit where every column counts: `649 hh`.
  func briefEntry(_ record: Record) -> Entry {
    guard language == .english, record.figure.unit == .households else { return fullEntry(record) }
    var entry = entry(record)
    entry.text += " hh"
    return entry
  }

  /// Groups in one line, apart from each other.
  func inOneLine(_ groups: [[Entry]]) -> [Entry] {
    Array(groups.filter { !$0.isEmpty }.joined(separator: [Entry("   ")]))
  }

  /// A remark behind a number in running text.
  func mark(_ flag: Objection?) -> [Entry] {
    flag.map { [Entry($0.word.text(in: language), $0.tone)] } ?? []
  }

  func isExact(_ records: [Record?]) -> Bool {
    records.allSatisfy { $0.map { $0.figure.bound == .exactly && $0.figure.value != nil } ?? false }
  }
}
