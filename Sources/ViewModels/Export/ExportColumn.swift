import Domain

/// A column on its way into a file: its cells, and the unit of each number.
struct ExportColumn {
  var column: ExportDocument.Column
  var cells: [ExportDocument.Cell] = []
  /// One a cell; empty where the number's unit is not known, or there is no number.
  var units: [String] = []

  init(_ title: String, isNumeric: Bool = false) {
    column = ExportDocument.Column(title, isNumeric: isNumeric)
  }

  mutating func add(_ text: String, number: ExactDecimal? = nil, unit: String = "") {
    cells.append(ExportDocument.Cell(text, number: number))
    units.append(unit)
  }

  /// The column with its unit in the title where it has one, in a column of its own where more.
  func withUnit(_ word: String) -> [ExportColumn] {
    let all = Set(units.filter { !$0.isEmpty })
    guard all.count > 1 else {
      guard let unit = all.first, !column.title.contains(unit) else { return [self] }
      var named = self
      named.column.title = column.title.isEmpty ? unit : "\(column.title) (\(unit))"
      return [named]
    }
    var second = ExportColumn([column.title, word].filter { !$0.isEmpty }.joined(separator: " "))
    for unit in units { second.add(unit) }
    return [self, second]
  }
}

extension ExportTables {
  func columns(of table: Table) -> (columns: [ExportColumn], rows: Int) {
    var columns = table.columns.map { ExportColumn($0.title, isNumeric: $0.isNumeric) }
    // On a screen the names need no header; a spreadsheet's filter does.
    if columns.first?.column.title.isEmpty == true { columns[0].column.title = say("Item", "项目") }
    for row in table.rows {
      for (index, entry) in row.entries.enumerated() {
        let isNumber = columns[index].column.isNumeric || entry.anchor != nil
        let number = isNumber ? number(entry) : nil
        columns[index].add(
          entry.text.trimmedBlanks, number: number?.value,
          unit: number.map { unit(of: entry, $0) } ?? "")
      }
    }
    if table.rows.contains(where: { $0.flag != nil }) {
      var flags = ExportColumn(say("Remark", "备注"))
      for row in table.rows { flags.add(row.flag?.word.text(in: language) ?? "") }
      columns.append(flags)
    }
    return (columns, table.rows.count)
  }

  func columns(of trend: Trend) -> (columns: [ExportColumn], rows: Int) {
    var periods = ExportColumn(say("Period", "时期"))
    var values = ExportColumn(say("Value", "数值"), isNumeric: true)
    var states = ExportColumn(say("State", "状态"))
    for point in trend.points {
      periods.add(point.label)
      let number = number(point.entry)
      values.add(
        point.entry.text.trimmedBlanks, number: number?.value,
        unit: number == nil ? "" : trend.unit)
      states.add(point.state.word.text(in: language))
    }
    let hasStates = trend.points.contains { $0.state != .present }
    return ([periods, values] + (hasStates ? [states] : []), trend.points.count)
  }

  func columns(of heat: HeatTable) -> (columns: [ExportColumn], rows: Int) {
    var columns = [ExportColumn(say("Place", "地区"))]
    columns += heat.columns.map { ExportColumn($0, isNumeric: true) }
    for row in heat.rows {
      columns[0].add(row.label.text.trimmedBlanks)
      for (index, point) in row.points.prefix(heat.columns.count).enumerated() {
        let number = number(point.entry)
        // What is not there must not look like what is.
        let word = number == nil ? point.state.word.text(in: language) : ""
        let text = [point.entry.text.trimmedBlanks, word].filter { !$0.isEmpty }
        columns[index + 1].add(
          text.joined(separator: " "), number: number?.value,
          unit: number.map { unit(of: point.entry, $0) } ?? "")
      }
    }
    return (columns, heat.rows.count)
  }

  func columns(of stages: [Stage]) -> (columns: [ExportColumn], rows: Int) {
    var names = ExportColumn(say("Stage", "阶段"))
    var states = ExportColumn(say("State", "状态"))
    for stage in stages {
      names.add(stage.name)
      states.add(stage.state.word.text(in: language))
    }
    return ([names, states], stages.count)
  }
}

extension ChartPoint.State {
  /// In a file; nothing for what is as it should be.
  var word: Phrase {
    switch self {
    case .present: Phrase("", "")
    case .missing: Phrase("not reported", "未报")
    case .suppressed: Phrase("suppressed", "不公开")
    case .provisional: Phrase("provisional", "暂定")
    case .revised: Phrase("revised", "已修订")
    case .stale: Phrase("old", "较早")
    }
  }
}

extension Stage.State {
  fileprivate var word: Phrase {
    switch self {
    case .done: Phrase("done", "已完成")
    case .current: Phrase("under way", "进行中")
    case .ahead: Phrase("ahead", "未到")
    }
  }
}
