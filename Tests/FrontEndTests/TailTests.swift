import Canvas
import FrontEnd
import Testing
import ViewModels

@Suite("What follows the last number")
struct TailTests {
  @Test func `down goes on to the end of the page, and up comes back`() {
    var state = demonstration(.chinese, width: 40, height: 12, .enter)
    let before = frame(state)
    for _ in 0..<40 { _ = state.update(.key(.down)) }
    #expect(shows("时点", state))
    #expect(frame(state).lines.last { $0.contains("↑") } != nil)

    for _ in 0..<40 { _ = state.update(.key(.up)) }

    #expect(frame(state) == before)
  }

  @Test func `the end key shows the end`() {
    var state = demonstration(.chinese, width: 40, height: 12, .enter)
    _ = state.update(.key(.end))

    #expect(shows("时点", state))
  }

  @Test func `a notice is said to its end`() {
    var state = demonstration(.english, width: 80, height: 24)
    let words = String(repeating: "a long folder name ", count: 6) + "make room"
    _ = state.update(.noticed(Phrase(words, words)))

    #expect(frame(state).lines.suffix(2).joined(separator: " ").contains("make room"))
  }

  @Test func `a click on a name selects its number`() {
    var state = demonstration(.chinese, width: 80, height: 24)
    var view = DashboardView()
    let target = view.target(at: Point(x: 3, y: 3), in: state)
    _ = state.update(.pointed(Pointing(.click, on: target)))

    #expect(frame(state).lines[3].hasPrefix("│▌建档立卡"))
  }

  private func shows(_ text: String, _ state: DashboardState) -> Bool {
    frame(state).lines.contains { $0.contains(text) }
  }
}
