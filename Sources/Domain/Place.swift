/// A place in the tree of province, prefecture, county, township, village.
public struct Place: Hashable, Sendable {
  /// The key; text even where it is all digits, so that nothing is lost to a number.
  ///
  /// A 12-digit statistical code where one is known, else the name's path: `清河县/石桥镇`.
  public struct Code: Hashable, Sendable {
    public let text: String
    public init(_ text: String) { self.text = text }
  }

  public let code: Code
  public let name: String
  /// `nil` at the root.
  public let parent: Code?

  public init(code: Code, name: String, parent: Code? = nil) {
    self.code = code
    self.name = name
    self.parent = parent
  }
}

/// Places by code, with who contains whom.
public struct PlaceTree: Equatable, Sendable {
  public private(set) var places: [Place.Code: Place] = [:]

  public init(_ places: [Place] = []) {
    for place in places { self.places[place.code] = place }
  }

  /// The places directly inside, by code.
  public func children(of code: Place.Code?) -> [Place] {
    places.values.filter { $0.parent == code }.sorted { $0.code.text < $1.code.text }
  }

  /// From the root down to the place itself; stops at an unknown parent or a cycle.
  public func path(to code: Place.Code) -> [Place] {
    var path: [Place] = []
    var next: Place.Code? = code
    while let code = next, let place = places[code], !path.contains(place) {
      path.insert(place, at: 0)
      next = place.parent
    }
    return path
  }
}
