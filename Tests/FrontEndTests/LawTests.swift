import Canvas
import Domain
import FrontEnd
import Testing
import ViewModels

@Suite("Laws of every frame")
struct LawTests {
  private static let sizes = [
    (1, 1), (20, 6), (40, 12), (80, 24), (84, 50), (120, 40), (200, 60), (260, 70),
  ]

  /// Keys that lead to every kind of screen and of what lies over it.
  private static let ways: [String] = [
    "", "v", "a", "aG", "w", "w\r", "c", "cc", "1\r", "3\r[", "1v/户", "/户", "?", "??", "?zzz", ":",
    ":东", "p", "o", "e", "1w", "Uv", "w[", "cv", "1\rv",
  ]

  @Test(arguments: LawLedgers.all.indices, Language.allCases)
  func `has the screen's size, whole characters, and what is selected`(
    index: Int, language: Language
  ) {
    let (name, ledger) = LawLedgers.all[index]
    var view = DashboardView()
    // The panels on one half of the sizes, the other screens on the other.
    for (turn, size) in Self.sizes.enumerated() {
      let panels = Panel.everything.map { String($0.key) }
      for (number, way) in (panels + Self.ways).enumerated()
      where (number + turn + index + (language == .chinese ? 0 : 1)).isMultiple(of: 3) {
        var state = start(ledger, language, size)
        state.press(way)
        let grid = view.draw(state)
        let faults = faults(of: grid, state, size)
        #expect(faults.isEmpty, "\(name) \(size) “\(way)”: \(faults)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `keeps its figures and its shape when a reload fails`(language: Language) {
    for size in Self.sizes {
      var state = start(LawLedgers.land, language, size)
      let selected = state.selection
      _ = state.update(.failed(Phrase("land.db: " + "busy ".repeated(80), "land.db：正忙")))
      #expect(state.selection == selected)
      let faults = faults(of: frame(state), state, size)
      #expect(faults.isEmpty, "\(size): \(faults)")

      var broken = DashboardState(
        language: language, size: ScreenSize(width: size.0, height: size.1), database: "land.db")
      _ = broken.update(.failed(Phrase("land.db: busy", "land.db：正忙")))
      #expect(self.faults(of: frame(broken), broken, size).isEmpty)
    }
  }

  /// What is kept from one frame to the next must never be seen.
  @Test(arguments: [(80, 24), (230, 60)])
  func `looks the same drawn after others and drawn alone`(width: Int, height: Int) {
    let keys: [Character] = Array(
      "jjlwjlj\u{1B}0cjllj[\u{1B}1jjvjj/户\rjv\u{1B}u]Lpj\u{1B}twljljl\r\u{1B}ULnz")
    var state = start(LawLedgers.land, .chinese, (width, height))
    var view = DashboardView()
    for (number, key) in keys.enumerated() {
      state.press(String(key))
      let isSame = view.draw(state) == frame(state)
      #expect(isSame, "after “\(String(keys[...number]))”")
    }
  }

  private func start(_ ledger: Ledger, _ language: Language, _ size: (Int, Int)) -> DashboardState {
    var state = DashboardState(
      language: language, size: ScreenSize(width: size.0, height: size.1), database: "land.db")
    _ = state.update(.ledgerLoaded(ledger))
    return state
  }

  private func faults(of grid: Grid, _ state: DashboardState, _ size: (Int, Int)) -> [String] {
    var faults: [String] = []
    if grid.size != Size(width: size.0, height: size.1) { faults.append("size \(grid.size)") }
    let areWhole = (0..<grid.size.height).allSatisfy { isWhole(grid[row: $0]) }
    if !areWhole { faults.append("half a character") }
    let isTiny = state.size.sizeClass == .tiny
    let canSelect =
      state.prompt != nil || state.overlay?.items.isEmpty == false || state.selection != nil
    if canSelect, !isTiny, state.welcome == nil || state.overlay != nil, grid.cursor == nil,
      !grid.lines.contains(where: { $0.contains("▌") })
    {
      faults.append("no focus")
    }
    if let cursor = grid.cursor,
      !(0..<max(1, size.0)).contains(cursor.x) || !(0..<max(1, size.1)).contains(cursor.y)
    {
      faults.append("cursor outside at \(cursor)")
    }
    return faults
  }

  private func isWhole(_ row: ArraySlice<Cell>) -> Bool {
    var expectsRightHalf = false
    for cell in row {
      guard (cell.columns == 0) == expectsRightHalf else { return false }
      expectsRightHalf = cell.columns == 2
    }
    return !expectsRightHalf
  }
}

extension DashboardState {
  /// Keys as they are typed; carriage return and escape among them.
  mutating func press(_ keys: String) {
    for key in keys {
      switch key {
      case "\r": _ = update(.key(.enter))
      case "\u{1B}": _ = update(.key(.escape))
      default: _ = update(.key(.character(key)))
      }
    }
  }
}

extension String {
  fileprivate func repeated(_ times: Int) -> String { String(repeating: self, count: times) }
}
