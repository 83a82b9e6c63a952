import Domain

@testable import ViewModels

/// A panel's content as plain lines, for tests of what it says rather than of how it looks.
struct PanelText {
  var input: PanelInput

  init(
    _ report: SmallReport, _ language: Language = .chinese, money: MoneyUnit = .tenThousandYuan
  ) {
    input = PanelInput(scope: report.scope, language: language, money: money, selection: nil)
  }

  func detail(_ panel: Panel) -> [String] { lines(panel.detail(input)) }

  func summary(_ panel: Panel) -> [String] { lines(panel.summary(input)) }

  func brief(_ panel: Panel) -> String { panel.brief(input).map(\.text).joined() }

  private func lines(_ content: Content) -> [String] { content.blocks.flatMap(lines) }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .table(let table):
      let titles = table.columns.map(\.title)
      return (titles.allSatisfy(\.isEmpty) ? [] : [titles.joined(separator: "|")])
        + table.rows.map { row in
          row.entries.map(\.text).joined(separator: "|") + flag(row.flag)
        }
    case .bars(let bars):
      return bars.rows.map { row in
        ([row.label] + row.entries.map(\.text)).joined(separator: "|") + flag(row.flag)
      }
    case .line(let entries): return [entries.map(\.text).joined()]
    case .pairs(let pairs):
      return pairs.map { "\($0.label): \($0.entries.map(\.text).joined())\(flag($0.flag))" }
    case .heading(let title, _): return ["# \(title)"]
    case .share(let share):
      return share.parts.map { part in
        ([part.label] + part.entries.map(\.text)).joined(separator: "|")
      }
    case .stages(let stages): return [stages.map(\.name).joined(separator: " ")]
    case .passage, .trend, .heat, .number, .findings, .specimen: return ["?"]
    case .space: return []
    }
  }

  private func flag(_ flag: Objection?) -> String {
    flag.map { " [\($0.word.text(in: input.language))]" } ?? ""
  }
}
