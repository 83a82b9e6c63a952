import Domain
import Foundation
import ViewModels

/// A screen's content for programs: the texts as shown, and the figures behind them.
struct SheetJSON: Encodable {
  private let screen: String
  private let place: String
  private let period: String?
  private let panels: [PanelJSON]

  init(_ state: DashboardState, screen: ScreenName) {
    self.screen = screen.name
    place = state.placePath.joined(separator: "/")
    period = state.subject?.period?.description
    switch screen {
    case .overview: panels = Panel.all.map { PanelJSON($0, state) }
    case .panel(let panel): panels = [PanelJSON(panel, state)]
    case .further: panels = [PanelJSON(state)]
    }
  }

  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

private struct PanelJSON: Encodable {
  let panel: String
  let title: String
  let blocks: [BlockJSON]

  init(_ panel: Panel, _ state: DashboardState) {
    self.panel = panel.id.name
    title = panel.title.text(in: state.language)
    blocks = state.content(of: panel).blocks.compactMap { BlockJSON($0, state) }
  }

  /// The screen that is open, as if it were a panel.
  init(_ state: DashboardState) {
    panel = ""
    title = state.headline.path.last ?? ""
    blocks = state.active.content.blocks.compactMap { BlockJSON($0, state) }
  }
}

/// A block as its kind and its rows; headings and remarks are rows too.
private struct BlockJSON: Encodable {
  let kind: String
  let columns: [String]?
  let rows: [[EntryJSON]]

  init?(_ block: Block, _ state: DashboardState) {
    func entries(_ entries: [Entry], _ flag: Objection? = nil) -> [EntryJSON] {
      entries.map { EntryJSON($0, state) }
        + (flag.map { [EntryJSON(Entry($0.word.text(in: state.language)), state)] } ?? [])
    }
    switch block {
    case .table(let table):
      kind = "table"
      columns = table.columns.map(\.title)
      rows = table.rows.map { entries($0.entries, $0.flag) }
    case .bars(let bars):
      kind = "bars"
      columns = nil
      rows = bars.rows.map {
        entries(
          [Entry($0.label)] + $0.entries + ($0.remark.isEmpty ? [] : [Entry($0.remark)]), $0.flag)
      }
    case .line(let line):
      kind = "line"
      columns = nil
      rows = [entries(line)]
    case .pairs(let pairs):
      kind = "pairs"
      columns = nil
      rows = pairs.map { entries([Entry($0.label)] + $0.entries, $0.flag) }
    case .heading(let title, let trailing):
      kind = "heading"
      columns = nil
      rows = [entries([title, trailing].filter { !$0.isEmpty }.map { Entry($0) })]
    case .stages(let stages):
      kind = "stages"
      columns = nil
      rows = [entries(stages.filter { $0.state != .ahead }.map { Entry($0.name) })]
    case .passage(let passage):
      kind = "passage"
      columns = nil
      rows = [entries([passage.before, passage.marked, passage.after].map { Entry($0) })]
    case .trend(let trend):
      kind = "trend"
      columns = nil
      rows = trend.points.map { point in
        [EntryJSON(Entry(point.label), state), EntryJSON(point, unit: trend.unit, state)]
      }
    case .share(let share):
      kind = "share"
      columns = nil
      rows = share.parts.map { entries([Entry($0.label)] + $0.entries) }
    case .heat(let heat):
      kind = "heat"
      columns = [""] + heat.columns
      rows = heat.rows.map { row in
        [EntryJSON(row.label, state)] + row.points.map { EntryJSON($0, unit: nil, state) }
      }
    case .number(let number):
      kind = "number"
      columns = nil
      rows = [entries([Entry(number.text, .strong, number.anchor), Entry(number.unit)])]
    case .findings(let findings):
      kind = "findings"
      columns = nil
      rows = findings.rows.map { entries($0.entries) }
    case .specimen, .space: return nil
    }
  }
}

private struct EntryJSON: Encodable {
  let text: String
  /// Where the number comes from; `derived` is the name of a number that we worked out.
  let figure: ShownFigureJSON?
  let derived: String?
  /// For a point of a chart: how far it can be trusted, and what it counts.
  var state: String?
  var unit: String?

  init(_ entry: Entry, _ state: DashboardState) {
    text = entry.text
    figure = entry.anchor.flatMap { state.scope[$0.figure] }.map { ShownFigureJSON($0) }
    derived = if case .derived(let name, from: _) = entry.anchor { name } else { nil }
  }

  init(_ point: ChartPoint, unit: String?, _ state: DashboardState) {
    self.init(point.entry, state)
    self.state = "\(point.state)"
    self.unit = unit
  }
}

private struct ShownFigureJSON: Encodable {
  let indicator: String?
  let segment: String?
  let value: String
  let unit: String
  let document: String
  let start: Int
  let end: Int

  init(_ record: Record) {
    let figure = record.figure
    indicator = figure.indicator?.text
    segment = figure.segments.first?.name
    value = figure.written.digits
    unit = figure.written.unit
    document = record.id.document
    start = figure.source.number.lowerBound
    end = figure.source.number.upperBound
  }
}
