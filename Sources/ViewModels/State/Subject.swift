public import Domain

/// A place in a period: what one screen is about.
public struct Subject: Hashable, Sendable {
  public let place: Place.Code?
  public let period: Period?

  public init(place: Place.Code?, period: Period?) {
    self.place = place
    self.period = period
  }

  init(_ document: Document) { self.init(place: document.place, period: document.period) }
}

/// What there is to choose from: which places have reports, of which periods.
struct Atlas: Equatable, Sendable {
  let places: PlaceTree
  private let documents: [Subject: [Document]]
  /// By place, in order; those of the places inside it where it has no report itself.
  private let periodsByPlace: [Place.Code?: [Period?]]
  /// Those that have a report, or lie around one that has.
  private let inhabited: Set<Place.Code>
  private let reporting: Set<Place.Code>
  /// The places that no other contains, `nil` for reports that name none; in order.
  let roots: [Place.Code?]

  init(_ ledger: Ledger = Ledger()) {
    places = ledger.places
    documents = Dictionary(grouping: ledger.documents, by: Subject.init)
    var own: [Place.Code?: Set<Period?>] = [:]
    var below: [Place.Code?: Set<Period?>] = [:]
    var inhabited: Set<Place.Code> = []
    var roots: Set<Place.Code?> = []
    for subject in documents.keys {
      own[subject.place, default: []].insert(subject.period)
      let path = subject.place.map { ledger.places.path(to: $0).map(\.code) } ?? []
      inhabited.formUnion(path)
      for code in path.dropLast() { below[code, default: []].insert(subject.period) }
      roots.insert(path.first ?? subject.place)
    }
    reporting = Set(documents.keys.compactMap(\.place))
    self.inhabited = inhabited.union(reporting)
    periodsByPlace = below.merging(own) { $1 }.mapValues { $0.sorted(by: Self.isEarlier) }
    self.roots = roots.sorted { ($0?.text ?? "") < ($1?.text ?? "") }
  }

  func documents(of subject: Subject) -> [Document] { documents[subject] ?? [] }

  /// Of all periods.
  func documents(of place: Place.Code?) -> [Document] {
    periods(of: place).flatMap { documents(of: Subject(place: place, period: $0)) }
  }

  /// Every place and period that documents speak of: by period, then by place.
  var subjects: [Subject] {
    documents.keys.sorted { a, b in
      a.period == b.period
        ? (a.place?.text ?? "") < (b.place?.text ?? "") : Self.isEarlier(a.period, b.period)
    }
  }

  func has(_ subject: Subject) -> Bool {
    periods(of: subject.place).contains(subject.period)
  }

  /// Oldest first; reports without a period before all others.
  func periods(of place: Place.Code?) -> [Period?] { periodsByPlace[place] ?? [] }

  /// The places directly inside that have a report, or one somewhere inside them.
  func children(of place: Place.Code?) -> [Place] {
    guard place != nil else { return [] }
    return places.children(of: place).filter { inhabited.contains($0.code) }
  }

  /// The nearest place around it that has a report of its own.
  func parent(of place: Place.Code?) -> Place.Code? {
    let around = place.map { places.path(to: $0).dropLast() } ?? []
    return around.last { reporting.contains($0.code) }?.code
  }

  /// Everything that can be chosen, each place after the one that contains it.
  var inhabitedPlaces: [(place: Place, depth: Int)] {
    func walk(_ code: Place.Code, _ depth: Int) -> [(place: Place, depth: Int)] {
      guard let place = places.places[code], depth < 8 else { return [] }
      return [(place, depth)] + children(of: code).flatMap { walk($0.code, depth + 1) }
    }
    return roots.compactMap { $0 }.flatMap { walk($0, 0) }
  }

  /// Where to begin: the latest period, and of its places the widest.
  var first: Subject? {
    let periods = documents.keys.map(\.period)
    guard let latest = periods.max(by: Self.isEarlier) else { return nil }
    let subjects = documents.keys.filter { $0.period == latest }
    return subjects.min { a, b in
      (depth(of: a), a.place?.text ?? "") < (depth(of: b), b.place?.text ?? "")
    }
  }

  private func depth(of subject: Subject) -> Int {
    subject.place.map { places.path(to: $0).count } ?? 0
  }

  private static func isEarlier(_ a: Period?, _ b: Period?) -> Bool {
    switch (a, b) {
    case (let a?, let b?): a < b
    case (nil, .some): true
    default: false
    }
  }
}
