import Domain

extension DashboardState {
  /// Says what another program's import has changed.
  func words(on update: LedgerUpdate) -> Phrase {
    let names = update.documents.prefix(2).joined(separator: ", ")
    let chinese = update.documents.prefix(2).joined(separator: "、")
    let more = update.documents.count > 2
    let counts = (update.changed.count, update.added.count, update.removedCount)
    return Phrase(
      "Updated from \(names)\(more ? " …" : ""): \(counts.0) changed, \(counts.1) new, "
        + "\(counts.2) gone; changed ones are marked •",
      "数据已更新（\(chinese)\(more ? "等" : "")）：改 \(counts.0)、增 \(counts.1)、减 \(counts.2)，变动处标 •")
  }
}
