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
  private var isFull = false
  private let make: (_ number: CInt, _ foreground: CInt, _ background: CInt) -> Bool

  /// - Parameter make: Has the terminal take a pair, and says whether it did.
  init(make: @escaping (_ number: CInt, _ foreground: CInt, _ background: CInt) -> Bool) {
    self.make = make
  }

  /// An ink that the terminal can draw, and the number of its pair.
  ///
  /// A terminal with eight colours takes 63 pairs of them, fewer than there can be. What comes last
  /// shares a pair with what was there before, on the same ground: the roles that are told by colour
  /// come first. Where there is none, attributes that would mark a page without colours show it.
  mutating func drawable(_ ink: Ink) -> (ink: Ink, pair: CInt) {
    if let number = number(foreground: ink.foreground, background: ink.background) {
      return (ink, number)
    }
    var ink = ink
    let number = pairs.firstIndex { $0.background == ink.background } ?? 0
    if pairs[number].background != ink.background { ink.attributes.insert(.reverse) }
    ink.foreground = pairs[number].foreground
    ink.background = pairs[number].background
    return (ink, CInt(number))
  }

  /// The number of a pair, made at its first use; `nil` when the terminal takes no more.
  private mutating func number(foreground: CInt, background: CInt) -> CInt? {
    let pair = Pair(foreground: foreground, background: background)
    if let number = pairs.firstIndex(of: pair) { return CInt(number) }
    let number = CInt(pairs.count)
    guard !isFull, make(number, foreground, background) else {
      isFull = true
      return nil
    }
    pairs.append(pair)
    return number
  }
}
