import ViewModels

/// What lies over a page in words: a list, or the line in which something is typed.
struct PlainOverlay {
  private let state: DashboardState
  private let words: PlainWords

  init(_ state: DashboardState, _ words: PlainWords) {
    (self.state, self.words) = (state, words)
  }

  var lines: [String] {
    if let list = state.overlay {
      return [title(of: list)] + typed(list.editor.text) + list.items.map(text)
        + [chosen(in: list)]
    }
    return [prompt].compactMap { $0 }
  }

  /// What is to be chosen from, and how many there are: `期次：3 项`.
  func title(of list: ListOverlay) -> String {
    let count = list.items.count
    return list.kind.title.text(in: state.language) + words.colon
      + words.say("\(count) lines", "\(count) 项")
  }

  /// What is typed, and what it has left.
  func typed(_ text: String) -> [String] {
    text.isEmpty ? [] : [words.say("Typed: ", "输入：") + words.quoted(text)]
  }

  func chosen(in list: ListOverlay) -> String {
    if list.awaitsKey { return words.say("Press the key to look up.", "请按要查询的键。") }
    guard let item = list.chosen else {
      return words.say("Nothing is called that.", "没有符合的条目。")
    }
    return words.say("Selected, ", "当前，") + text(of: item)
  }

  /// `按键 v：完整表格`; what it needs where it cannot be chosen.
  func text(of item: ListOverlay.Item) -> String {
    let keys = item.lead.split(separator: " ").map { words.key(String($0)) }
    let name = words.words(of: item.title)
    let current = item.isCurrent ? words.say("current", "当前") : ""
    let detail =
      item.isCommand
      ? item.detail.split(separator: " ").map { words.key(String($0)) }
      : [words.words(of: item.detail)]
    let obstacle = item.obstacle.map { words.quoted($0.text(in: state.language)) } ?? ""
    let parts = [current] + keys + detail + [obstacle]
    return words.named(name, nil, parts)
  }

  /// The line in which something is typed.
  var prompt: String? {
    guard let prompt = state.prompt else { return nil }
    let name =
      prompt.purpose == .filter ? words.say("Filter", "筛选") : words.say("Find", "查找")
    let text = words.quoted(prompt.editor.text)
    guard text.isEmpty else { return name + words.colon + text }
    return name + words.colon
      + words.say("type; Enter keeps, Esc undoes", "请输入；Enter 确定，Esc 取消")
  }
}

extension PlainWords {
  /// A key as one says it.
  func key(_ label: String) -> String {
    switch label {
    case "↑": say("arrow up", "上箭头")
    case "↓": say("arrow down", "下箭头")
    case "←": say("arrow left", "左箭头")
    case "→": say("arrow right", "右箭头")
    default: label
    }
  }
}
