/// The device a frame is shown on.
///
/// Two implementations: `CursesTerminal` on a real terminal, a paper one in tests.
public protocol Terminal: ~Copyable {
  var size: Size { get }

  /// Makes the screen equal to `grid`, which has the terminal's size.
  mutating func show(_ grid: Grid)

  /// The next key already typed, or `nil` when there is none; never waits.
  mutating func nextKey() -> TerminalKey?
}

public enum TerminalKey: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case tab, backTab, enter, escape, backspace
  case up, down, left, right, home, end, pageUp, pageDown, delete, insert
  /// F1 is 1.
  case function(Int)
}
