import Canvas
import ViewModels

/// A list over the screen, with a line to type in: help, the palette, things to choose from.
enum ListOverlayView {
  static func draw(
    _ list: ListOverlay, _ state: DashboardState, in rect: Rect, _ hits: inout Hits,
    on grid: inout Grid
  ) {
    hits.cover()
    let language = state.language
    let isWide = list.kind == .help || list.kind == .palette
    let width = min(rect.width, isWide ? 78 : list.kind == .themes ? 44 : 52)
    // As high as the whole list, so that the frame does not jump while somebody types.
    let height = min(rect.height, max(8, list.count + 4))
    // Beside what it changes the look of.
    let isAside = list.kind == .themes
    let frame = Rect(
      x: rect.x + (rect.width - width) / (isAside ? 1 : 2), y: rect.y + (rect.height - height) / 2,
      width: width, height: height)
    grid.clear(frame, surface: .overlay)
    FrameView.draw(
      title: list.kind.title.text(in: language),
      corner: corner(of: list.kind).text(in: language),
      in: frame, isFocused: true, on: &grid)
    grid.lay(.overlay, on: frame)
    drawQuery(list, language, in: frame, on: &grid)
    drawItems(list, language, in: frame, &hits, on: &grid)
  }

  private static func drawQuery(
    _ list: ListOverlay, _ language: Language, in frame: Rect, on grid: inout Grid
  ) {
    let (x, y) = (frame.x + 2, frame.y + 1)
    let room = frame.width - 4
    if list.awaitsKey {
      let text = Phrase("Press the key to look up …", "请按要查询的键…").text(in: language)
      grid.write(text, x: x, y: y, role: .warn, surface: .overlay, limit: room)
      // It takes no text, but it is what is waited for.
      grid.cursor = Point(x: x, y: y)
      return
    }
    let mark = grid.write("› ", x: x, y: y, role: .title, surface: .overlay)
    if list.editor.text.isEmpty {
      let hint =
        list.kind == .help
        ? Phrase("words, pinyin, or ? and a key", "输入文字、拼音首字母，或按 ? 再按一键")
        : Phrase("words or pinyin", "输入文字或拼音首字母")
      grid.write(
        hint.text(in: language), x: x + mark + 1, y: y, role: .muted, surface: .overlay,
        limit: room - mark - 1)
    } else {
      grid.write(
        list.editor.text, x: x + mark, y: y, role: .text, surface: .overlay, limit: room - mark)
    }
    // While somebody walks over the lines below, it is on these.
    grid.showsCursor = list.isTyping || list.items.isEmpty
    grid.cursor = Point(
      x: min(x + mark + list.editor.head.columns, frame.x + frame.width - 2), y: y)
  }

  private static func drawItems(
    _ list: ListOverlay, _ language: Language, in frame: Rect, _ hits: inout Hits,
    on grid: inout Grid
  ) {
    let room = Rect(
      x: frame.x + 1, y: frame.y + 2, width: frame.width - 2, height: frame.height - 3)
    guard !list.items.isEmpty else {
      let text = Phrase("Nothing is called that.", "没有符合的条目。").text(in: language)
      grid.write(text, x: room.x + 2, y: room.y + 1, role: .missing, surface: .overlay)
      return
    }
    let lead = list.items.map(\.lead.columns).max() ?? 0
    let isMarked = list.items.contains(where: \.isCurrent)
    let top = max(0, min(list.selected - room.height / 2, list.items.count - room.height))
    for (line, item) in list.items.dropFirst(top).prefix(room.height).enumerated() {
      let y = room.y + line
      let row = Rect(x: room.x, y: y, width: room.width, height: 1)
      hits.add(row, .item(top + line))
      let role: Role = item.obstacle == nil ? .text : .muted
      var x = room.x + 2
      if lead > 0 {
        grid.write(item.lead, x: x, y: y, role: .key, surface: .overlay, limit: min(lead, 18))
        x += min(lead, 18) + 2
      }
      x += 2 * item.depth
      let detail = TextFit.cut(item.detail, to: room.width / 3)
      let end = room.x + room.width - 2 - detail.columns
      let mark = item.isCurrent ? "● " : isMarked ? "  " : ""
      grid.write(
        TextFit.cut(mark + item.title, to: end - x - 1), x: x, y: y, role: role, surface: .overlay)
      grid.write(detail, x: end, y: y, role: .muted, surface: .overlay)
      guard top + line == list.selected else { continue }
      if !list.awaitsKey, !list.isTyping { grid.cursor = Point(x: room.x + 2, y: y) }
      grid.write("▌", x: room.x, y: y, role: .borderFocus, surface: .overlay)
      grid.lay(.selection, on: Rect(x: room.x + 1, y: y, width: room.width - 2, height: 1))
    }
    let below = list.items.count - top - room.height
    guard below > 0 || top > 0 else { return }
    let more = below > 0 ? " ↓ \(below) " : " ↑ \(top) "
    grid.write(
      more, x: frame.x + frame.width - 2 - more.columns, y: frame.y + frame.height - 1,
      role: .scrollbar, surface: .overlay)
  }

  private static func corner(of kind: ListOverlay.Kind) -> Phrase {
    kind == .themes
      ? Phrase("Enter keeps · Esc undoes", "Enter 采用 · Esc 还原")
      : Phrase("Enter does it · Esc closes", "Enter 执行 · Esc 关闭")
  }
}

/// The last line while something is typed in it.
enum PromptView {
  static func draw(_ prompt: Prompt, _ state: DashboardState, on grid: inout Grid) {
    let y = grid.size.height - 1
    grid.clear(Rect(x: 0, y: y, width: grid.size.width, height: 1))
    let name =
      prompt.purpose == .filter
      ? Phrase("filter /", "筛选 /") : Phrase("find /", "查找 /")
    var x = 1 + grid.write(name.text(in: state.language), x: 1, y: y, role: .key)
    let start = x
    x += grid.write(prompt.editor.text, x: x, y: y, role: .strong, limit: grid.size.width - x - 2)
    grid.showsCursor = true
    grid.cursor = Point(
      x: min(start + prompt.editor.head.columns, grid.size.width - 1), y: y)
    let hint =
      state.notice
      ?? (prompt.purpose == .filter
        ? Phrase(
          "!not  ~regex  column:text   Enter keeps  Esc undoes",
          "!排除  ~正则  列名:内容   Enter 保留  Esc 还原")
        : Phrase("n N next, previous   Enter keeps  Esc ends", "n N 上下一处   Enter 确定  Esc 取消"))
    let text = hint.text(in: state.language)
    let at = grid.size.width - 1 - text.columns
    guard at > x + 2 else { return }
    grid.write(text, x: at, y: y, role: state.notice == nil ? .muted : .warn)
  }
}

extension ListOverlay.Kind {
  /// What the list is of.
  var title: Phrase {
    switch self {
    case .help: Phrase("Keys", "按键")
    case .palette: Phrase("Everything by name", "命令、期次、地区、数字")
    case .periods: Phrase("Periods", "期次")
    case .places: Phrase("Places", "地区")
    case .baselines: Phrase("Compare with", "与哪一期对比")
    case .exports: Phrase("Export as", "导出为")
    case .themes: Phrase("Looks", "主题")
    }
  }
}
