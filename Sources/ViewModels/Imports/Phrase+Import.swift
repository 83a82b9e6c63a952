public import Domain

extension Phrase {
  /// One line for a document that was, or would be, taken in.
  public init(_ changes: Changes) {
    let document = changes.document
    let counts = Phrase(
      "\(changes.added.count) added, \(changes.changed.count) changed, "
        + "\(changes.removed.count) removed, \(changes.unchangedCount) unchanged",
      "新增 \(changes.added.count)，改动 \(changes.changed.count)，"
        + "删除 \(changes.removed.count)，不变 \(changes.unchangedCount)")
    let name = Phrase(document)
    self.init("\(name.english): \(counts.english)", "\(name.chinese)：\(counts.chinese)")
  }

  /// The document with its period and place, as far as they are known.
  public init(_ document: DocumentSummary) {
    let known = [
      document.period.map { Phrase($0) }, document.place.map { Phrase(both: $0.text) },
    ].compactMap { $0 }
    guard !known.isEmpty else {
      self.init(both: document.name)
      return
    }
    self.init(
      "\(document.name) (\(known.map(\.english).joined(separator: ", ")))",
      "\(document.name)（\(known.map(\.chinese).joined(separator: "，"))）")
  }

  /// What undoing took back, a line a document; last those that had been moved away.
  public static func lines(_ act: ImportAct) -> [Phrase] {
    var restored = act.restored
    let withdrawn = act.withdrawn.map { document in
      let index = restored.firstIndex {
        $0.name == document.name && $0.place == document.place && $0.period == document.period
      }
      if let index { return again(restored.remove(at: index)) }
      let name = Phrase(document)
      return Phrase(
        "\(name.english): taken out again (figures: \(document.figureCount))",
        "\(name.chinese)：已撤出，含 \(document.figureCount) 项数据")
    }
    return withdrawn + restored.map { again($0) }
  }

  private static func again(_ document: DocumentSummary) -> Phrase {
    let name = Phrase(document)
    return Phrase(
      "\(name.english): as imported at \(document.importedAt) again "
        + "(figures: \(document.figureCount))",
      "\(name.chinese)：已恢复到 \(document.importedAt) 导入的版本，"
        + "共 \(document.figureCount) 项数据")
  }
}
