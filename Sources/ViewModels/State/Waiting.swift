import Domain

extension DashboardState {
  /// New figures: shown at once, or said to be there where nothing is to change by itself.
  mutating func take(_ ledger: Ledger) {
    // A page without figures is nothing that anybody reads on.
    let isReading = self.ledger.map { !$0.documents.isEmpty } ?? false
    guard reducesMotion, isReading, !asksForLedger, ledger != self.ledger else {
      show(ledger)
      return
    }
    waitingLedger = ledger
    isFailing = false
    let key = reloadKey
    notice = Phrase("New figures are there; \(key) shows them.", "新数据已到，按 \(key) 显示。")
  }

  /// That figures wait, for the first line, which keeps it; `nil` where none do.
  var waitingMark: Phrase? {
    guard waitingLedger != nil else { return nil }
    let key = reloadKey
    return Phrase("new figures: \(key)", "有新数据：\(key)")
  }

  private var reloadKey: String { keys(of: .reload).first?.label ?? ":" }

  /// Shows the figures that wait, or has the database read.
  mutating func reload() -> [Effect] {
    if let waitingLedger {
      show(waitingLedger)
      return []
    }
    asksForLedger = true
    return screen == .doctor ? [.loadLedger, .diagnose] : [.loadLedger]
  }

  private mutating func show(_ ledger: Ledger) {
    waitingLedger = nil
    let update = self.ledger.map { LedgerUpdate(old: $0, new: ledger) }
    load(ledger)
    if let update, !update.isEmpty {
      changed = Set((update.changed + update.added).map { .figure($0) })
      notice = words(on: update)
    } else if update == nil || isFailing {
      // A reader who asked for another language is told why at once.
      notice = update == nil && spelling.script == .latinAsNeeded ? .noChinese : nil
    }
    isFailing = false
  }
}
