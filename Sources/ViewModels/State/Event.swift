public import Domain

/// Something that happened outside.
public enum Event: Equatable, Sendable {
  case key(KeyPress)
  case resized(width: Int, height: Int)
  case ledgerLoaded(Ledger)
  /// The rows of a request are there, which is known by its number.
  case gathered(DataTable, of: Int)
  /// The database's files were written to.
  case databaseChanged
  case failed(Phrase)
  /// Something is done that was asked for: the words for the last line.
  case noticed(Phrase)
  case pasted(String)
  case pointed(Pointing)
  /// The looks to choose from are others by now.
  case themesChanged([ThemeChoice])
  /// A look could not be put on, and why; the terminal wears what it wore until told otherwise.
  case themeRefused(String, Phrase)
  case diagnosed(Diagnosis)
  /// What the terminal draws is known now, or known better.
  case abilityKnown(GlyphTier, Spelling)
  case terminationRequested
}

/// What the mouse did, and to what; `nil` where there is nothing.
public struct Pointing: Equatable, Sendable {
  public enum Act: Sendable {
    case click
    /// The right button: back.
    case secondary
    case wheelUp, wheelDown
  }

  public enum Target: Hashable, Sendable {
    case anchor(Anchor)
    case panel(Panel.ID)
    /// A hint of the last line.
    case command(Command.ID)
    /// A table's column head, as an index of its columns.
    case column(Int)
    /// A table's row, as an index of the rows that are shown.
    case row(Int)
    /// A line of the list that lies over the screen.
    case item(Int)
  }

  public let act: Act
  public let target: Target?

  public init(_ act: Act, on target: Target?) {
    self.act = act
    self.target = target
  }
}

/// Something the outside must do; a value, so a test reads it instead of running it.
public enum Effect: Equatable, Sendable {
  case loadLedger
  /// To be made off the main thread.
  case gather(TableRequest)
  case repaint
  case suspend
  /// To the clipboard of the terminal's user.
  case copy(String)
  case export(ExportRequest)
  /// Takes the mouse, or leaves it to the terminal for selecting text.
  case captureMouse(Bool)
  /// The look of that name; what cannot be worn comes back as ``Event/themeRefused(_:_:)``.
  case wear(String)
  /// What there is to choose from; comes back as ``Event/themesChanged(_:)``.
  case listThemes
  /// What terminal, machine and database are like; comes back as ``Event/diagnosed(_:)``.
  case diagnose
  case quit
}

/// What to write where; the words of the result come back as an event.
public struct ExportRequest: Equatable, Sendable {
  public let document: ExportDocument
  public let format: ExportFormat
  /// Without a folder and an ending: `清河镇-贫困人口-2023-H1`.
  public let name: String
  public let language: Language

  public init(
    _ document: ExportDocument, as format: ExportFormat, named name: String, in language: Language
  ) {
    self.document = document
    self.format = format
    self.name = name
    self.language = language
  }
}

/// A key as the user thinks of it, whatever bytes the terminal sent for it.
public enum KeyPress: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case tab, backTab, enter, escape, backspace
  case up, down, left, right, home, end, pageUp, pageDown, delete, insert
  /// F1 is 1.
  case function(Int)

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
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    }
  }
}
