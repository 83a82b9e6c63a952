extension Document {
  /// A report as it goes into the ledger.
  ///
  /// What the user says of it wins over what the text says. Where neither does, it is what the only
  /// stored document of that name has: importing a file again replaces it, even when its period and
  /// place were given by hand the first time. `place` is a name or a path, as the user gave it;
  /// `stored` is what the ledger has before the import.
  public init(
    importing report: Report, named name: String, period: Period?, place: String?, at time: String,
    into stored: [DocumentSummary], _ places: PlaceTree
  ) {
    let namesakes = stored.filter { $0.name == name }
    let earlier = namesakes.count == 1 ? namesakes[0] : nil
    let said = (place ?? report.place).flatMap { places.code(of: $0) }
    let code = said ?? earlier?.place
    self.init(
      name: name,
      period: period ?? report.period ?? (earlier?.place == code ? earlier?.period : nil),
      place: code, importedAt: time, report: report)
  }
}
