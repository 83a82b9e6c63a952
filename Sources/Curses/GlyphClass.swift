/// Characters that terminals treat alike.
public enum GlyphClass: Int, CaseIterable, Sendable {
  /// Borders, as characters and by the terminal's own letters for them.
  case lines, lineLetters
  case blocks, shapes, braille
  /// What Unicode leaves open (UAX #11) besides those.
  case ambiguous
  case chinese

  /// Two of them.
  public var sample: String {
    switch self {
    case .lines: "─│"
    // As ncurses has them switched on.
    case .lineLetters: "qx"
    case .blocks: "█▇"
    case .shapes: "▲●"
    case .braille: "⠿⣿"
    case .ambiguous: "“…"
    case .chinese: "中文"
    }
  }

  /// How many columns frames give each.
  var columns: Int { self == .chinese ? 2 : 1 }

  /// `nil` is ASCII.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: return nil
    case 0x2500...0x257F: self = .lines
    case 0x2580...0x259F: self = .blocks
    case 0x25A0...0x25FF: self = .shapes
    case 0x2800...0x28FF: self = .braille
    // Letters of other scripts too: where some of them are wide, nobody knows which.
    default: self = scalar.value < 0x2E80 ? .ambiguous : .chinese
    }
  }
}
