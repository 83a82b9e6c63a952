extension KeyPress {
  /// Reads a key as `keys.toml` writes it: `j`, `ctrl-d`, `enter`, `f5`, `shift-tab`.
  ///
  /// Names of several letters may be written large or small. What a terminal sends for Ctrl-I is
  /// Tab, and so it is here; the same goes for Ctrl-M, Ctrl-J, Ctrl-H and Ctrl-[.
  public init?(name: String) {
    if name.count == 1, let character = name.first {
      guard character.unicodeScalars.count == 1, let scalar = name.unicodeScalars.first,
        scalar.value > 0x20, !(0x7F...0x9F).contains(scalar.value)
      else { return nil }
      self = .character(character)
      return
    }
    let name = name.lowercased()
    if let key = Self.named[name] ?? Self.aliases[name] {
      self = key
    } else if name.first == "f", let number = Int(name.dropFirst()), (1...12).contains(number),
      name == "f\(number)"
    {
      self = .function(number)
    } else if name.hasPrefix("ctrl-"), let key = Self.control(name.dropFirst(5)) {
      self = key
    } else {
      return nil
    }
  }

  /// How `keys.toml` writes it.
  public var name: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .control("@"): "ctrl-space"
    case .control(let character): "ctrl-\(character)"
    case .function(let number): "f\(number)"
    default: Self.named.first { $0.value == self }?.key ?? ""
    }
  }

  private static func control(_ name: Substring) -> KeyPress? {
    guard name.count == 1, let character = name.first else { return nil }
    switch character {
    case "i": return .tab
    case "m", "j": return .enter
    case "h": return .backspace
    case "[": return .escape
    case "a"..."z", "@", "\\", "]", "^", "_": return .control(character)
    default: return nil
    }
  }

  private static let named: [String: KeyPress] = [
    "space": .character(" "), "tab": .tab, "shift-tab": .backTab, "enter": .enter, "esc": .escape,
    "backspace": .backspace, "up": .up, "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown, "del": .delete, "ins": .insert,
  ]

  private static let aliases: [String: KeyPress] = [
    "backtab": .backTab, "return": .enter, "escape": .escape, "pageup": .pageUp,
    "pagedown": .pageDown, "delete": .delete, "insert": .insert, "ctrl-space": .control("@"),
  ]
}
