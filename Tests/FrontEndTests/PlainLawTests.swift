import Canvas
import Domain
import FrontEnd
import Testing

@testable import ViewModels

@Suite("Laws of every screen in words")
struct PlainLawTests {
  /// Keys that lead to every kind of screen and of what lies over it.
  private static let ways: [String] = [
    "", "v", "a", "w", "w\r", "c", "1\r", "2\r", "3\r[", "4\r", "1v/户", "/户", "?", "??", "?zzz",
    ":东", "p", "o", "e", "1w", "Uv", "w[", "cv", "1\rv", "x", "[",
  ]

  @Test(arguments: LawLedgers.all.indices, Language.allCases)
  func `every number of the screen is in its words`(index: Int, language: Language) {
    for state in Self.states(index, language, (120, 40)) + Self.states(index, language, (200, 60)) {
      let heard = Set(PlainView(state).lines.flatMap { Self.numbers(in: $0) })
      let shown = state.overlay == nil ? frame(state).lines : Self.linesOfList(frame(state))
      // The last line has the keys, which help has; what is said or typed there is heard.
      let hasWords = state.notice != nil || state.prompt != nil
      let lines = hasWords ? shown[...] : shown.dropLast()
      let unheard = lines.flatMap { line in
        Self.numbers(in: Self.withoutAxes(line)).filter { !heard.contains($0) }.map { ($0, line) }
      }
      #expect(unheard.isEmpty, "\(state.path) \(unheard.prefix(3))")
    }
  }

  @Test(arguments: FixtureReports.names)
  func `every number of every report's panels is in their words`(name: String) throws {
    let ledger = try FixtureReports.ledger(of: name)
    for (number, panel) in Panel.everything.enumerated() {
      var state = DashboardState(
        language: number.isMultiple(of: 2) ? .chinese : .english,
        size: ScreenSize(width: 220, height: 120))
      _ = state.update(.ledgerLoaded(ledger))
      if number > 0 { state.press(String(panel.key)) }
      let heard = Set(PlainView(state).lines.flatMap { Self.numbers(in: $0) })
      let unheard = frame(state).lines.dropLast().flatMap { line in
        Self.numbers(in: Self.withoutAxes(line)).filter { !heard.contains($0) }.map { ($0, line) }
      }
      #expect(unheard.isEmpty, "\(panel.id.name) \(unheard.prefix(3))")
    }
  }

  @Test(arguments: LawLedgers.all.indices, Language.allCases)
  func `every objection of the screen is a word beside its name`(index: Int, language: Language) {
    for state in Self.states(index, language, (120, 40)) where state.overlay == nil {
      let contents =
        state.screen == .overview
        ? Panel.all.map { state.content(of: $0) } : [state.active.content]
      let shown = contents.flatMap(\.blocks).flatMap(Self.flags)
      let lines = PlainView(state).body
      for flag in Objection.allCases {
        let word = flag.word.text(in: language)
        let mark = language == .chinese ? "（\(word)）" : " (\(word))"
        let heard = lines.count { $0.contains(mark) }
        #expect(heard == shown.count { $0 == flag }, "\(state.path) \(word)")
      }
    }
  }

  @Test(arguments: LawLedgers.all.indices, Language.allCases)
  func `nothing is a picture, and nothing moves a cursor`(index: Int, language: Language) {
    for state in Self.states(index, language, (200, 60)) {
      for line in PlainView(state).lines {
        let pictures = line.unicodeScalars.filter { scalar in
          scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || (0x2190...0x21FF).contains(scalar.value) || (0x2500...0x28FF).contains(scalar.value)
        }
        #expect(pictures.isEmpty, "\(line)")
        #expect(!line.isEmpty)
      }
    }
  }

  @Test(arguments: LawLedgers.all.indices, Language.allCases)
  func `what is selected is said, with a number or a name`(index: Int, language: Language) {
    for state in Self.states(index, language, (120, 40)) where state.selection != nil {
      #expect(PlainView(state).selected?.isEmpty == false, "\(state.path)")
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (84, 50), (120, 40), (200, 60)])
  func `the cursor is on the selected line`(width: Int, height: Int) {
    for (index, _) in LawLedgers.all.enumerated() {
      for state in Self.states(index, .chinese, (width, height)) {
        let grid = frame(state)
        let hasFocus =
          state.prompt != nil || state.overlay != nil
          || (state.welcome == nil && state.selection != nil)
        #expect((grid.cursor != nil) == hasFocus, "\(state.path)")
        guard let cursor = grid.cursor else { continue }
        let isTyped = state.prompt != nil || state.overlay?.editor.text.isEmpty == false
        #expect(grid.showsCursor == isTyped)
        if isTyped || state.overlay?.awaitsKey == true { continue }
        let cell = grid[row: cursor.y].dropFirst(cursor.x).first
        #expect(cell?.surface == .selection, "\(state.path) at \(cursor)")
      }
    }
  }

  /// The screens that keys lead to, the panels among them.
  static func states(
    _ index: Int, _ language: Language, _ size: (Int, Int)
  ) -> [DashboardState] {
    (Panel.everything.map { String($0.key) } + ways).map { way in
      var state = DashboardState(
        language: language, size: ScreenSize(width: size.0, height: size.1), database: "land.db")
      _ = state.update(.ledgerLoaded(LawLedgers.all[index].ledger))
      state.press(way)
      return state
    }
  }

  /// What lies over the page, which covers half of many a number.
  private static func linesOfList(_ grid: Grid) -> [String] {
    (0..<grid.size.height).map { y in
      let row = grid[row: y]
      guard let first = row.firstIndex(where: { $0.surface == .overlay }),
        let last = row.lastIndex(where: { $0.surface == .overlay })
      else { return "" }
      var line = ""
      for cell in row[first...last] where cell.columns > 0 {
        line.unicodeScalars.append(cell.scalar)
      }
      return line
    }
  }

  /// Numbers in figures, as they are written.
  private static func numbers(in text: String) -> [String] {
    text.matches(of: /[0-9][0-9.,]*[0-9]|[0-9]/).map { String($0.output) }
  }

  /// A scale is no figure; nor is how much there is further down, or left out of a picture.
  private static func withoutAxes(_ line: String) -> String {
    line.replacing(/[0-9.,]+ *┤/, with: "┤").replacing(/[↓↑←] ?(另有 |另 )?[0-9]+/, with: "")
      .replacing(/(axis starts at|纵轴从) [0-9.,]+/, with: "")
      .replacing(/[0-9]+–[0-9]+ ?\/ ?[0-9]+/, with: "")
  }

  private static func flags(of block: Block) -> [Objection] {
    switch block {
    case .table(let table): table.rows.compactMap(\.flag)
    case .bars(let bars): bars.rows.compactMap(\.flag)
    case .pairs(let pairs): pairs.compactMap(\.flag)
    default: []
    }
  }
}
