public import Domain

public enum Screen: Hashable, Sendable {
  case overview
  case panel(Panel.ID)
  /// Where a figure comes from.
  case source(Anchor)
  /// The figures of the places inside, of what the anchor is about; of the main ones without.
  case places(Anchor?)
  /// This period beside another.
  case compare(Period?)
  /// The full table of the screen before it; or of all places and periods.
  case table(isOfEverything: Bool)
  /// What terminal, machine and database were found to be.
  case doctor

  /// Whose selection it has; every panel its own.
  var key: Panel.ID? {
    switch self {
    case .overview: nil
    case .panel(let id): id
    case .source: "source"
    case .places: "places"
    case .compare: "compare"
    case .table(isOfEverything: false): "table"
    case .table(isOfEverything: true): "everything"
    case .doctor: "doctor"
    }
  }
}

extension Screen {
  /// Whether the screen itself says how its figures moved.
  var showsChanges: Bool {
    switch self {
    case .source, .places, .compare, .table: true
    case .overview, .panel, .doctor: false
    }
  }
}

/// A screen on the way from the overview inwards.
public struct Step: Hashable, Sendable {
  public let screen: Screen
  /// What the screen before was about, where this one is about something else.
  var origin: Subject?

  init(_ screen: Screen, from origin: Subject? = nil) {
    self.screen = screen
    self.origin = origin
  }
}

/// Where somebody was: enough to go there again.
struct Visit: Equatable, Sendable {
  let subject: Subject?
  let path: [Step]
  let focus: Panel.ID
}

/// The visits before and after this one.
struct Trail: Equatable, Sendable {
  private(set) var earlier: [Visit] = []
  private(set) var later: [Visit] = []
  private static let limit = 100

  /// Somewhere else was gone to from `visit`.
  mutating func leave(_ visit: Visit) {
    earlier.append(visit)
    if earlier.count > Self.limit { earlier.removeFirst() }
    later = []
  }

  mutating func back(from visit: Visit) -> Visit? {
    guard let target = earlier.popLast() else { return nil }
    later.append(visit)
    return target
  }

  mutating func forward(from visit: Visit) -> Visit? {
    guard let target = later.popLast() else { return nil }
    earlier.append(visit)
    return target
  }

  /// The last screen and this one change places.
  mutating func swap(with visit: Visit) -> Visit? {
    guard let target = earlier.popLast() else { return nil }
    earlier.append(visit)
    return target
  }
}
