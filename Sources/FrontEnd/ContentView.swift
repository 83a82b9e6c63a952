import Canvas
import ViewModels

/// Content as it will be drawn: everything about its look but what is selected.
struct ContentView: Equatable {
  let content: Content
  let language: Language
  /// A full screen: rules below heads, room around blocks.
  let isRoomy: Bool
  /// Long lines are broken rather than cut.
  var wraps = true

  /// Everything, however long, drawn on a page of its own; what `revealing` stands in is not left
  /// out.
  func page(width: Int, revealing: Anchor? = nil) -> ContentPage {
    let drawings = content.blocks.map { drawing(of: $0, width: width, revealing) }
    var canvas = BlockCanvas(
      size: Size(width: width, height: drawings.map(\.height).reduce(0, +)))
    for drawing in drawings {
      drawing.draw(&canvas)
      canvas.y += drawing.height
    }
    return ContentPage(grid: canvas.grid, places: canvas.places)
  }

  private func drawing(of block: Block, width: Int, _ revealing: Anchor?) -> BlockDrawing {
    switch block {
    case .table(let table):
      TableView(
        table: table, width: width, isRoomy: isRoomy, language: language, revealed: revealing
      ).drawing
    case .bars(let bars): BarsView(bars: bars, width: width, language: language).drawing
    case .line(let entries):
      LineView.drawing(of: entries, width: width, wraps: wraps, revealed: revealing)
    case .pairs(let pairs): PairsView(pairs: pairs, width: width, language: language).drawing
    case .heading(let title, let trailing):
      HeadingView.drawing(title, trailing: trailing, width: width, isRoomy: isRoomy)
    case .stages(let stages): StagesView.drawing(of: stages, width: width)
    case .passage(let passage): PassageView.drawing(of: passage, width: width)
    case .trend, .share, .heat, .number: BlockDrawing(height: 0) { _ in }
    case .space: BlockDrawing(height: 1) { _ in }
    }
  }
}

/// Drawn content, and where its numbers stand in it.
struct ContentPage {
  let grid: Grid
  let places: [Anchor: Rect]

  /// Shows the page from the top, scrolled so far that what is selected can be seen and marked.
  func show(_ selection: Anchor?, in rect: Rect, on target: inout Grid) {
    guard rect.width > 2, rect.height > 0 else { return }
    let height = grid.size.height
    let isScrolled = height > rect.height
    // One line is given to saying how much there is.
    let visible = isScrolled && rect.height > 2 ? rect.height - 1 : rect.height
    let selected = selection.flatMap { places[$0] }
    let top = max(0, min((selected?.y ?? 0) - visible / 2, height - visible))
    target.paste(grid, rows: top..<min(height, top + visible), x: rect.x, y: rect.y)
    if isScrolled, rect.height > 2 {
      let more = height - top - visible
      let text = more > 0 ? "↓ \(more)" : "↑ \(top)"
      target.write(
        text, x: rect.x + rect.width - text.columns - 1, y: rect.y + visible, role: .scrollbar)
    }
    guard let selected, (top..<top + visible).contains(selected.y) else { return }
    let y = rect.y + selected.y - top
    target.write("▌", x: rect.x, y: y, role: .borderFocus)
    target.lay(
      .selection, on: Rect(x: rect.x + selected.x, y: y, width: selected.width, height: 1))
    target.cursor = Point(x: rect.x + selected.x, y: y)
  }
}

/// A block that knows how many lines it takes.
struct BlockDrawing {
  let height: Int
  /// Draws from the canvas's current line on.
  let draw: (inout BlockCanvas) -> Void
}

/// What blocks draw on: a grid, the line where the block starts, and where numbers came to stand.
struct BlockCanvas {
  var grid: Grid
  var y = 0
  private(set) var places: [Anchor: Rect] = [:]

  init(size: Size) { grid = Grid(size: size) }

  /// Writes an entry, and remembers where.
  @discardableResult
  mutating func write(_ entry: Entry, x: Int, line: Int, limit: Int = .max) -> Int {
    let width = grid.write(
      TextFit.cut(entry.text, to: limit), x: x, y: y + line, role: Role(entry.tone), limit: limit)
    // A text over several lines is selected where it begins.
    if let anchor = entry.anchor, places[anchor] == nil {
      places[anchor] = Rect(x: x, y: y + line, width: width, height: 1)
    }
    return width
  }

  mutating func write(_ text: String, x: Int, line: Int, role: Role, limit: Int = .max) {
    grid.write(TextFit.cut(text, to: limit), x: x, y: y + line, role: role, limit: limit)
  }

  /// The word at the right edge.
  mutating func write(_ flag: Objection, _ language: Language, line: Int) {
    let word = flag.word.text(in: language)
    write(word, x: grid.size.width - word.columns - 1, line: line, role: Role(flag.tone))
  }
}
