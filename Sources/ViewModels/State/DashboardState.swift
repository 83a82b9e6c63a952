public import Domain

/// Everything the screen depends on; nothing else is remembered between frames.
public struct DashboardState: Equatable, Sendable {
  /// `nil` until the database has been read.
  public private(set) var ledger: Ledger?
  private(set) var atlas = Atlas()
  /// Whose figures are shown; `nil` before there are any.
  public private(set) var subject: Subject?
  /// The figures of ``subject``, ready to be asked.
  public private(set) var scope = Scope()
  /// All periods of the place that is shown.
  private(set) var past = History(Ledger(), nil)
  /// From the overview inwards; the last is on the screen.
  public internal(set) var path: [Step] = []
  /// The panel that the overview's arrows are in.
  public internal(set) var focus: Panel.ID = Panel.all[0].id
  /// What is selected, by panel; kept by record, so that it survives reloads and resizes.
  public internal(set) var selections: [Panel.ID: Anchor] = [:]
  /// English where the terminal cannot show Chinese, whatever was asked for.
  public internal(set) var language: Language {
    get { spelling.isLatin ? .english : wantedLanguage }
    set { wantedLanguage = newValue }
  }
  private var wantedLanguage: Language
  public internal(set) var money: MoneyUnit
  /// What lies over the screen: help, the palette, something to choose from.
  public internal(set) var overlay: ListOverlay? {
    didSet { overlay?.spell(spelling) }
  }
  /// What is being typed in the last line.
  public internal(set) var prompt: Prompt?
  /// What was last looked for.
  var wanted = ""
  public internal(set) var notice: Phrase? {
    didSet { notice = notice.map(spelling.spell) }
  }
  /// Why there is no ledger; `nil` once there is one.
  var failure: Phrase?
  /// The last attempt to read the database failed.
  var isFailing = false
  var trail = Trail()
  /// How many lines the screen is scrolled on from what is selected: to what follows the last number.
  public internal(set) var tail = 0
  /// Charts start at zero even where that hides the differences.
  public internal(set) var startsAtZero = false
  public internal(set) var capturesMouse = false
  /// What the last import changed, until the next.
  public internal(set) var changed: Set<Anchor> = []
  public private(set) var size: ScreenSize
  /// Counts how often ``scope`` was made anew.
  private(set) var reading = 0
  /// What was done to each table, by the screen it is of.
  var tableChoices: [String: TableChoice] = [:]
  var openTable: OpenTable?
  /// Counts the tables that were asked for.
  var gatherings = 0
  /// Counts the ledgers.
  private(set) var loads = 0
  public let keymap: Keymap
  var contents = Contents()
  /// What was remembered from the last time, until it is taken up.
  var remembered: [String: String]?
  /// The name of the look that is kept, one of ``themes`` or a file's.
  public internal(set) var theme: String
  /// The look that somebody last chose by hand; the settings may say another.
  var chosenTheme: String?
  /// The looks to choose from.
  public internal(set) var themes: [ThemeChoice]
  /// What the doctor found; `nil` until it has looked.
  public internal(set) var diagnosis: Diagnosis?
  /// Counts the diagnoses.
  var examinations = 0
  /// Where the figures come from; empty for the demonstration.
  public let database: String
  /// What the terminal can draw.
  public internal(set) var glyphs: GlyphTier
  /// How it is written to.
  public internal(set) var spelling: Spelling
  /// Whether the overview's panels are walked one after the other.
  var isInOneLine = false
  /// Whether new figures wait until somebody asks for them.
  var reducesMotion = false
  /// The figures that wait.
  var waitingLedger: Ledger?
  /// Whether the last key has asked for them.
  var asksForLedger = false

  public init(
    language: Language, size: ScreenSize = ScreenSize(width: 80, height: 24), database: String = "",
    glyphs: GlyphTier = .braille, spelling: Spelling = .asWritten, theme: String = "",
    themes: [ThemeChoice] = [],
    keymap: Keymap = Keymap()
  ) {
    wantedLanguage = language
    money = .usual(in: language)
    self.size = size
    self.database = database
    self.glyphs = glyphs
    self.spelling = spelling
    self.theme = theme
    self.themes = themes
    self.keymap = keymap
  }

  public var screen: Screen { path.last?.screen ?? .overview }

  /// The screen that a full table is of.
  var screenBelowTable: Screen {
    path.last { if case .table = $0.screen { false } else { true } }?.screen ?? .overview
  }

  mutating func resize(to size: ScreenSize) { self.size = size }

  mutating func load(_ ledger: Ledger) {
    self.ledger = ledger
    loads += 1
    atlas = Atlas(ledger)
    past = History(Ledger(), nil)
    failure = nil
    learnNames()
    if subject.map({ !atlas.has($0) }) ?? true {
      subject = atlas.first
      path.removeAll { $0.origin != nil }
    }
    refreshScope()
    resume()
  }

  /// Turns to another place or period; the screens stay where they make sense there.
  mutating func show(_ subject: Subject) {
    guard subject != self.subject else { return }
    if let former = self.subject, former.place == subject.place {
      for index in path.indices where path[index].origin?.period == former.period {
        path[index].origin = path[index].origin.map {
          Subject(place: $0.place, period: subject.period)
        }
      }
    }
    self.subject = subject
    refreshScope()
  }

  private mutating func refreshScope() {
    reading += 1
    guard let subject else {
      scope = Scope()
      path = path.filter { $0.screen == .doctor }
      return
    }
    if past.place != subject.place || past.periods.isEmpty {
      past = History(
        Ledger(documents: atlas.documents(of: subject.place)), subject.place)
    }
    // The same documents, unless they name no period: one copy of their figures does for both.
    scope = past[subject.period]?.scope ?? Scope(atlas.documents(of: subject))
    path = possible(path)
  }
}

extension DashboardState {
  /// All that a frame shows but what is selected: two states with the same background differ in
  /// that alone, or in what lies over it.
  public struct Background: Equatable, Sendable {
    private let contents: Int
    private let reading: Int
    private let path: [Step]
    private let focus: Panel.ID
    private let language: Language
    private let notice: Phrase?
    private let size: ScreenSize
    private let isRead: Bool
    private let failure: Phrase?
    private let glyphs: GlyphTier
    private let spelling: Spelling
    /// Whether what is selected can be followed and copied, which the last line hints at.
    private let hasSelection: Bool
    private let hasFigure: Bool
    private let isWaiting: Bool

    init(_ state: DashboardState) {
      contents = state.contents.version
      reading = state.reading
      path = state.path
      focus = state.focus
      language = state.language
      notice = state.notice
      size = state.size
      isRead = state.ledger != nil
      failure = state.failure
      glyphs = state.glyphs
      spelling = state.spelling
      let selection = state.selection
      hasSelection = selection != nil
      hasFigure = selection?.figure != nil
      isWaiting = state.waitingLedger != nil
    }
  }

  public var background: Background { Background(self) }
}
