extension Colour {
  /// The light of the colour, as text or as what is behind it.
  ///
  /// What only the terminal knows is that of xterm: its sixteen, and white on black, or black on
  /// white for a theme made for light terminals.
  public func light(isGround: Bool, in variant: Theme.Variant) -> Light {
    switch self {
    case .own:
      isGround == (variant == .light)
        ? Light(red: 1, green: 1, blue: 1) : Light(red: 0, green: 0, blue: 0)
    case .ansi(let colour): Palette16.entries[Int(colour.rawValue)].light
    case .numbered(let number): Palette256.entries[Int(max(16, number)) - 16].light
    case .rgb(let red, let green, let blue): Light(red, green, blue)
    }
  }

  /// The colour in sRGB, where it does not depend on the terminal's user.
  var fixed: Colour? {
    switch self {
    case .own, .ansi: return nil
    case .numbered(let number):
      let (red, green, blue) = Palette256.channels(of: number)
      return .rgb(red, green, blue)
    case .rgb: return self
    }
  }
}
