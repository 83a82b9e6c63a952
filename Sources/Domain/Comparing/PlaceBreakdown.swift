/// What a place and the places directly inside it report of one period.
public struct PlaceBreakdown: Equatable, Sendable {
  public let place: Place.Code?
  public let period: Period
  /// The place's own reports; empty where it has none.
  public let own: MeasureIndex
  /// The places directly inside, by code.
  public let parts: [Part]

  public struct Part: Equatable, Sendable {
    public let place: Place
    /// `nil` where the place has no report of the period.
    public let index: MeasureIndex?
  }

  /// Reads the reports of the place and its parts; linear in the ledger's documents.
  public init(_ ledger: Ledger, _ place: Place.Code?, _ period: Period) {
    self.place = place
    self.period = period
    let children = ledger.places.children(of: place)
    let wanted = Set(children.map { Optional($0.code) } + [place])
    var documents: [Place.Code?: [Document]] = [:]
    for document in ledger.documents
    where document.period == period && wanted.contains(document.place) {
      documents[document.place, default: []].append(document)
    }
    own = MeasureIndex(Scope(documents[place] ?? []))
    parts = children.map { child in
      Part(place: child, index: documents[child.code].map { MeasureIndex(Scope($0)) })
    }
  }

  /// The numbers of the parts beside the place's own.
  public func sum(of measure: Measure) -> PlaceSum {
    PlaceSum(
      measure: measure, whole: own.finding(of: measure),
      parts: parts.map { part in
        PlaceSum.Part(place: part.place, finding: part.index?.finding(of: measure))
      })
  }

  /// A rate worked out again from the parts' own numerators and denominators.
  ///
  /// - Returns: One for each way that the reports offer, such as by count and by length; empty where
  ///   no report here has what the rate is made of.
  public func rateSums(of measure: Measure) -> [RatePlaceSum] {
    let ways = parts.map { part in
      (place: part.place, ways: part.index.map { Self.ways(to: measure, in: $0) } ?? [])
    }
    let ownWays = Self.ways(to: measure, in: own)
    var basis: [RatePlaceSum.Basis] = []
    for way in ownWays + ways.flatMap(\.ways) where !basis.contains(way.basis) {
      basis.append(way.basis)
    }
    return basis.map { basis in
      RatePlaceSum(
        basis: basis, stated: own.finding(of: measure).record,
        own: ownWays.first { $0.basis == basis }?.rate,
        parts: ways.map { part in
          RatePlaceSum.Part(
            place: part.place, rate: part.ways.first { $0.basis == basis }?.rate)
        })
    }
  }

  private static func ways(
    to measure: Measure, in index: MeasureIndex
  ) -> [(basis: RatePlaceSum.Basis, rate: RateBasis)] {
    guard let rate = index.finding(of: measure).record else { return [] }
    return RateBasis.all(for: rate, in: index.scope).map { way in
      (RatePlaceSum.Basis(way), way)
    }
  }
}
