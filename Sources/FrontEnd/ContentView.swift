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
  /// What pictures are made of.
  var glyphs = GlyphTier.braille

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
    return ContentPage(
      grid: canvas.grid, places: canvas.places, marks: canvas.marks, glyphs: glyphs)
  }

  private func drawing(of block: Block, width: Int, _ revealing: Anchor?) -> BlockDrawing {
    switch block {
    case .table(let table):
      TableView(
        table: table, width: width, isRoomy: isRoomy, language: language, revealed: revealing,
        glyphs: glyphs
      ).drawing
    case .bars(let bars):
      BarsView(bars: bars, width: width, language: language, glyphs: glyphs).drawing
    case .line(let entries):
      LineView.drawing(of: entries, width: width, wraps: wraps, revealed: revealing)
    case .pairs(let pairs): PairsView(pairs: pairs, width: width, language: language).drawing
    case .heading(let title, let trailing):
      HeadingView.drawing(title, trailing: trailing, width: width, isRoomy: isRoomy, glyphs: glyphs)
    case .stages(let stages): StagesView.drawing(of: stages, width: width, glyphs: glyphs)
    case .passage(let passage): PassageView.drawing(of: passage, width: width, glyphs: glyphs)
    case .trend(let trend):
      TrendView(
        trend: trend, width: width, isRoomy: isRoomy, wraps: wraps, language: language,
        glyphs: glyphs, revealed: revealing
      ).drawing
    case .share(let share):
      ShareView(share: share, width: width, isRoomy: isRoomy, glyphs: glyphs).drawing
    case .heat(let heat):
      HeatView(
        heat: heat, width: width, language: language, glyphs: glyphs, revealed: revealing
      ).drawing
    case .number(let number):
      BigNumberView(number: number, width: width, glyphs: glyphs).drawing
    case .findings(let findings):
      FindingsView(findings: findings, width: width, glyphs: glyphs).drawing
    case .specimen(let specimen):
      SpecimenView(specimen: specimen, width: width, language: language, glyphs: glyphs).drawing
    case .space: BlockDrawing(height: 1) { _ in }
    }
  }
}

/// Drawn content, and where its numbers stand in it.
struct ContentPage {
  let grid: Grid
  let places: [Anchor: Rect]
  /// Where numbers stand a second time, as points of a chart.
  var marks: [Anchor: Point] = [:]
  var glyphs = GlyphTier.braille

  /// Shows the page from the top, scrolled so far that what is selected can be seen and marked.
  ///
  /// The numbers of `changed` get a mark beside them where the page leaves a cell free; nothing is
  /// moved for it.
  func show(
    _ selection: Anchor?, in rect: Rect, on target: inout Grid, changed: Set<Anchor> = [],
    tail: Int = 0
  ) {
    guard let rows = rows(shown: selection, in: rect, tail: tail) else { return }
    let height = grid.size.height
    let (top, visible) = (rows.lowerBound, rows.count)
    let selected = selection.flatMap { places[$0] }
    target.paste(grid, rows: top..<min(height, top + visible), x: rect.x, y: rect.y)
    if height > rect.height, rect.height > 2 {
      let more = height - top - visible
      let text = more > 0 ? "\(glyphs.down) \(more)" : "\(glyphs.up) \(top)"
      target.write(
        text, x: rect.x + rect.width - text.columns - 1, y: rect.y + visible, role: .scrollbar)
    }
    for anchor in changed {
      guard let point = freeCell(beside: anchor), rows.contains(point.y) else { continue }
      target.write(
        glyphs.changed, x: rect.x + point.x, y: rect.y + point.y - top, role: .revised)
    }
    guard let selected, rows.contains(selected.y) else {
      // Scrolled past: whoever reads by the cursor goes on at the top.
      if selected != nil { target.cursor = Point(x: rect.x, y: rect.y) }
      return
    }
    for row in selected.rows where rows.contains(row) {
      target.write(glyphs.selection, x: rect.x, y: rect.y + row - top, role: .borderFocus)
      target.lay(
        .selection,
        on: Rect(x: rect.x + selected.x, y: rect.y + row - top, width: selected.width, height: 1))
    }
    if let mark = selection.flatMap({ marks[$0] }), rows.contains(mark.y) {
      target.lay(
        .selection, on: Rect(x: rect.x + mark.x, y: rect.y + mark.y - top, width: 1, height: 1))
    }
    target.cursor = Point(x: rect.x + selected.x, y: rect.y + selected.y - top)
  }

  /// Which of the page's lines are seen when it is scrolled to what is selected and `tail` lines on;
  /// `nil` where there is no room at all.
  func rows(shown selection: Anchor?, in rect: Rect, tail: Int = 0) -> Range<Int>? {
    guard rect.width > 2, rect.height > 0 else { return nil }
    let height = grid.size.height
    // One line is given to saying how much there is.
    let visible = height > rect.height && rect.height > 2 ? rect.height - 1 : rect.height
    let selected = selection.flatMap { places[$0] }
    let start = max(0, (selected?.y ?? 0) - visible / 2)
    let top = max(0, min(start + tail, height - visible))
    return top..<top + visible
  }

  /// Behind the number, else before it; `nil` where both are taken.
  private func freeCell(beside anchor: Anchor) -> Point? {
    guard let place = places[anchor], place.width > 0 else { return nil }
    return [place.columns.upperBound, place.x - 1].first { x in
      (0..<grid.size.width).contains(x) && grid[row: place.y].dropFirst(x).first?.scalar == " "
    }.map { Point(x: $0, y: place.y) }
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
  private(set) var marks: [Anchor: Point] = [:]

  init(size: Size) { grid = Grid(size: size) }

  /// Writes an entry, and remembers where.
  @discardableResult
  mutating func write(
    _ entry: Entry, role: Role? = nil, x: Int, line: Int, limit: Int = .max
  ) -> Int {
    let width = grid.write(
      TextFit.cut(entry.text, to: limit), x: x, y: y + line, role: role ?? Role(entry.tone),
      limit: limit)
    if let anchor = entry.anchor { place(anchor, x: x, line: line, columns: width) }
    return width
  }

  /// Remembers where a number stands.
  mutating func place(_ anchor: Anchor, x: Int, line: Int = 0, columns: Int, rows: Int = 1) {
    // A text over several lines is selected where it begins.
    guard places[anchor] == nil else { return }
    places[anchor] = Rect(x: x, y: y + line, width: columns, height: rows)
  }

  /// Remembers where a number that also stands elsewhere is drawn as a point.
  mutating func mark(_ anchor: Anchor, x: Int, line: Int) {
    marks[anchor] = marks[anchor] ?? Point(x: x, y: y + line)
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
