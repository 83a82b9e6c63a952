/// What is drawn for a role on a surface, on a terminal of some tier: nothing is left open.
public struct Dye: Hashable, Sendable {
  /// Only what the tier has: ``Colour/rgb(_:_:_:)`` on ``ColourTier/direct`` alone,
  /// ``Colour/numbered(_:)`` on ``ColourTier/palette256`` alone, the bright half of the sixteen not
  /// on ``ColourTier/eight``, and ``Colour/own`` everywhere.
  public var foreground: Colour
  public var background: Colour
  public var attributes: Attributes

  public init(
    foreground: Colour = .own, background: Colour = .own, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The same without the bright half of the sixteen: as a text colour bold makes them, as a ground
  /// nothing does.
  public var withoutBright: Dye {
    var dye = self
    if case .ansi(let colour) = background { dye.background = .ansi(colour.plain) }
    if case .ansi(let colour) = foreground, colour.isBright {
      // Bold black is seldom anything but black.
      dye.foreground = colour == .brightBlack ? .ansi(.white) : .ansi(colour.plain)
      if colour != .brightBlack { dye.attributes.insert(.bold) }
    }
    return dye.readable
  }

  /// The same in another text colour where the two are one.
  var readable: Dye {
    guard foreground == background, foreground != .own else { return self }
    var dye = self
    dye.foreground =
      background.light(isGround: true, in: .any).isLight ? .ansi(.black) : .ansi(.white)
    return dye
  }

  /// The escape sequence that sets it, whatever was set before (ECMA-48, `SGR`).
  public var sequence: String {
    let codes: [(Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ]
    let set = codes.filter { attributes.contains($0.0) }.map { ";\($0.1)" }.joined()
    return "\u{1B}[0" + set + foreground.codes(base: 30) + background.codes(base: 40) + "m"
  }
}

extension AnsiColour {
  var isBright: Bool { rawValue >= 8 }

  /// The colour of the dark half.
  fileprivate var plain: AnsiColour { AnsiColour(rawValue: rawValue % 8) ?? self }
}

extension Colour {
  /// The numbers of the escape sequence, each after a semicolon.
  fileprivate func codes(base: Int) -> String {
    switch self {
    case .own: ""
    case .ansi(let colour) where colour.rawValue < 8: ";\(base + Int(colour.rawValue))"
    case .ansi(let colour): ";\(base + 52 + Int(colour.rawValue))"
    case .numbered(let number): ";\(base + 8);5;\(number)"
    case .rgb(let red, let green, let blue): ";\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
