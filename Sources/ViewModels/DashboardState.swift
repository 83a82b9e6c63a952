public import Domain

/// Everything the screen depends on; nothing else is remembered between frames.
public struct DashboardState: Equatable, Sendable {
  /// `nil` until the database has been read.
  public private(set) var ledger: Ledger?
  /// Whose figures are shown; `nil` before there are any.
  public private(set) var subject: Subject?
  /// The figures of ``subject``, ready to be asked.
  public private(set) var scope = Scope()
  /// From the overview inwards; the last is on the screen.
  public internal(set) var path: [Screen] = []
  /// The panel that the overview's arrows are in.
  public internal(set) var focus: Panel.ID = Panel.all[0].id
  /// What is selected, by panel; kept by record, so that it survives reloads and resizes.
  public internal(set) var selections: [Panel.ID: Anchor] = [:]
  public internal(set) var language: Language
  public internal(set) var money: MoneyUnit
  /// How far help is scrolled; `nil` while it is not shown.
  public internal(set) var helpOffset: Int?
  public internal(set) var notice: Phrase?
  /// Why there is no ledger; `nil` once there is one.
  var failure: Phrase?
  public private(set) var size: ScreenSize
  /// Counts how often ``scope`` was made anew.
  private(set) var reading = 0
  var contents = Contents()
  /// Where the figures come from; empty for the demonstration.
  public let database: String

  public init(
    language: Language, size: ScreenSize = ScreenSize(width: 80, height: 24), database: String = ""
  ) {
    self.language = language
    money = .usual(in: language)
    self.size = size
    self.database = database
  }

  /// All that a frame shows but what is selected: two states with the same background differ in
  /// that alone.
  public struct Background: Equatable, Sendable {
    private let contents: Int
    private let reading: Int
    private let path: [Screen]
    private let focus: Panel.ID
    private let language: Language
    private let helpOffset: Int?
    private let notice: Phrase?
    private let size: ScreenSize
    private let isRead: Bool
    private let failure: Phrase?

    init(_ state: DashboardState) {
      contents = state.contents.version
      reading = state.reading
      path = state.path
      focus = state.focus
      language = state.language
      helpOffset = state.helpOffset
      notice = state.notice
      size = state.size
      isRead = state.ledger != nil
      failure = state.failure
    }
  }

  public var background: Background { Background(self) }

  public var screen: Screen { path.last ?? .overview }

  /// What was there to choose from, oldest first.
  public var subjects: [Subject] { ledger.map(Subject.all) ?? [] }

  mutating func resize(to size: ScreenSize) { self.size = size }

  mutating func load(_ ledger: Ledger) {
    self.ledger = ledger
    failure = nil
    let subjects = Subject.all(in: ledger)
    if subject.map({ !subjects.contains($0) }) ?? true { subject = subjects.last }
    refreshScope()
  }

  mutating func show(_ subject: Subject) {
    self.subject = subject
    path.removeAll { if case .source = $0 { true } else { false } }
    refreshScope()
  }

  private mutating func refreshScope() {
    guard let ledger, let subject else { return }
    reading += 1
    scope = Scope(ledger.documents.filter { Subject($0) == subject })
    path.removeAll {
      if case .source(let anchor) = $0 { scope[anchor.figure] == nil } else { false }
    }
  }
}

/// A place in a period: what one screen is about.
public struct Subject: Hashable, Sendable {
  public let place: Place.Code?
  public let period: Period?

  init(_ document: Document) {
    place = document.place
    period = document.period
  }

  /// Every place and period that documents speak of: by period, those without one first.
  static func all(in ledger: Ledger) -> [Subject] {
    Set(ledger.documents.map(Subject.init)).sorted { a, b in
      switch (a.period, b.period) {
      case (let first?, let second?) where first != second: first < second
      case (nil, .some): true
      case (.some, nil): false
      default: (a.place?.text ?? "") < (b.place?.text ?? "")
      }
    }
  }
}

public enum Screen: Hashable, Sendable {
  case overview
  case panel(Panel.ID)
  /// Where a figure comes from.
  case source(Anchor)
}

/// The terminal's size in character cells.
public struct ScreenSize: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The size classes of our screens; the largest that fits.
  public enum Class: Int, Comparable, Sendable, CaseIterable {
    /// Too small for a panel: the first figures, and a line that says so.
    case tiny
    /// One panel at a time.
    case small
    /// Two panels by two.
    case standard
    /// The same, with all that their screens show.
    case wide
    /// The same, with the report's sentence beside them.
    case wall

    public static func < (a: Class, b: Class) -> Bool { a.rawValue < b.rawValue }
  }

  public var sizeClass: Class {
    switch (width, height) {
    case (200..., 60...): .wall
    case (120..., 40...): .wide
    case (80..., 24...): .standard
    case (40..., 12...): .small
    default: .tiny
    }
  }
}
