/// What a report is known by, as far as the user or its text says it; the ledger may know more.
public struct StatedIdentity: Hashable, Sendable {
  /// The file's name.
  public let name: String
  public let period: Period?
  /// A name or a path.
  public let place: String?

  public init(name: String, period: Period? = nil, place: String? = nil) {
    self.name = name
    self.period = period
    self.place = place
  }

  /// What the user says of a report wins over what its text says.
  public init(of report: Report, named name: String, period: Period?, place: String?) {
    self.init(name: name, period: period ?? report.period, place: place ?? report.place)
  }

  /// Whether the two, imported at once, might replace each other.
  ///
  /// That is so where nothing that is said of both tells them apart.
  public func mayBeSame(as other: StatedIdentity) -> Bool {
    func isToldApart<Value: Equatable>(by value: (StatedIdentity) -> Value?) -> Bool {
      guard let mine = value(self), let theirs = value(other) else { return false }
      return mine != theirs
    }

    // Of a path only the last name counts, since the other may name the same place without a path.
    return name == other.name && !isToldApart(by: \.period)
      && !isToldApart { $0.place.flatMap { Place.chain($0).last?.name } }
  }
}
