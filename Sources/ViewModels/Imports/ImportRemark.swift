public import Domain

/// Something about an import that may not be what the user meant; the import goes on.
public enum ImportRemark: Equatable, Sendable {
  case noPeriod(file: String)
  case noFigures(file: String)
  /// Nobody said the period; it is that of the stored document which this one replaces.
  case assumedPeriod(file: String, Period)
  /// The stored document said the very same under another period.
  case correctedPeriod(file: String, stored: Period, new: Period)
  /// The stored document had no period, and not the same figures.
  case learntPeriod(file: String, Period)
  /// Documents of that name and place are stored for other periods as well; oldest first.
  case otherPeriods(file: String, stored: [Period])
  /// A document of that name is stored for another place as well.
  case otherPlace(file: String, stored: Place.Code?)
  case otherPlaces(file: String, count: Int)

  /// What there is to say about a document that is saved.
  ///
  /// - Parameters:
  ///   - changes: What saving it changes.
  ///   - stated: What was said of it before the ledger was asked.
  ///   - stored: The documents before it was saved.
  /// - Returns: Nothing where a new version takes the place of the old one as it should.
  public static func all(
    on changes: Changes, as stated: StatedIdentity, besides stored: [DocumentSummary]
  ) -> [ImportRemark] {
    let (document, file) = (changes.document, changes.document.name)
    var remarks: [ImportRemark] = []
    if document.period == nil { remarks.append(.noPeriod(file: file)) }
    if document.figureCount == 0 { remarks.append(.noFigures(file: file)) }
    guard let replaced = changes.replaced else {
      return remarks + besides(stored.filter { $0.name == file }, document)
    }

    guard let period = document.period else { return remarks }
    for old in [replaced] + changes.alsoReplaced {
      if let wrong = old.period, wrong != period {
        remarks.append(.correctedPeriod(file: file, stored: wrong, new: period))
      }
    }
    if replaced.period == nil, !changes.isEmpty {
      remarks.append(.learntPeriod(file: file, period))
    }
    if stated.period == nil, !changes.isEmpty {
      remarks.append(.assumedPeriod(file: file, period))
    }
    return remarks
  }

  /// What stays beside a new document.
  private static func besides(
    _ namesakes: [DocumentSummary], _ document: DocumentSummary
  ) -> [ImportRemark] {
    var remarks: [ImportRemark] = []
    let periods = namesakes.filter { $0.place == document.place }.compactMap(\.period).sorted()
    if !periods.isEmpty {
      remarks.append(.otherPeriods(file: document.name, stored: periods))
    }
    let places = Set(namesakes.map(\.place)).subtracting([document.place])
    if places.count > 1 {
      remarks.append(.otherPlaces(file: document.name, count: places.count))
    } else if let place = places.first {
      remarks.append(.otherPlace(file: document.name, stored: place))
    }
    return remarks
  }
}
