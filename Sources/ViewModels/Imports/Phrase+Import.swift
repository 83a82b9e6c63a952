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

  /// What undoing took back, a line a document.
  public static func lines(_ act: ImportAct) -> [Phrase] {
    act.withdrawn.map { document in
      let name = Phrase(document)
      let earlier = act.restored.first { $0.name == document.name && $0.place == document.place }
      guard let earlier else {
        return Phrase(
          "\(name.english): taken out again (figures: \(document.figureCount))",
          "\(name.chinese)：已撤出，含 \(document.figureCount) 项数据")
      }
      return Phrase(
        "\(name.english): as imported at \(earlier.importedAt) again "
          + "(figures: \(earlier.figureCount))",
        "\(name.chinese)：已恢复到 \(earlier.importedAt) 导入的版本，"
          + "共 \(earlier.figureCount) 项数据")
    }
  }
}
