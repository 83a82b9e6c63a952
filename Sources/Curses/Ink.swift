import CNcurses
import Canvas

/// The colour numbers and attributes of a style on a terminal of some tier.
struct Ink: Equatable {
  /// -1 is the terminal's own.
  var foreground: CInt = -1
  var background: CInt = -1
  var attributes: Attributes

  /// Adds what shows the surface where its colour does not.
  mutating func add(_ marks: Attributes) { attributes.formUnion(marks) }

  /// Eight colours have no bright ones: as a text colour bold makes them, as a ground nothing does.
  fileprivate mutating func foldBright() {
    if background >= 8 { background -= 8 }
    guard foreground >= 8 else { return }
    foreground -= 8
    // Bold black is seldom anything but black.
    if foreground == 0 { foreground = 7 } else { attributes.insert(.bold) }
  }
}

extension Ink {
  init(_ style: Style, tier: ColourTier) {
    guard tier != .mono else {
      attributes = style.monochrome
      return
    }
    attributes = style.attributes
    foreground = tier.number(of: style.foreground, isGround: false)
    background = tier.number(of: style.background ?? .own, isGround: true)
    if tier == .eight { foldBright() }
    // Two near colours of a theme may have become one.
    if foreground >= 0, foreground == background { foreground = background % 8 == 7 ? 0 : 7 }
  }
}

extension ColourTier {
  /// The number of a colour, to be written in or, as a ground, on.
  fileprivate func number(of colour: Colour, isGround: Bool) -> CInt {
    switch (colour, self) {
    case (.own, _), (_, .mono): return -1
    case (.ansi(let colour), .direct): return CInt(colour.rawValue % 8)
    case (.ansi(let colour), _): return CInt(colour.rawValue)
    case (.rgb(let red, let green, let blue), .direct):
      // Below 8, such a terminal takes the number for one of the eight.
      return max(8, CInt(red) << 16 | CInt(green) << 8 | CInt(blue))
    case (.rgb(let red, let green, let blue), .palette256):
      return Palette256.nearest(to: Oklab(red, green, blue))
    case (.rgb(let red, let green, let blue), .eight),
      (.rgb(let red, let green, let blue), .sixteen):
      let wanted = Oklab(red, green, blue)
      return CInt((isGround ? Palette16.ground(for: wanted) : Palette16.text(for: wanted)).rawValue)
    }
  }
}
