import Canvas

/// What a terminal says of itself.
enum TerminalAnswer: Equatable {
  /// Where its cursor is, from 1.
  case position(row: Int, column: Int)
  /// The colour of its background: OSC 11.
  case background(UInt8, UInt8, UInt8)
  /// The setting of one of its modes: 0 unknown, 1 set, 2 reset, 3 and 4 so for ever.
  case mode(Int, setting: Int)
  /// Whether it is dark or light, asked or not: mode 2031.
  case appearance(Appearance)
  /// What it is: DA1.
  case attributes([Int])
}

extension TerminalAnswer {
  /// An answer by a control sequence; `nil` for those that are none.
  init?(parameters: String, final: UInt8) {
    let isPrivate = parameters.hasPrefix("?")
    let body = parameters.drop { $0 == "?" }
    func numbers(of text: Substring) -> [Int]? {
      let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
      return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }
    switch final {
    case UInt8(ascii: "R"):
      guard !isPrivate, let place = numbers(of: body), place.count == 2 else { return nil }
      self = .position(row: place[0], column: place[1])
    case UInt8(ascii: "c"):
      guard isPrivate else { return nil }
      self = .attributes(numbers(of: body) ?? [])
    case UInt8(ascii: "n"):
      guard isPrivate, let said = numbers(of: body), said.count == 2, said[0] == 997 else {
        return nil
      }
      self = .appearance(said[1] == 2 ? .light : .dark)
    case UInt8(ascii: "y"):
      guard isPrivate, body.hasSuffix("$"), let said = numbers(of: body.dropLast()),
        said.count == 2
      else { return nil }
      self = .mode(said[0], setting: said[1])
    default: return nil
    }
  }

  /// An answer by a string, without its ends.
  ///
  /// The colour is `rgb:` and one to four hexadecimal digits for each part, or `rgba:`.
  init?(string: String) {
    guard string.hasPrefix("11;rgb"), let colon = string.firstIndex(of: ":") else { return nil }
    let parts = string[string.index(after: colon)...].split(
      separator: "/", omittingEmptySubsequences: false)
    let shades = parts.prefix(3).compactMap { part -> UInt8? in
      guard (1...4).contains(part.count), let value = Int(part, radix: 16) else { return nil }
      return UInt8(value * 255 / ((1 << (4 * part.count)) - 1))
    }
    guard (3...4).contains(parts.count), shades.count == 3 else { return nil }
    self = .background(shades[0], shades[1], shades[2])
  }
}

extension Appearance {
  /// By whether white or black is read more easily on it.
  init(red: UInt8, green: UInt8, blue: UInt8) {
    self = Light(red, green, blue).isLight ? .light : .dark
  }
}
