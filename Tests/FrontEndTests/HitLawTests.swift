import Canvas
import Domain
import FrontEnd
import Testing
import ViewModels

@Suite("What stands under the mouse")
struct HitLawTests {
  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `is the selected number where the cursor is`(width: Int, height: Int) throws {
    var view = DashboardView()
    for keys in ["", "1", "3", "c", "w", "1\r"] {
      var state = DashboardState(
        language: .chinese, size: ScreenSize(width: width, height: height), database: "land.db")
      _ = state.update(.ledgerLoaded(LawLedgers.land))
      state.press(keys)
      for _ in 0..<3 {
        let selection = try #require(state.selection)
        let cursor = try #require(frame(state).cursor)
        let target = view.target(at: cursor, in: state)
        #expect(target == .anchor(selection), "\(keys) at \(cursor)")
        state.press("j")
      }
    }
  }

  @Test func `is a hint of the last line`() throws {
    var view = DashboardView()
    let state = demonstration(.english, width: 80, height: 24)
    let last = try #require(frame(state).lines.last)
    let column = try #require(last.firstIndex(of: "q")).utf16Offset(in: last)
    #expect(view.target(at: Point(x: column, y: 23), in: state) == .command("quit"))
  }

  @Test(arguments: ["/", "v/"])
  func `is nothing where something is typed`(keys: String) {
    var view = DashboardView()
    var state = demonstration(.english, width: 80, height: 24)
    state.press(keys)
    let commands = (0..<80).compactMap { view.target(at: Point(x: $0, y: 23), in: state) }
    #expect(commands.isEmpty, "\(commands)")
  }

  @Test func `is the list that lies over the screen`() {
    var view = DashboardView()
    var state = demonstration(.chinese, width: 80, height: 24)
    state.press("e")
    let targets = Set((0..<24).compactMap { view.target(at: Point(x: 40, y: $0), in: state) })
    let items = targets.filter { if case .item = $0 { true } else { false } }
    #expect(items.count == ExportFormat.allCases.count)
    #expect(items.count == targets.count)
  }

  @Test func `is a table's head and rows`() {
    var view = DashboardView()
    var state = demonstration(.chinese, width: 120, height: 40)
    state.press("v")
    let column = (0..<40).compactMap { view.target(at: Point(x: 6, y: $0), in: state) }
    #expect(column.contains(.column(0)))
    #expect(column.contains(.row(0)))
    #expect(column.contains(.row(20)))
  }
}
