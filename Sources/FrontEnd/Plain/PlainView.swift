public import ViewModels

/// A screen as lines to be read out, felt on a braille line, or printed: all that it says in words,
/// nothing by where it stands.
public struct PlainView: Equatable, Sendable {
  /// Where one is: `贫困人口，清河镇；2023年上半年`.
  public let head: String
  /// The page, whatever is selected.
  public let body: [String]
  /// What is selected, and how it moved; `nil` where nothing can be.
  public let selected: String?
  /// What the report says of it.
  public let quote: [String]
  /// The list or the typing place that lies over the page.
  public let over: [String]
  /// What has to be said at once.
  public let notice: String?

  public init(_ state: DashboardState) {
    let blocks = PlainBlocks(state)
    let words = blocks.words
    let page = PlainPage(state, blocks)
    head = Self.head(of: state, words)
    body = page.lines
    selected = page.selected
    quote = Self.quote(for: state, blocks)
    over = PlainOverlay(state, words).lines
    notice = state.notice.map { words.quoted($0.text(in: state.language)) }
  }

  /// Everything, in the order in which it is best heard.
  public var lines: [String] {
    printed + [selected].compactMap { $0 } + quote + over + [notice].compactMap { $0 }
  }

  /// The page for somebody who reads it and does not walk on it.
  public var printed: [String] { [head] + body }

  /// The nearest first: whoever knows it may stop listening.
  private static func head(of state: DashboardState, _ words: PlainWords) -> String {
    let headline = state.headline
    let here =
      state.screen == .overview && state.welcome == nil ? [words.say("Overview", "总览")] : []
    let path = here + headline.path.reversed().map { words.words(of: $0) }
    guard path.contains(where: { !$0.isEmpty }) else { return words.say("Zhenping", "镇屏") }
    return [words.list(path), words.words(of: headline.trailing)].filter { !$0.isEmpty }
      .joined(separator: words.semicolon)
  }

  private static func quote(for state: DashboardState, _ blocks: PlainBlocks) -> [String] {
    guard state.welcome == nil, let preview = state.preview(of: state.selection) else { return [] }
    let source = blocks.words.say("Source: ", "出处：") + blocks.words.words(of: preview.place)
    return [source] + blocks.lines(of: preview.passage).map(\.text)
  }
}

/// What fills the screen: panels, a panel, a table, or the words where there are no figures.
struct PlainPage {
  private(set) var lines: [String] = []
  private(set) var selected: String?

  init(_ state: DashboardState, _ blocks: PlainBlocks) {
    let words = blocks.words
    if let welcome = state.welcome {
      lines = welcome.map { words.quoted($0.text(in: state.language)) }.filter { !$0.isEmpty }
    } else if let table = state.shownTable {
      let plain = PlainDataTable(table, state, words)
      lines = plain.lines
      selected = plain.selected
    } else if state.screen == .overview {
      for panel in state.overviewRows.joined().compactMap({ Panel.named($0) }) {
        let content = blocks.lines(of: state.content(of: panel))
        lines.append(Self.title(of: panel, state, words))
        lines += content.isEmpty ? [Self.nothing(words)] : content.map(\.text)
        if panel.id == state.focus { selected = Self.selected(in: content, state, blocks) }
      }
    } else {
      let content = blocks.lines(of: state.active.content)
      lines = content.isEmpty ? [Self.nothing(words)] : content.map(\.text)
      selected = Self.selected(in: content, state, blocks)
    }
  }

  /// `面板 3：就业务工，471人`.
  static func title(of panel: Panel, _ state: DashboardState, _ words: PlainWords) -> String {
    let digit = panel.digit.map { " \($0)" } ?? ""
    let corner = words.words(of: state.corner(of: panel))
    // Units alone are said with every number.
    let total = corner.hasDigits ? corner : ""
    return words.say("Panel\(digit): ", "面板\(digit)：")
      + words.list([panel.title.text(in: state.language), total])
  }

  private static func nothing(_ words: PlainWords) -> String {
    words.say("Not in this report.", "本期报告未提及。")
  }

  private static func selected(
    in lines: [PlainLine], _ state: DashboardState, _ blocks: PlainBlocks
  ) -> String? {
    guard let selection = state.selection,
      let line = lines.first(where: { $0.words(for: selection) != nil }),
      let text = line.words(for: selection)
    else { return nil }
    let changes = blocks.words.words(of: state.changes)
    // A table may have said so already.
    guard !changes.isEmpty, !text.contains(changes) else { return text }
    let isClear = text != line.text || line.numbers.count == 1
    return text + blocks.words.semicolon
      + blocks.words.words(of: Self.moved(selection, isClear: isClear, state))
  }

  /// How the selected figure moved, and which that is where it is not the only number said.
  private static func moved(
    _ selection: Anchor, isClear: Bool, _ state: DashboardState
  ) -> [Entry] {
    let line = state.changeLine
    // Worked out from a figure, it has not moved as that has.
    if case .derived = selection { return line }
    let title = line.count - state.changes.count
    return isClear || title == 0 ? state.changes : Array(line.dropFirst(title - 1))
  }
}
