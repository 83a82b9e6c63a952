/// What became of a ledger while somebody else imported, for marking it on the screen.
public struct LedgerUpdate: Equatable, Sendable {
  /// Figures that say something else now, by their new names.
  public private(set) var changed: [FigureID] = []
  /// Figures that are new, whole new reports included.
  public private(set) var added: [FigureID] = []
  public private(set) var removedCount = 0
  /// The names of the documents that came, changed or went, each once, in the new ledger's order.
  public private(set) var documents: [String] = []

  /// A report that moved to another place or period came and went.
  private struct Identity: Hashable {
    let name: String
    let place: Place.Code?
    let period: Period?

    init(_ document: Document) {
      name = document.name
      place = document.place
      period = document.period
    }
  }

  /// Compares what the reports say; linear, and only where a report differs more than one walk.
  public init(old: Ledger, new: Ledger) {
    var before = Dictionary(
      old.documents.map { (Identity($0), $0) }, uniquingKeysWith: { first, _ in first })
    var names = Set<String>()
    for document in new.documents {
      let earlier = before.removeValue(forKey: Identity(document))
      if let earlier, earlier.isSame(as: document) { continue }
      compare(earlier, document)
      if names.insert(document.name).inserted { documents.append(document.name) }
    }
    for document in old.documents where before[Identity(document)] == document {
      removedCount += document.report.figures.count
      if names.insert(document.name).inserted { documents.append(document.name) }
    }
  }

  public var isEmpty: Bool { documents.isEmpty }

  private mutating func compare(_ old: Document?, _ new: Document) {
    let pairs = FigurePairs(old?.report.figures ?? [], new.report.figures)
    let ids = { (figures: [Figure]) in
      figures.map { FigureID(new, offset: $0.source.number.lowerBound) }
    }
    changed += ids(pairs.both.filter { !$0.old.says(sameAs: $0.new) }.map(\.new))
    added += ids(pairs.onlyNew)
    removedCount += pairs.onlyOld.count
  }
}

extension Document {
  /// Whether both say the same.
  ///
  /// One text that was read at one time has one set of figures, so those are only counted: comparing
  /// them all took ten times as long as everything else.
  fileprivate func isSame(as other: Document) -> Bool {
    importedAt == other.importedAt
      && report.figures.count == other.report.figures.count
      && report.text.utf8.count == other.report.text.utf8.count
      && report.text == other.report.text
  }
}
