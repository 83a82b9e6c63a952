import CNcurses
import Canvas

/// The colour pairs in use, by what they are made of.
///
/// ncurses has a table of its own behind `alloc_pair`, which crashes on terminals without colours
/// (6.4).
struct Pairs {
  private struct Pair: Hashable {
    let foreground: CInt
    let background: CInt
  }

  // Pair 0 is the terminal's own and cannot be set.
  private var numbers = [Pair(foreground: -1, background: -1): CInt(0)]

  /// The number of a pair, made at its first use; `nil` when the terminal takes no more.
  mutating func number(foreground: CInt, background: CInt) -> CInt? {
    let pair = Pair(foreground: foreground, background: background)
    if let number = numbers[pair] { return number }
    let number = CInt(numbers.count)
    guard init_extended_pair(number, foreground, background) == OK else { return nil }
    numbers[pair] = number
    return number
  }
}
