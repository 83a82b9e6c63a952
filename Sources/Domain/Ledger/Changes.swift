/// What importing a document changes in the ledger.
public struct Changes: Equatable, Sendable {
  public struct Change: Equatable, Sendable {
    public let old: Figure
    public let new: Figure

    public init(old: Figure, new: Figure) {
      self.old = old
      self.new = new
    }
  }

  /// The document as it will be.
  public let document: DocumentSummary
  /// The version it replaces; `nil` for a new document.
  public let replaced: DocumentSummary?
  /// Further ones that are gone: they said the very same under another period, or none.
  public let alsoReplaced: [DocumentSummary]
  /// In the order of the new text.
  public let added: [Figure]
  /// In the order of the new text.
  public let changed: [Change]
  /// In the order of the old text.
  public let removed: [Figure]

  /// Compares two versions of a document.
  ///
  /// Figures are the same by what they are about: indicator, segments, unit and label, and where a
  /// text says that several times, by what they say and then by order. Where they stand does not
  /// count, so a sentence that moved is no change.
  public init(
    from old: Document?, and others: [DocumentSummary] = [], to new: Document
  ) {
    document = DocumentSummary(new)
    replaced = old.map { DocumentSummary($0) }
    alsoReplaced = others
    let pairs = FigurePairs(old?.report.figures ?? [], new.report.figures)
    added = pairs.onlyNew
    changed = pairs.both.filter { !$0.old.says(sameAs: $0.new) }
    removed = pairs.onlyOld
  }

  /// How many figures stay as they are.
  public var unchangedCount: Int { document.figureCount - added.count - changed.count }

  /// Whether the figures stay as they are; the period may be another all the same.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}

extension Figure {
  /// Whether both say the same, wherever they stand.
  func says(sameAs other: Figure) -> Bool {
    written == other.written && value == other.value && bound == other.bound
      && asOf == other.asOf && marks == other.marks
  }
}
