public import Canvas
public import ViewModels

/// Draws a whole frame from the state, and from nothing else: what it keeps from one frame to the
/// next only saves drawing the same again.
public struct DashboardView {
  private var cache = PageCache()
  private var background: (state: DashboardState.Background, grid: Grid)?
  /// Where the overview's panels stand on the background; `nil` on every other screen.
  private var layout: OverviewLayout?
  private var hits = Hits()

  public init() {}

  public mutating func draw(_ state: DashboardState) -> Grid {
    var grid = drawn(state)
    state.plainness?.draw(&grid)
    return grid
  }

  private mutating func drawn(_ state: DashboardState) -> Grid {
    var grid = backgroundGrid(state)
    guard state.size.sizeClass > .tiny else { return grid }
    if state.welcome == nil { drawForeground(state, on: &grid) }
    if let overlay = state.overlay {
      ListOverlayView.draw(overlay, state, in: Self.body(of: grid.size), &hits, on: &grid)
    }
    if let prompt = state.prompt {
      PromptView.draw(prompt, state, on: &grid)
      hits.cover(Rect(x: 0, y: grid.size.height - 1, width: grid.size.width, height: 1))
    } else if let notice = state.notice {
      FooterView.draw(notice, state.language, on: &grid)
    }
    return grid
  }

  /// What stands at a place of the frame.
  public mutating func target(at point: Point, in state: DashboardState) -> Pointing.Target? {
    hits = Hits(isRecording: true)
    background = nil
    _ = draw(state)
    defer { hits = Hits() }
    return hits.target(at: point)
  }

  private mutating func drawForeground(_ state: DashboardState, on grid: inout Grid) {
    let body = Self.body(of: grid.size)
    if let layout {
      OverviewView.drawFocus(state, layout, &cache, &hits, on: &grid)
    } else if let table = state.shownTable {
      guard !table.isGathering || table.table.rowCount > 0 else {
        let words = Phrase("Gathering the figures …", "正在汇总…").text(in: state.language)
        grid.write(words, x: 2, y: body.y + 1, role: .muted)
        return
      }
      let rect = Rect(x: 0, y: body.y, width: body.width, height: body.height)
      let drawn = DataTableView.draw(
        table.table, table.rows, state.tableChoice, state.language, in: rect, on: &grid,
        changed: state.changed)
      for spot in drawn.columns { hits.add(spot.rect, .column(spot.index)) }
      for spot in drawn.rows { hits.add(spot.rect, .row(spot.index)) }
    } else {
      drawScreen(
        state, in: Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1),
        on: &grid)
    }
  }

  private static func body(of size: Size) -> Rect {
    Rect(x: 0, y: 1, width: size.width, height: size.height - 2)
  }

  /// The frame without what is selected.
  private mutating func backgroundGrid(_ state: DashboardState) -> Grid {
    let kept = state.background
    if let background, background.state == kept { return background.grid }
    var grid = Grid(size: Size(width: state.size.width, height: state.size.height))
    drawBackground(state, on: &grid)
    background = (kept, grid)
    return grid
  }

  private mutating func drawBackground(_ state: DashboardState, on grid: inout Grid) {
    layout = nil
    guard state.size.sizeClass > .tiny else {
      TinyView.draw(state, on: &grid)
      return
    }
    HeadlineView.draw(state, on: &grid)
    FooterView.draw(state, &hits, on: &grid)
    let body = Self.body(of: grid.size)
    if let welcome = state.welcome {
      drawWelcome(welcome, state, in: body, on: &grid)
    } else if state.screen == .overview {
      let layout = OverviewLayout(in: body, for: state)
      OverviewView.drawBackground(state, layout, &cache, &hits, on: &grid)
      self.layout = layout
    }
  }

  /// A full screen; how the selected figure moved and what the report says of it where there is
  /// room below.
  private mutating func drawScreen(
    _ state: DashboardState, in rect: Rect, on grid: inout Grid
  ) {
    let active = state.active
    guard !active.content.blocks.isEmpty else {
      let text = Phrase("Not in this report.", "本期报告未提及。").text(in: state.language)
      grid.write(text, x: rect.x + 2, y: rect.y, role: .missing)
      return
    }
    var rect = rect
    rect.width = min(rect.width, OverviewLayout.widest)
    rect.x += (grid.size.width - rect.width) / 2
    let view = ContentView(
      content: active.content, language: state.language, isRoomy: true, glyphs: state.glyphs)
    let page = cache.page(
      of: view, for: "screen", width: rect.width, selection: active.selection)
    if !state.changeLine.isEmpty {
      rect.height -= 1
      ChangeLineView.draw(
        state, in: Rect(x: rect.x, y: rect.y + rect.height, width: rect.width, height: 1),
        on: &grid)
    }
    if rect.height - page.grid.size.height > PreviewView.height,
      let preview = state.preview(of: active.selection)
    {
      rect.height -= PreviewView.height
      let strip = Rect(
        x: rect.x, y: rect.y + rect.height, width: rect.width, height: PreviewView.height)
      PreviewView.draw(preview, state.language, state.glyphs, in: strip, on: &grid)
    }
    page.show(active.selection, in: rect, on: &grid, changed: state.changed, tail: state.tail)
    page.addHits(active.selection, in: rect, tail: state.tail, to: &hits)
  }

  private func drawWelcome(
    _ lines: [Phrase], _ state: DashboardState, in rect: Rect, on grid: inout Grid
  ) {
    let texts = lines.flatMap { line in
      TextFit.wrap([Entry(line.text(in: state.language))], to: rect.width - 4)
        .map { $0.map(\.text).joined() }
    }
    let top = rect.y + max(1, (rect.height - texts.count) / 3)
    let left = max(2, (rect.width - (texts.map(\.columns).max() ?? 0)) / 2)
    for (index, text) in texts.enumerated() where top + index < rect.y + rect.height {
      grid.write(text, x: left, y: top + index, role: index == 0 ? .title : .text)
    }
  }
}
