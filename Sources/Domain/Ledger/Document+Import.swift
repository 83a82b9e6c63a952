extension Document {
  /// A report as it goes into the ledger.
  ///
  /// What nobody says of it is what the only stored document with the very same text has, else the
  /// only one of that name: importing a file again replaces it, even when its period and place were
  /// given by hand the first time. A stored period counts only for its own place.
  ///
  /// - Parameters:
  ///   - report: What was read.
  ///   - stated: What the user or the text says of it.
  ///   - time: Local time, as ``importedAt`` has it.
  ///   - stored: What the ledger has before the import.
  ///   - identical: Those of them that bear the name and whose text is the very same.
  ///   - places: The places that are known before the import.
  public init(
    importing report: Report, as stated: StatedIdentity, at time: String,
    into stored: [DocumentSummary], identical: [DocumentSummary] = [], _ places: PlaceTree
  ) {
    let candidates = [identical, stored.filter { $0.name == stated.name }]
    func handedOn<Value: Hashable>(
      _ value: (DocumentSummary) -> Value?, by isFitting: (DocumentSummary) -> Bool
    ) -> Value? {
      let values = candidates.map { Set($0.filter(isFitting).map(value)) }
      return values.first { $0.count == 1 }?.first ?? nil
    }

    let place = stated.place.flatMap { places.code(of: $0) } ?? handedOn(\.place) { _ in true }
    self.init(
      name: stated.name, period: stated.period ?? handedOn(\.period) { $0.place == place },
      place: place, importedAt: time, report: report)
  }
}
