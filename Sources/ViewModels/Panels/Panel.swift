public import Domain

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
  /// For the overview at 80x24, the most important first, at most ten lines; pure, and cheap enough
  /// for every frame.
  let summary: @Sendable (PanelInput) -> Content
  /// In one line, its most important figures: for the overview where there is no room for more.
  let brief: @Sendable (PanelInput) -> [Entry]
  /// Whether the figures of an indicator are this panel's; every indicator is exactly one panel's.
  let claims: @Sendable (Indicator.Code) -> Bool
  /// The indicator whose trend stands for the whole panel.
  var headline: Indicator.Code?
  /// Whether what it shows depends on what is selected in it.
  var followsSelection = false
  /// For the full screen; what they leave out of its figures comes below, see ``detail(_:)``.
  let sections: @Sendable (PanelInput) -> [Block]

  /// Those with a digit, in its order.
  public static let all: [Panel] = [
    .poverty, .subsidy, .employment, .projects, .credit, .education, .health, .monitoring,
    .rectification,
  ]

  /// Also the one without: every figure of a report is in exactly one of them.
  public static let everything = all + [.unclassified]

  public static func named(_ id: ID) -> Panel? { everything.first { $0.id == id } }

  /// The one that has the figures of an indicator; ``unclassified`` where none claims them.
  public static func owner(of code: Indicator.Code?) -> Panel {
    code.flatMap { owners[$0] } ?? .unclassified
  }

  /// Worked out once: every figure of a full screen is asked for its owner.
  private static let owners = Dictionary(
    uniqueKeysWithValues: Indicator.all.compactMap { indicator in
      all.first { $0.claims(indicator.code) }.map { (indicator.code, $0) }
    })

  /// The key that opens it; `nil` for the one beyond the digits.
  public var digit: Character? {
    Self.all.firstIndex { $0.id == id }.map { Character("\($0 + 1)") }
  }

  /// The digit, or the letter of the one that has none.
  public var key: Character { digit ?? "U" }

  /// For the full screen: all figures that the panel claims, those that its sections have no place
  /// for at the end.
  func detail(_ input: PanelInput) -> Content {
    let blocks = sections(input)
    return Content(blocks + input.others(than: blocks, in: input.scope.records.filter(owns)))
  }

  func owns(_ record: Record) -> Bool { Self.owner(of: record.figure.indicator).id == id }
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
    // No column's head says what a torn unit stands for.
    let text =
      record.figure.marks.contains(.unitIncomplete)
      ? FigureFormat.full(record.figure, in: money, language)
      : FigureFormat.number(record.figure, in: money)
    return Entry(text, isOpen ? .provisional : tone, .figure(record.id))
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

extension Panel {
  /// Digit and title: `3 就业务工`.
  public func label(in language: Language) -> String {
    let title = title.text(in: language)
    return digit.map { "\($0) \(title)" } ?? title
  }

  /// Whether the overview has a box for it at 80x24, and not only a line.
  public static func isBoxed(_ id: ID) -> Bool { all.prefix(4).contains { $0.id == id } }
}
