public import Domain
internal import Search

/// A list that lies over the screen, narrowed by what is typed: help, the palette, things to choose
/// from.
public struct ListOverlay: Equatable, Sendable {
  public enum Kind: Hashable, Sendable, CaseIterable {
    case help, palette, periods, places, baselines, exports, themes
  }

  public enum Choice: Hashable, Sendable {
    case command(Command.ID)
    case period(Period?)
    case place(Place.Code)
    /// A period to compare this one with.
    case baseline(Period?)
    case export(ExportFormat)
    case figure(Anchor)
    case theme(String)

    fileprivate var isFigure: Bool { if case .figure = self { true } else { false } }
  }

  public struct Item: Equatable, Sendable {
    public let choice: Choice
    public fileprivate(set) var title: String
    /// At the right: a key, a count.
    public fileprivate(set) var detail: String
    /// In front of the title: a key.
    public let lead: String
    /// How deep it lies in a tree.
    public let depth: Int
    /// What is chosen now.
    public let isCurrent: Bool
    /// Why it cannot be chosen here; `nil` when it can.
    public fileprivate(set) var obstacle: Phrase?
    fileprivate let texts: [SearchText]

    /// Whether ``detail`` are keys.
    public var isCommand: Bool { if case .command = choice { true } else { false } }

    init(
      _ choice: Choice, _ title: String, detail: String = "", lead: String = "", depth: Int = 0,
      isCurrent: Bool = false, obstacle: Phrase? = nil, alsoFoundBy others: [String] = []
    ) {
      self.choice = choice
      self.title = title
      self.detail = detail
      self.lead = lead
      self.depth = depth
      self.isCurrent = isCurrent
      self.obstacle = obstacle
      texts = ([title] + others).map { SearchText($0) }
    }

    fileprivate func score(_ query: Query) -> Int? { texts.compactMap { $0.score(query) }.max() }
  }

  public let kind: Kind
  /// What fits the query, best first; all in their order without one.
  public private(set) var items: [Item]
  public private(set) var selected: Int
  public internal(set) var editor = LineEditor()
  /// Whether the last key was typed, and not one that walks over the items.
  public private(set) var isTyping = false
  /// Help waits for a key to say what it does.
  public internal(set) var awaitsKey = false
  private var all: [Item]
  private let written: [Item]
  private var spelling = Spelling.asWritten
  /// Scores of texts that answer equally well are no further apart.
  private static let fitStep = 1024

  init(_ kind: Kind, _ items: [Item]) {
    self.kind = kind
    all = items
    written = items
    self.items = items
    selected = items.firstIndex(where: \.isCurrent) ?? 0
  }

  /// Shows the items as the terminal can; they are found by what is written.
  mutating func spell(_ spelling: Spelling) {
    guard spelling != self.spelling else { return }
    self.spelling = spelling
    all = written.map { item in
      var item = item
      item.title = spelling.spell(item.title)
      item.detail = spelling.spell(item.detail)
      item.obstacle = item.obstacle.map(spelling.spell)
      return item
    }
    let place = selected
    narrow()
    select(place)
  }

  /// The same list of newer items, what was typed and selected in `other` kept.
  func opened(like other: ListOverlay) -> ListOverlay {
    var list = self
    list.editor = other.editor
    list.narrow()
    if let index = list.items.firstIndex(where: { $0.choice == other.chosen?.choice }) {
      list.select(index)
    }
    return list
  }

  /// Of all items, also those that do not fit the query.
  public var count: Int { all.count }

  public var chosen: Item? { items.indices.contains(selected) ? items[selected] : nil }

  mutating func move(by step: Int) {
    isTyping = false
    selected = max(0, min(items.count - 1, selected + step))
  }

  mutating func select(_ index: Int) {
    isTyping = false
    if items.indices.contains(index) { selected = index }
  }

  /// Narrows the list to what fits the typed text; a key's own letter comes first.
  mutating func narrow() {
    let text = editor.text
    isTyping = !text.isEmpty
    let query = Query(text)
    guard !query.isEmpty else {
      items = all
      selected = items.firstIndex(where: \.isCurrent) ?? 0
      return
    }
    let found = all.enumerated().compactMap { index, item -> (rank: [Int], item: Item)? in
      let isKey = item.lead.split(separator: " ").contains { $0 == text }
      guard let score = isKey ? Int.max : item.score(query) else { return nil }
      // Among texts that answer as well, what does something comes before what is only called so.
      let fit = isKey ? score : (score + Self.fitStep - 1) / Self.fitStep
      return ([-fit, item.choice.isFigure ? 1 : 0, -score, index], item)
    }
    items = found.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.item)
    selected = 0
  }
}
