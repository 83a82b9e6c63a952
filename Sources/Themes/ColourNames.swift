import Canvas

/// What the colours of a file are called.
struct ColourNames {
  private var palette: [String: Colour] = [:]

  /// Reads the names that the file gives itself.
  init(palette section: Section?) throws(ThemeFailure) {
    guard let section else { return }
    for key in section.keys {
      let value = try section.string(key)
      guard let colour = Self.common(value) else {
        throw section.failure(at: key, .unknownColour(value))
      }
      palette[key] = colour
    }
  }

  /// The file's own names go before the sixteen's: its red is not the terminal's.
  subscript(name: String) -> Colour? { palette[name] ?? Self.common(name) }

  private static func common(_ name: String) -> Colour? {
    if name == "default" { return .own }
    if name.hasPrefix("#") { return Colour(hex: name) }
    return sixteen.firstIndex(of: name).flatMap { AnsiColour(rawValue: UInt8($0)) }.map(Colour.ansi)
  }

  private static let sixteen = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow",
    "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]
}
