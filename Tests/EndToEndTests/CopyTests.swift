import Testing

@Suite("Copying")
struct CopyTests {
  @Test func `y copies the figure and Y the row, with where they come from`() throws {
    let screen = try TmuxScreen.township()
    try screen.tmux(["set", "-s", "set-clipboard", "on"])
    let origin =
      "目前贫困户\t青坪镇\t2023年上半年\t6月底\t青坪镇-2.txt\t\t全镇尚有贫困户72户、186人"

    try screen.press("y")
    try screen.waitForClipboard("72\t户\t" + origin)
    let frame = try screen.wait(until: .lastLine(has: "已复制：72"))
    #expect(frame.faults == [])

    try screen.press("Y")
    try screen.waitForClipboard("目前在册\t72\t186\t" + origin)

    // Money as written and not as shown; a table's row has what the table has.
    try screen.press("2", "u", "v", "/")
    try screen.type("补贴资金")
    try screen.press("Enter")
    try screen.wait(until: .and(.marks("240,000"), .contains("筛选 补贴资金")))
    try screen.press("y")
    try screen.waitForClipboard(
      "24\t万元\t第一批 · 补贴资金\t青坪镇\t2023年上半年\t\t青坪镇-2.txt\t一、产业扶贫\t补贴资金24万元")
  }

  @Test func `what cannot be copied is said in the last line`() throws {
    let screen = try TmuxScreen.township(in: .english)

    try screen.press("U", "y")

    try screen.wait(until: .lastLine(has: "There is no figure here to copy."))
  }
}

extension TmuxScreen {
  /// Looks until the terminal has been given a text to copy.
  fileprivate func waitForClipboard(_ text: String) throws {
    try poll(
      "the clipboard to have \(text.debugDescription); it has \(clipboard.debugDescription)",
      within: .seconds(10)
    ) { clipboard == text ? () : nil }
  }

  /// What was copied last; `nil` before.
  private var clipboard: String? {
    // tmux fails while it has no buffer at all.
    try? tmux(["show-buffer"])
  }
}
