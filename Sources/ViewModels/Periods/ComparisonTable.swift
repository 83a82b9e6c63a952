import Domain

extension DashboardState {
  /// Two periods side by side as a full table.
  func comparisonTable(with period: Period?) -> DataTable {
    let period = compared(with: period)
    let input = input(for: "compare")
    let words = ChangeWords(input: input)
    var builder = DataTable.Builder(columns: [
      DataTable.Column("indicator", Phrase("indicator", "指标")),
      DataTable.Column("segment", Phrase("part", "分项")),
      DataTable.Column("unit", Phrase("unit", "单位")),
      DataTable.Column("now", Phrase(both: name(of: subject?.period)), isNumeric: true),
      DataTable.Column("then", Phrase(both: name(of: period)), isNumeric: true),
      DataTable.Column("change", Phrase("change", "变化"), isNumeric: true),
      DataTable.Column("ratio", Phrase("change in %", "变化率"), isNumeric: true),
      DataTable.Column("judged", Phrase("judged", "评价")),
      DataTable.Column("reason", Phrase("why, as the text says", "原文所述原因")),
    ])
    for row in difference(from: period)?.rows ?? [] {
      builder.append(
        cells(of: row, words), of: (row.content.now ?? row.content.then).map { .figure($0.id) })
    }
    return builder.table
  }

  private func cells(of row: ReportDifference.Row, _ words: ChangeWords) -> [DataTable.Cell] {
    let input = words.input
    let figure = (row.content.now ?? row.content.then)?.figure
    let unit = figure.map { FigureFormat.unit(of: $0, in: money, language) } ?? ""
    let change: Change? = if case .both(let change) = row.content { change } else { nil }
    return [
      DataTable.Cell(row.measure.indicator.map(input.name) ?? row.measure.label),
      DataTable.Cell(row.measure.segments.map(input.words).joined(separator: " · ")),
      DataTable.Cell(String(unit.drop { $0 == " " })),
      cell(row.content.now), cell(row.content.then),
      DataTable.Cell(
        change.flatMap { words.difference(of: $0) } ?? "", number: change.flatMap(words.number(of:))
      ),
      DataTable.Cell(
        change?.ratio.map { FigureFormat.percent($0) } ?? "",
        number: change?.ratio.map { ($0 * Fraction(100)).rounded(to: 1) }),
      DataTable.Cell(words.remark(on: row.content).text),
      DataTable.Cell(reason(row) ?? ""),
    ]
  }

  private func cell(_ record: Record?) -> DataTable.Cell {
    record.map { FigureRows.value(of: $0.figure, money) } ?? DataTable.Cell("–", .missing)
  }
}
