import CNcurses
import Canvas

/// The colour numbers and attributes of a dye, as ncurses has them.
struct Ink: Equatable {
  /// -1 is the terminal's own.
  var foreground: CInt = -1
  var background: CInt = -1
  var attributes: Attributes
}

extension Ink {
  init(_ dye: Dye, tier: ColourTier) {
    // What is described as a terminal of direct colours has eight besides, and not sixteen.
    let dye = tier == .direct ? dye.withoutBright : dye
    self.init(
      foreground: dye.foreground.number, background: dye.background.number,
      attributes: dye.attributes)
  }
}

extension Colour {
  fileprivate var number: CInt {
    switch self {
    case .own: -1
    case .ansi(let colour): CInt(colour.rawValue)
    case .numbered(let number): CInt(number)
    // Below 8, such a terminal takes the number for one of the eight.
    case .rgb(let red, let green, let blue):
      max(8, CInt(red) << 16 | CInt(green) << 8 | CInt(blue))
    }
  }
}
