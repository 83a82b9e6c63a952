import Canvas

/// The sixteen colours, whose names are known and whose looks are the user's.
enum Palette16 {
  /// The colour to write in.
  ///
  /// Of so few, the right hue in a wrong strength tells more than the reverse: the pale green of
  /// many themes would be white.
  static func text(for wanted: Oklab) -> AnsiColour {
    guard let hue = wanted.pureHue else {
      switch wanted.lightness {
      case ..<0.45: return .black
      case ..<0.75: return .brightBlack
      case ..<0.95: return .white
      default: return .brightWhite
      }
    }
    let distances = hues.map { colour, looks in
      (colour, looks.pureHue.map { hue.distance(to: $0) } ?? .infinity)
    }
    return distances.min { $0.1 < $1.1 }?.0 ?? .white
  }

  /// The colour to write on: a tinted grey is as good as black or as white, a middle grey is neither.
  static func ground(for wanted: Oklab) -> AnsiColour {
    if wanted.pureHue != nil { return text(for: wanted) }
    return wanted.lightness < 0.55 ? .black : .brightWhite
  }

  /// As xterm has them; the bright ones are of the same hues.
  private static let hues: KeyValuePairs<AnsiColour, Oklab> = [
    .red: Oklab(205, 0, 0), .green: Oklab(0, 205, 0), .yellow: Oklab(205, 205, 0),
    .blue: Oklab(0, 0, 238), .magenta: Oklab(205, 0, 205), .cyan: Oklab(0, 205, 205),
  ]
}
