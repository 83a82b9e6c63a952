import CNcurses
import Canvas
import Glibc

extension ColourTier {
  /// Asks the open terminal, and the user, who may want none: `NO_COLOR` (no-color.org).
  ///
  /// Starts ncurses' colours when there are any; on a terminal without, some of its colour calls
  /// crash (6.4), so nothing else may be called then.
  static func ofTerminal() -> ColourTier {
    if let refusal = getenv("NO_COLOR"), refusal.pointee != 0 { return .mono }
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return .mono }
    switch cncurses_colours() {
    case (1 << 24)...: return .direct
    case 256...: return .palette256
    case 16...: return .sixteen
    case 8...: return .eight
    default: return .mono
    }
  }
}
