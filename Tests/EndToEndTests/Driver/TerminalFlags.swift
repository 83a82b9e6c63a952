/// Switches of a terminal.
struct TerminalFlags: Equatable, CustomStringConvertible {
  let on: [String]

  static let names = [
    "alternate_on", "cursor_flag", "mouse_any_flag", "keypad_cursor_flag", "keypad_flag",
    "insert_flag", "origin_flag", "pane_dead",
  ]

  /// As a terminal is when nothing has changed it.
  static let untouched = TerminalFlags(on: ["cursor_flag"])

  var isAlternate: Bool { on.contains("alternate_on") }
  var isCursorVisible: Bool { on.contains("cursor_flag") }
  var description: String { on.joined(separator: " ") }
}
