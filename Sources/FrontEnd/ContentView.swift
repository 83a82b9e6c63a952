import Canvas
import ViewModels

/// Draws content from the top, scrolled so far that what is selected can be seen.
struct ContentView: Equatable {
  let content: Content
  let selection: Anchor?
  /// A full screen: rules below heads, room around blocks.
  let isRoomy: Bool
  /// Long lines are broken rather than cut.
  var wraps = true

  func draw(in rect: Rect, language: Language, on grid: inout Grid) {
    guard rect.width > 2, rect.height > 0 else { return }
    let page = page(width: rect.width, language: language)
    let height = page.grid.size.height
    let isScrolled = height > rect.height
    // One line is given to saying how much there is.
    let visible = isScrolled && rect.height > 2 ? rect.height - 1 : rect.height
    let selected = page.selected?.y ?? 0
    let top = max(0, min(selected - visible / 2, height - visible))
    grid.paste(page.grid, rows: top..<min(height, top + visible), x: rect.x, y: rect.y)
    if isScrolled, rect.height > 2 {
      let more = height - top - visible
      let text = more > 0 ? "↓ \(more)" : "↑ \(top)"
      grid.write(
        text, x: rect.x + rect.width - text.columns - 1, y: rect.y + visible, role: .scrollbar)
    }
    if let point = page.selected, (top..<top + visible).contains(point.y) {
      grid.cursor = Point(x: rect.x + point.x, y: rect.y + point.y - top)
    }
  }

  /// How many lines everything takes.
  func height(width: Int, language: Language) -> Int {
    content.blocks.map { drawing(of: $0, width: width, language: language).height }.reduce(0, +)
  }

  /// Everything, however long, and where the selected entry stands in it.
  private func page(width: Int, language: Language) -> (grid: Grid, selected: Point?) {
    let drawings = content.blocks.map { block in
      drawing(of: block, width: width, language: language)
    }
    var canvas = BlockCanvas(
      size: Size(width: width, height: drawings.map(\.height).reduce(0, +)), selection: selection)
    for drawing in drawings {
      drawing.draw(&canvas)
      canvas.y += drawing.height
    }
    return (canvas.grid, canvas.selected)
  }

  private func drawing(of block: Block, width: Int, language: Language) -> BlockDrawing {
    switch block {
    case .table(let table):
      TableView(
        table: table, width: width, isRoomy: isRoomy, language: language,
        selection: selection
      ).drawing
    case .bars(let bars): BarsView(bars: bars, width: width, language: language).drawing
    case .line(let entries): LineView.drawing(of: entries, width: width, wraps: wraps)
    case .pairs(let pairs): PairsView(pairs: pairs, width: width, language: language).drawing
    case .heading(let title, let trailing):
      HeadingView.drawing(title, trailing: trailing, width: width, isRoomy: isRoomy)
    case .stages(let stages): StagesView.drawing(of: stages, width: width)
    case .passage(let passage): PassageView.drawing(of: passage, width: width)
    case .space: BlockDrawing(height: 1) { _ in }
    }
  }
}

/// A block that knows how many lines it takes.
struct BlockDrawing {
  let height: Int
  /// Draws from the canvas's current line on.
  let draw: (inout BlockCanvas) -> Void
}

/// What blocks draw on: a grid, the line where the block starts, and what is selected.
struct BlockCanvas {
  var grid: Grid
  var y = 0
  let selection: Anchor?
  private(set) var selected: Point?

  init(size: Size, selection: Anchor?) {
    grid = Grid(size: size)
    self.selection = selection
  }

  /// Writes an entry; the selected one on its surface, with a marker at the left edge.
  @discardableResult
  mutating func write(_ entry: Entry, x: Int, line: Int, limit: Int = .max) -> Int {
    let isSelected = entry.anchor != nil && entry.anchor == selection
    let y = y + line
    if isSelected {
      if selected == nil { selected = Point(x: x, y: y) }
      grid.write("▌", x: 0, y: y, role: .borderFocus)
    }
    return grid.write(
      TextFit.cut(entry.text, to: limit), x: x, y: y, role: Role(entry.tone),
      surface: isSelected ? .selection : .plain, limit: limit)
  }

  mutating func write(_ text: String, x: Int, line: Int, role: Role, limit: Int = .max) {
    grid.write(TextFit.cut(text, to: limit), x: x, y: y + line, role: role, limit: limit)
  }

  /// The word at the right edge.
  mutating func write(_ flag: Objection, _ language: Language, line: Int) {
    let word = flag.word.text(in: language)
    write(
      word, x: grid.size.width - word.columns - 1, line: line, role: Role(flag.tone))
  }
}
