public import ViewModels

/// The dashboard as a conversation: after each key what is new, and nothing that was said before.
///
/// A page is said in full when it is come to; a moved selection is its one line. Where nothing is
/// new the selected line is said again, so that no key is answered by silence.
public struct PlainConversation {
  private var former: Said?
  /// The pages as they were last said, by where they are.
  private var pages: [Place: [String]] = [:]

  public init() {}

  /// The next page is said in full, as if it were new.
  public mutating func forget() {
    former = nil
    pages = [:]
  }

  /// What there is to be said now; `isAsked` where a key has been pressed, which is never left
  /// without an answer.
  public mutating func lines(on state: DashboardState, isAsked: Bool) -> [String] {
    let now = Said(state)
    defer {
      former = now
      pages[now.place] = now.view.body
    }
    var lines = now.over(after: former) ?? page(now)
    if let notice = now.view.notice, isAsked || notice != former?.view.notice {
      lines.append(notice)
    }
    if lines.isEmpty, isAsked { lines = [now.here] }
    return lines
  }

  private func page(_ now: Said) -> [String] {
    let view = now.view
    guard let former, former.place == now.place else {
      // Back on a page that has been heard: where that is, and what is selected there.
      let isHeard = pages[now.place] == view.body
      return [view.head] + (isHeard ? [] : view.body) + now.selection(isArrival: !isHeard)
    }
    var lines: [String] = []
    if former.hasList { lines.append(view.head) }
    if now.isTable {
      if let facts = view.body.first, facts != former.view.body.first { lines.append(facts) }
    } else if view.body != former.view.body {
      let known = Set(former.view.body)
      lines += view.body.filter { !known.contains($0) }
    }
    if let title = now.panel, title != former.panel { lines.append(title) }
    let isMoved = now.anchor != former.anchor || view.selected != former.view.selected
    if isMoved || former.isCovered || !lines.isEmpty { lines += now.selection(isArrival: false) }
    return lines
  }
}

/// Which page it is, whatever its figures.
private struct Place: Hashable {
  let path: [Step]
  let subject: Subject?
  let language: Language
  let isWelcome: Bool
}

/// All that was to be said at one time.
private struct Said {
  let view: PlainView
  let place: Place
  let anchor: Anchor?
  let isTable: Bool
  /// The title of the overview's panel in focus.
  let panel: String?
  private let overlay: ListOverlay?
  private let prompt: Prompt?
  private let words: PlainOverlay
  private let language: Language

  init(_ state: DashboardState) {
    view = PlainView(state)
    place = Place(
      path: state.path, subject: state.subject, language: state.language,
      isWelcome: state.welcome != nil)
    anchor = state.selection
    isTable = state.shownTable != nil
    let plain = PlainWords(language: state.language)
    let focus = state.screen == .overview ? Panel.named(state.focus) : nil
    panel = focus.map { PlainPage.title(of: $0, state, plain) }
    overlay = state.overlay
    prompt = state.prompt
    words = PlainOverlay(state, plain)
    language = state.language
  }

  var hasList: Bool { overlay != nil }
  var isCovered: Bool { hasList || prompt != nil }

  /// Where one is, for a key that changed nothing.
  var here: String {
    if let overlay { return words.chosen(in: overlay) }
    return prompt.flatMap { _ in words.prompt } ?? view.selected ?? view.head
  }

  func selection(isArrival: Bool) -> [String] {
    guard let selected = view.selected else { return [] }
    return [isArrival ? Phrase("Selected, ", "当前，").text(in: language) + selected : selected]
  }

  /// What a list or a typing place says; `nil` where there is none.
  func over(after former: Said?) -> [String]? {
    if let overlay { return lines(of: overlay, after: former?.overlay) }
    guard let prompt, let line = words.prompt else { return nil }
    guard let before = former?.prompt, before.purpose == prompt.purpose else { return [line] }
    var lines = before.editor == prompt.editor ? [] : [line]
    if isTable, let facts = view.body.first, facts != former?.view.body.first {
      lines.append(facts)
    }
    if view.selected != former?.view.selected { lines += selection(isArrival: false) }
    return lines
  }

  private func lines(of list: ListOverlay, after before: ListOverlay?) -> [String] {
    guard let before, before.kind == list.kind, before.count == list.count else {
      // Everything by name is too much to be heard; one types what one looks for.
      let items = list.kind == .palette ? [] : list.items.map(words.text)
      let keys = Phrase("Enter does it, Esc closes", "Enter 执行，Esc 关闭").text(in: language)
      let title = words.title(of: list) + Phrase("; ", "；").text(in: language) + keys
      return [title] + items + [words.chosen(in: list)]
    }
    if before.editor != list.editor {
      return words.typed(list.editor.text) + [words.title(of: list), words.chosen(in: list)]
    }
    let isSame = before.selected == list.selected && before.awaitsKey == list.awaitsKey
    return isSame ? [] : [list.awaitsKey ? words.chosen(in: list) : item(of: list)]
  }

  private func item(of list: ListOverlay) -> String {
    list.chosen.map(words.text) ?? words.chosen(in: list)
  }
}
