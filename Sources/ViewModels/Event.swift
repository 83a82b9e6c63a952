public import Domain

/// Something that happened outside.
public enum Event: Equatable, Sendable {
  case key(KeyPress)
  case resized(width: Int, height: Int)
  case ledgerLoaded(Ledger)
  /// The database's files were written to.
  case databaseChanged
  case failed(Phrase)
  case terminationRequested
}

/// Something the outside must do; a value, so a test reads it instead of running it.
public enum Effect: Equatable, Sendable {
  case loadLedger
  case repaint
  case suspend
  case quit
}

/// A key as the user thinks of it, whatever bytes the terminal sent for it.
public enum KeyPress: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case tab, backTab, enter, escape, backspace
  case up, down, left, right, home, end, pageUp, pageDown

  /// How help and hints write it.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}
