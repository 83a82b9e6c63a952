import CNcurses
import Canvas

/// The colour numbers and attributes of a style on a terminal of some tier.
struct Ink: Equatable {
  /// -1 is the terminal's own.
  private(set) var foreground: CInt = -1
  private(set) var background: CInt = -1
  private(set) var attributes: Attributes

  init(_ style: Style, tier: ColourTier) {
    guard tier != .none else {
      attributes = style.monochrome
      return
    }
    attributes = style.attributes
    foreground = tier.number(of: style.foreground)
    background = tier.number(of: style.background ?? .own)
    guard tier == .eight || tier == .sixteen else { return }
    keepApart()
    // Eight colours have no bright ones: as a text colour bold makes them, as a ground nothing does.
    guard tier == .eight else { return }
    if foreground >= 8 { attributes.insert(.bold) }
    foreground = foreground < 0 ? foreground : foreground % 8
    background = background < 0 ? background : background % 8
  }

  /// Text keeps off its ground also where two near colours of a theme have become one.
  private mutating func keepApart() {
    guard foreground >= 0, foreground % 8 == background % 8 else { return }
    let isLightGround = [2, 3, 6, 7].contains(background % 8) && background != 8
    foreground = isLightGround ? 0 : 15
  }
}

extension ColourTier {
  fileprivate func number(of colour: Colour) -> CInt {
    switch (colour, self) {
    case (.own, _), (_, .none): -1
    case (.ansi(let colour), .direct): CInt(colour.rawValue % 8)
    case (.ansi(let colour), _): CInt(colour.rawValue)
    // Below 8, such a terminal takes the number for one of the eight.
    case (.rgb(let red, let green, let blue), .direct):
      max(8, CInt(red) << 16 | CInt(green) << 8 | CInt(blue))
    case (.rgb(let red, let green, let blue), .palette256):
      CInt(TerminalPalette.cubeAndGreys.nearest(to: red, green, blue))
    case (.rgb(let red, let green, let blue), _):
      CInt(TerminalPalette.sixteen.nearest(to: red, green, blue))
    }
  }
}
