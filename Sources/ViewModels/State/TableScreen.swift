import Domain

/// The full table on the screen, and the rows of it that are shown.
public struct OpenTable: Equatable, Sendable {
  public internal(set) var table: DataTable
  public internal(set) var rows = TableRows()
  /// Its rows are still being gathered elsewhere; until then it has the former ones, or none.
  public fileprivate(set) var isGathering = false
  fileprivate let making: Making

  /// All that a table is made from.
  fileprivate struct Making: Equatable, Sendable {
    /// How often the ledger, or the scope, was made anew.
    let reading: Int
    let language: Language
    let money: MoneyUnit
    let spelling: Spelling
    /// `nil` for the table of everything.
    let below: Screen?
  }
}

/// A table that takes too long for the thread that answers keys.
public struct TableRequest: Equatable, Sendable {
  let documents: [Document]
  let placeNames: [Place.Code: String]
  let language: Language
  let money: MoneyUnit
  let spelling: Spelling
  /// Which of the requests it is.
  public let number: Int

  /// Makes the table; 0.1 s for 200,000 figures.
  public func made() -> DataTable {
    .figures(
      of: documents,
      FigureColumns(
        language: language, money: money, placeName: { placeNames[$0] ?? $0.text })
    ).spelled(spelling)
  }
}

extension DashboardState {
  private var tableKey: String {
    if screen == .table(isOfEverything: true) { return "everything" }
    return screenBelowTable.key?.name ?? "overview"
  }

  /// What was done to the table on the screen.
  public internal(set) var tableChoice: TableChoice {
    get { tableChoices[tableKey] ?? TableChoice() }
    set { tableChoices[tableKey] = newValue }
  }

  var tableFilter: String { tableChoice.filter }

  /// The record of the row that is selected.
  var selectedRow: Anchor? {
    guard let openTable, let row = openTable.rows.selectedRow else { return nil }
    return openTable.table.anchor(ofRow: row)
  }

  /// The full table, while one is on the screen.
  public var shownTable: OpenTable? { screen.isTable ? openTable : nil }

  /// Makes the table anew where something it is made from has changed, and applies what was chosen.
  ///
  /// - Returns: What has to be gathered outside.
  mutating func refreshTable() -> [Effect] {
    guard case .table(let isOfEverything) = screen else {
      // A table of everything is large; it is not kept for a screen that may never come.
      openTable = nil
      return []
    }
    let making = OpenTable.Making(
      reading: isOfEverything ? loads : reading, language: language, money: money,
      spelling: spelling, below: isOfEverything ? nil : screenBelowTable)
    var effects: [Effect] = []
    if openTable?.making != making {
      let former = openTable
      let rows = former?.rows ?? TableRows()
      if isOfEverything, isLarge {
        gatherings += 1
        let kept = former?.making.below == nil ? former?.table : nil
        openTable = OpenTable(
          table: kept ?? DataTable(), rows: rows, isGathering: true, making: making)
        effects = [.gather(request)]
      } else {
        openTable = OpenTable(
          table: isOfEverything ? request.made() : newTable.spelled(spelling), rows: rows,
          making: making)
      }
    }
    if openTable?.table.columns.isEmpty == false { applyChoice() }
    return effects
  }

  /// The rows that were asked for are there.
  mutating func show(_ table: DataTable, of number: Int) {
    guard number == gatherings, openTable?.isGathering == true else { return }
    openTable?.table = table
    openTable?.isGathering = false
  }

  /// More than a key should wait for.
  private var isLarge: Bool {
    var count = 0
    for document in ledger?.documents ?? [] { count += document.report.figures.count }
    return count > 20_000
  }

  private var request: TableRequest {
    TableRequest(
      documents: ledger?.documents ?? [], placeNames: atlas.places.places.mapValues(\.name),
      language: language, money: money, spelling: spelling, number: gatherings)
  }

  private mutating func applyChoice() {
    guard var open = openTable else { return }
    var choice = tableChoice
    openTable = nil
    open.rows.apply(&choice, to: open.table)
    openTable = open
    tableChoice = choice
    if let failure = open.rows.failure { notice = Phrase(failure) }
  }

  private var newTable: DataTable {
    let columns = figureColumns(withChanges: true)
    switch screenBelowTable {
    case .overview, .table: return .figures(scope.records, columns)
    case .doctor: return DataTable()
    case .panel(let id):
      let panel = Panel.named(id)
      return .figures(scope.records.filter { panel?.owns($0) ?? true }, columns)
    case .source(let anchor):
      let series = scope[anchor.figure].map { past.series(of: $0) } ?? []
      return .figures(series.compactMap(\.record), columns)
    case .places(let anchor):
      guard let measure = placesMeasure(of: anchor) else { return DataTable() }
      let places = [subject?.place] + atlas.children(of: subject?.place).map { Optional($0.code) }
      return .figures(
        places.flatMap { place in
          atlas.periods(of: place).compactMap { period in
            record(of: measure, at: Subject(place: place, period: period))
          }
        }, figureColumns(withChanges: false))
    case .compare(let period): return comparisonTable(with: period)
    }
  }

  private func figureColumns(withChanges: Bool) -> FigureColumns {
    guard withChanges else {
      return FigureColumns(language: language, money: money, placeName: placeName)
    }
    let words = ChangeWords(input: input(for: "table"))
    func cell(_ comparison: Comparison?) -> DataTable.Cell? {
      guard let comparison else { return nil }
      let text = words.entries(of: comparison, isShort: true).map(\.text).joined()
      let change = comparison.change
      return DataTable.Cell(
        text, change.map { words.tone(of: $0) } ?? .missing,
        number: change.flatMap(words.number(of:)))
    }
    let kinds = periods.compactMap { $0 }
    guard let now = subject?.period, kinds.contains(where: { $0 < now }) else {
      return FigureColumns(language: language, money: money, placeName: placeName)
    }
    return FigureColumns(
      language: language, money: money, placeName: placeName,
      sincePrevious: { cell(past.previous(of: $0)) }, sinceLastYear: { cell(past.lastYear(of: $0)) }
    )
  }

  var selectedTableCells: [String] {
    guard let open = openTable, let row = open.rows.selectedRow else { return [] }
    return open.table.columns.indices.map { column in
      let cell = open.table.cell(row: row, column: column)
      return cell.number?.description ?? cell.text
    }
  }
}

extension DashboardState {
  mutating func moveInTable(_ move: Move) {
    guard var open = openTable else { return }
    var choice = tableChoice
    openTable = nil
    let page = TableRows.capacity(ofHeight: max(1, size.height - 3))
    let half = max(1, page / 2)
    let step: TableRows.Move =
      switch move {
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .first: .first
      case .last: .last
      case .pageUp: .by(-half)
      case .pageDown: .by(half)
      }
    open.rows.move(step, page: page, &choice, in: open.table)
    openTable = open
    tableChoice = choice
  }

  mutating func filter(by text: String) { tableChoice.filter = text }

  mutating func sortByNextColumn() {
    guard let table = openTable?.table else { return }
    tableChoice.sortByNextColumn(of: table)
  }

  mutating func reverseSort() {
    guard let table = openTable?.table else { return }
    tableChoice.reverseSort(of: table)
  }

  mutating func sortByColumn(beside step: Int) {
    guard let table = openTable?.table else { return }
    tableChoice.moveSort(by: step, in: table)
  }

  mutating func sort(byColumn column: Int) -> [Effect] {
    guard let table = openTable?.table else { return [] }
    tableChoice.press(column: column, of: table)
    return []
  }

  /// A click on a row: selects it, or follows it where it is selected already.
  mutating func select(row: Int) -> [Effect] {
    guard var open = openTable else { return [] }
    if open.rows.position == row { return Command.named("open").map { run($0) } ?? [] }
    var choice = tableChoice
    let page = TableRows.capacity(ofHeight: max(1, size.height - 3))
    open.rows.select(row, page: page, &choice, in: open.table)
    openTable = open
    tableChoice = choice
    return []
  }
}
