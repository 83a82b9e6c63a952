import Domain

/// One line of work: what it is called, and what it shows.
///
/// To add one: a file in this folder that extends `Panel` with a static constant, and its name in
/// ``all``, which is also the order of the digits.
public struct Panel: Sendable {
  public struct ID: Hashable, Sendable, ExpressibleByStringLiteral {
    public let name: String
    public init(stringLiteral name: String) { self.name = name }
  }

  /// The screen's name on the command line.
  public let id: ID
  public let title: Phrase
  /// At the right of the overview's frame: the unit, or the one number that matters.
  let corner: @Sendable (PanelInput) -> String
  /// For the overview at 80x24, the most important first; pure, and cheap enough for every frame.
  let summary: @Sendable (PanelInput) -> Content
  /// In one line, its most important figures: for the overview where there is no room for more.
  var brief: @Sendable (PanelInput) -> [Entry] = { _ in [] }
  /// Whether the figures of an indicator are this panel's; every indicator is exactly one panel's.
  var claims: @Sendable (Indicator.Code) -> Bool = { _ in false }
  /// The indicator whose trend stands for the whole panel.
  var headline: Indicator.Code?
  /// Whether the overview has the summary at all sizes but a wall's.
  public private(set) var isOftenBrief = false
  /// Whether what it shows depends on what is selected in it.
  var followsSelection = false
  /// For the full screen.
  let detail: @Sendable (PanelInput) -> Content

  public static let all: [Panel] = [
    .poverty, .subsidy, .employment, .projects, .others,
  ]

  public static func named(_ id: ID) -> Panel? { all.first { $0.id == id } }

  /// The key that opens it.
  public var digit: Character {
    let index = Self.all.firstIndex { $0.id == id } ?? 0
    return Character("\(index + 1)")
  }
}

/// All that a panel may look at.
struct PanelInput {
  let scope: Scope
  let language: Language
  let money: MoneyUnit
  let selection: Anchor?

  func say(_ english: String, _ chinese: String) -> String {
    language == .chinese ? chinese : english
  }

  /// A figure's number, to be selected and followed; a dash where there is none.
  func entry(_ record: Record?, _ tone: Tone = .plain) -> Entry {
    guard let record else { return Entry("–", .missing) }
    let isOpen = record.figure.marks.contains(.declared)
    return Entry(
      FigureFormat.number(record.figure, in: money), isOpen ? .provisional : tone,
      .figure(record.id))
  }

  /// A figure's number with its unit.
  func fullEntry(_ record: Record?, _ tone: Tone = .plain) -> Entry {
    guard let record else { return Entry("–", .missing) }
    return Entry(
      FigureFormat.full(record.figure, in: money, language), tone, .figure(record.id))
  }

  /// A number that we worked out from `record`.
  func derived(_ text: String?, _ key: String, from record: Record?) -> Entry {
    guard let text, let record else { return Entry("–", .missing) }
    return Entry(text, .derived, .derived(key, from: record.id))
  }

  /// Whether a stated rate does not agree with the parts that the report gives.
  func objection(to record: Record) -> Objection? {
    guard record.figure.unit == .percent else { return nil }
    return RateBasis.all(for: record, in: scope).contains { $0.agrees == false } ? .doubtful : nil
  }

  func name(of code: Indicator.Code) -> String {
    guard let indicator = Indicator.named(code) else { return code.text }
    return say(indicator.english, indicator.chinese)
  }

  /// The indicator's name with what tells this figure from its siblings; the report's own year is
  /// not worth saying.
  func title(of code: Indicator.Code, _ segments: [Segment]) -> String {
    ([name(of: code)] + [segment(segments)].compactMap { $0 }).joined(separator: " ")
  }

  /// What tells a figure from its siblings, in words.
  func segment(_ segments: [Segment]) -> String? {
    let year = scope.documents.first?.period.map { "\($0.year)" }
    return segments.first { !($0.kind == .year && $0.name == year) }.map(words)
  }

  func words(for segment: Segment) -> String { Phrase(segment).text(in: language) }

  func asOf(_ record: Record?) -> String {
    record?.figure.asOf.map { Phrase($0).text(in: language) } ?? ""
  }

  var moneyName: String { money.name.text(in: language) }
}

extension DashboardState {
  func input(for panel: Panel.ID) -> PanelInput {
    PanelInput(scope: scope, language: language, money: money, selection: selections[panel])
  }

  /// What the panel shows on the screen as it is now; nothing when the reports say nothing of it.
  func newContent(of panel: Panel) -> Content {
    let input = input(for: panel.id)
    if case .panel = screen { return panel.detail(input).walkable }
    let isBrief = size.sizeClass < (panel.isOftenBrief ? .wall : .wide)
    return (isBrief ? panel.summary(input) : panel.detail(input)).walkable
  }
}
