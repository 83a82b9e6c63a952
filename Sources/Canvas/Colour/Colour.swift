/// A colour as a theme names it.
public enum Colour: Hashable, Sendable {
  /// The terminal's own text colour or background, whichever is asked for.
  case own
  /// One of the sixteen that the terminal's user has chosen.
  case ansi(AnsiColour)
  /// One of the 240 that all terminals with 256 have in common, by its number, 16...255.
  case numbered(UInt8)
  /// A colour in sRGB, 0...255 a channel.
  case rgb(UInt8, UInt8, UInt8)

  /// Reads `#rrggbb`.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 7, hex.first == "#", hex.dropFirst().allSatisfy(\.isHexDigit),
      let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  /// `#rrggbb`; `nil` for what is not in sRGB.
  public var hex: String? {
    guard case .rgb(let red, let green, let blue) = self else { return nil }
    return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The sixteen colours of every terminal, in the order of their numbers.
public enum AnsiColour: UInt8, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
}
