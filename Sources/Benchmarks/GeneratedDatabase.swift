import Domain
import Store

/// The generated county as a database, and what reading it takes.
enum GeneratedDatabase {
  static func write(to path: String) throws {
    let ledger = GeneratedLedger()
    try Store(path: path).save(ledger.documents)
    let figures = ledger.documents.reduce(0) { $0 + $1.report.figures.count }
    print(
      """
      \(ledger.places.places.count) places, \(ledger.documents.count) reports, \(figures) figures
      """)
  }

  static func load(_ path: String) throws {
    let store = try Store(readingAt: path)
    var ledger = Ledger()
    try Median.print("load the ledger", turns: 5) { ledger = try store.ledger() }
    guard let place = ledger.documents.first?.place, let town = ledger.places.places[place]?.parent
    else { return }
    Median.print("read the history of a place", turns: 50) { _ = History(ledger, place) }
    let history = History(ledger, place)
    guard let period = history.periods.last, let index = history[period] else { return }
    Median.print("series of all its measures", turns: 50) {
      for record in index.scope.records { _ = history.series(of: record) }
    }
    Median.print("changes of all its figures", turns: 50) {
      for record in index.scope.records {
        _ = history.previous(of: record)
        _ = history.lastYear(of: record)
      }
    }
    Median.print("sums of all measures of its parent", turns: 20) {
      let breakdown = PlaceBreakdown(ledger, town, period)
      for measure in breakdown.own.measures { _ = breakdown.sum(of: measure) }
    }
    let other = try store.ledger()
    Median.print("compare with a reloaded ledger", turns: 5) {
      _ = LedgerUpdate(old: other, new: ledger)
    }
  }
}
