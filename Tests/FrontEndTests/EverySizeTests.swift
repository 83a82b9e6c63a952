import Canvas
import Testing
import ViewModels

@Suite("Every size")
struct EverySizeTests {
  private static let screens: [[KeyPress]] = [
    [], [.character("?")], [.character("4")], [.character("4"), .enter],
  ]

  @Test func `draws whole characters inside the screen, from 1x1 to 220x70`() {
    var state = demonstration(.chinese, width: 80, height: 24)
    for keys in Self.screens {
      _ = state.update(.key(.character("0")))
      for key in keys { _ = state.update(.key(key)) }
      for (width, height) in Self.sizes {
        _ = state.update(.resized(width: width, height: height))
        let grid = frame(state)
        #expect(grid.size == Size(width: width, height: height))
        let areWhole = (0..<height).allSatisfy { isWhole(grid[row: $0]) }
        #expect(areWhole, "\(keys) \(width)x\(height)")
      }
      _ = state.update(.key(.escape))
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (100, 30), (84, 50), (120, 40), (200, 60), (220, 70)])
  func `what is selected is on the screen`(width: Int, height: Int) {
    for panel in Panel.everything {
      var state = demonstration(.chinese, width: width, height: height, .character(panel.key))
      for _ in 0..<12 {
        let isSeen = (frame(state).cursor != nil) == (state.selection != nil)
        #expect(isSeen, "\(panel.id.name) \(state.selection as Any)")
        _ = state.update(.key(.down))
      }
    }
  }

  @Test func `frames have straight edges`() {
    for (width, height) in [(80, 24), (97, 31), (120, 40), (151, 47), (200, 60)] {
      for language in Language.allCases {
        let grid = frame(demonstration(language, width: width, height: height))
        for row in 1..<height - 1 {
          let starts = grid[row: row].first?.scalar
          let ends = grid[row: row].last?.scalar
          let isFramed = starts.map { "┌│└".unicodeScalars.contains($0) } ?? false
          #expect(
            isFramed == (ends.map { "┐│┘".unicodeScalars.contains($0) } ?? false),
            "row \(row) of \(width)x\(height)")
        }
      }
    }
  }

  @Test func `a small screen says so and still shows the first figures`() {
    expectFrame(
      demonstration(.chinese, width: 30, height: 4),
      """
      目前贫困户 649户
      目前贫困户 1,285人
      建档立卡贫困户 745户
      需 40×12，现 30×4
      """)
    expectFrame(demonstration(.chinese, width: 9, height: 1), "目前贫困…")
  }

  /// Around every limit at which the layout changes, and some between.
  private static let sizes: [(Int, Int)] = [1, 2, 3, 7, 11, 12, 24, 43, 70].flatMap { height in
    [1, 2, 3, 4, 19, 39, 40, 63, 79, 80, 119, 120, 200, 220].map { ($0, height) }
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
