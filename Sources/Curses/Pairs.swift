import CNcurses
import Canvas

/// The colour pairs in use, by what they are made of.
///
/// ncurses has a table of its own behind `alloc_pair`, which crashes on terminals without colours
/// (6.4).
struct Pairs {
  private struct Pair: Equatable {
    let foreground: CInt
    let background: CInt
  }

  // By number, and so few that looking through them is quicker than hashing. Pair 0 is the
  // terminal's own and cannot be set.
  private var pairs = [Pair(foreground: -1, background: -1)]

  /// The number of a pair, made at its first use; `nil` when the terminal takes no more.
  mutating func number(foreground: CInt, background: CInt) -> CInt? {
    let pair = Pair(foreground: foreground, background: background)
    if let number = pairs.firstIndex(of: pair) { return CInt(number) }
    let number = CInt(pairs.count)
    guard init_extended_pair(number, foreground, background) == OK else { return nil }
    pairs.append(pair)
    return number
  }
}
