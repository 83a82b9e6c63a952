import Canvas

/// What the colours of a theme are called.
struct ColourNames {
  private var palette: [String: String] = [:]

  /// Takes the names over that a file gives its colours, in place of those it inherits.
  mutating func add(palette section: Section?) throws(ThemeFailure) {
    guard let section else { return }
    for key in section.keys { palette[key] = try section.string(key) }
  }

  /// Finds a name that means no colour.
  func check(palette section: Section?) throws(ThemeFailure) {
    guard let section else { return }
    for key in section.keys where self[key] == nil {
      throw section.failure(at: key, .unknownColour(palette[key] ?? key))
    }
  }

  /// The theme's own names go before the sixteen's: its red is not the terminal's.
  subscript(name: String) -> Colour? {
    var name = name
    var seen: Set<String> = []
    // A name may stand for another; for itself, it is one of the sixteen's.
    while let other = palette[name], seen.insert(name).inserted { name = other }
    return Self.common(name)
  }

  /// A colour of every terminal, or by its number.
  static func common(_ name: String) -> Colour? {
    if name.hasPrefix("#") { return Colour(hex: name) }
    return own(name)
  }

  /// One of the terminal's own.
  static func own(_ name: String) -> Colour? {
    if name == "default" { return .own }
    return sixteen.firstIndex(of: name).flatMap { AnsiColour(rawValue: UInt8($0)) }.map(Colour.ansi)
  }

  static let sixteen = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow",
    "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]
}
