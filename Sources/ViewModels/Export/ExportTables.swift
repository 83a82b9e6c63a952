import Domain

/// The tables that a content becomes: its tables as they are, all else as names and values.
struct ExportTables {
  let scope: Scope
  let language: Language
  let money: MoneyUnit
  /// What the tables are of.
  private let title: String
  private var heading = ""
  private var items: [ExportItem] = []
  private var made: [ExportDocument.Table] = []

  init(_ state: DashboardState, title: String) {
    scope = state.scope
    language = state.language
    money = state.money
    self.title = title
  }

  func say(_ english: String, _ chinese: String) -> String {
    language == .chinese ? chinese : english
  }

  mutating func tables(of content: Content) -> [ExportDocument.Table] {
    for block in content.blocks { add(block) }
    endItems()
    return made
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .table(let table): append(columns(of: table))
    case .heat(let heat): append(columns(of: heat))
    case .trend(let trend): append(columns(of: trend))
    case .stages(let stages): append(columns(of: stages))
    case .heading(let name, let trailing):
      endItems()
      heading = [name, trailing].filter { !$0.isEmpty }.joined(separator: " · ")
    case .bars(let bars):
      items += bars.rows.map { ExportItem(bar: $0) }
    case .pairs(let pairs):
      // On a screen a name stands once for the rows below it; a filter needs it in each.
      var label = ""
      for pair in pairs {
        if !pair.label.isEmpty { label = pair.label }
        items.append(ExportItem(label, pair.entries, pair.flag))
      }
    case .line(let entries): items.append(ExportItem("", entries, nil))
    case .share(let share):
      items += share.parts.map { ExportItem($0.label, $0.entries, nil, gap: " ") }
    case .number(let number):
      items.append(ExportItem("", [Entry(number.text + number.unit, .strong, number.anchor)], nil))
    case .passage(let passage):
      let text = passage.before + "【" + passage.marked + "】" + passage.after
      items.append(ExportItem(say("Source", "原文"), [Entry(text)], nil))
    case .findings(let findings):
      for section in findings.sections {
        endItems()
        heading = section.title
        items += section.rows.map {
          ExportItem($0.name.text, [$0.found, $0.why, $0.remedy], nil, remark: $0.verdict.text)
        }
      }
    case .space, .specimen: break
    }
  }

  private var name: String {
    [title, heading].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private mutating func append(_ table: (columns: [ExportColumn], rows: Int)) {
    endItems()
    guard table.rows > 0 else { return }
    let columns = table.columns.flatMap { $0.withUnit(say("unit", "单位")) }
    made.append(
      ExportDocument.Table(
        name: name, columns: columns.map(\.column),
        rows: (0..<table.rows).map { row in columns.map { $0.cells[row] } }))
  }

  /// One table of all that has come since the last, a number a row.
  private mutating func endItems() {
    let rows = items.flatMap(rows)
    items = []
    guard !rows.isEmpty else { return }
    made.append(
      ExportDocument.Table(
        name: name,
        columns: [
          ExportDocument.Column(say("Item", "项目")),
          ExportDocument.Column(say("Value", "数值"), isNumeric: true),
          ExportDocument.Column(say("Unit", "单位")), ExportDocument.Column(say("As shown", "显示")),
          ExportDocument.Column(say("Remark", "备注")),
        ], rows: rows))
  }

  /// The raw number that an entry shows, with its unit.
  func number(_ entry: Entry) -> ExportNumber? {
    let record = scope[entry.anchor?.figure]
    if let record, record.figure.marks.contains(.unitIncomplete) { return nil }
    return ExportNumber(entry.text)
  }

  /// The unit of an entry's number: as shown, else its figure's own.
  func unit(of entry: Entry, _ number: ExportNumber) -> String {
    guard number.unit.isEmpty, case .figure(let id) = entry.anchor, let figure = scope[id]?.figure
    else { return number.unit }
    let unit = FigureFormat.unit(of: figure, in: money, language)
    return unit.first == " " ? String(unit.dropFirst()) : unit
  }

  private func rows(of item: ExportItem) -> [[ExportDocument.Cell]] {
    let whole = item.entries.map(\.text).joined(separator: item.gap).trimmedBlanks
    let remark = [item.remark, item.flag?.word.text(in: language) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
    guard !(item.label + whole + remark).isEmpty else { return [] }
    // Only what can be followed or counts on its own is a value; "1." of a text is none.
    let numbers = item.entries.compactMap { entry in number(entry).map { (entry, $0) } }
    var label = item.label
    if label.isEmpty, let first = numbers.first?.0 {
      label = item.entries.prefix { $0 != first }.map(\.text).joined().trimmedBlanks
    }
    guard let first = numbers.first else {
      let isNote = item.label.isEmpty
      return [
        [
          ExportDocument.Cell(isNote ? whole : label), ExportDocument.Cell(""),
          ExportDocument.Cell(""), ExportDocument.Cell(isNote ? "" : whole),
          ExportDocument.Cell(remark),
        ]
      ]
    }
    return numbers.map { entry, number in
      let isFirst = entry == first.0
      return [
        ExportDocument.Cell(label),
        ExportDocument.Cell(number.value.description, number: number.value),
        ExportDocument.Cell(unit(of: entry, number)),
        ExportDocument.Cell(isFirst ? whole : entry.text.trimmedBlanks),
        ExportDocument.Cell(isFirst ? remark : ""),
      ]
    }
  }
}

/// A name and what stands beside it.
private struct ExportItem {
  let label: String
  let entries: [Entry]
  let flag: Objection?
  var remark = ""
  /// What is drawn between the entries where they do not bring it along.
  let gap: String

  init(
    _ label: String, _ entries: [Entry], _ flag: Objection?, gap: String = "", remark: String = ""
  ) {
    self.label = label
    self.entries = entries
    self.flag = flag
    self.gap = gap
    self.remark = remark
  }

  init(bar: Bars.Row) {
    self.init(bar.label, bar.entries, bar.flag, gap: " ")
    remark = bar.remark
  }
}

extension String {
  /// Without blanks at the ends.
  var trimmedBlanks: String {
    let start = drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }
    return end.map { String(start[...$0]) } ?? ""
  }
}
