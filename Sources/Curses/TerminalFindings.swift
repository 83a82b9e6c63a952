public import Canvas

/// All that was found out about the terminal, and why it is used as it is: for a report.
public struct TerminalFindings: Equatable, Sendable {
  /// What `TERM` says.
  public internal(set) var type = ""
  /// The description that is used: that of `TERM`, or of a relative with more colours.
  public internal(set) var description = ""
  public internal(set) var multiplexer = Multiplexer.none
  /// Whether it is the far end of ssh.
  public internal(set) var isRemote = false

  public internal(set) var tier = ColourTier.mono
  public internal(set) var tierReason = TierReason.noColours
  /// How many colours its description has.
  public internal(set) var colours = 0

  public internal(set) var glyphs: [GlyphFinding] = []
  /// What follows from them, and from what the user wants.
  public internal(set) var ability = TerminalAbility(glyphs: .ascii)
  /// Whether lines are the terminal's own letters for them, and not characters.
  public internal(set) var usesLineLetters = false

  public internal(set) var answers = Answers.notAsked
  /// What it says that it is: the numbers of its DA1.
  public internal(set) var attributes: [Int] = []
  public internal(set) var background: Colour?
  public internal(set) var appearance: Appearance?
  /// Whether it has told its appearance by mode 2031, and so will when that changes.
  public internal(set) var tellsAppearance = false
  /// Whether it says that it knows mode 2026; `nil` is silence.
  public internal(set) var canSynchronise: Bool?
  public internal(set) var synchronises = false

  public internal(set) var hasMouse = false
  /// How long Escape waits for the rest of a key.
  public internal(set) var escapeDelay = Duration.zero
  /// Whether `ESCDELAY` says so.
  public internal(set) var isEscapeDelaySet = false

  /// What came of the questions at the start.
  public enum Answers: Equatable, Sendable {
    /// It is of a kind that would print them, or too small.
    case notAsked
    case waiting
    /// All are there, so long after they were asked.
    case complete(after: Duration)
  }
}

/// What stands between the program and the terminal that is looked at.
public enum Multiplexer: String, Sendable {
  case none, tmux, screen
}

/// Why a terminal is given so many colours.
public enum TierReason: Equatable, Sendable {
  /// The user wants it so.
  case wanted
  /// The user wants another, which it cannot.
  case wantedMore(ColourTier)
  /// `NO_COLOR` is set.
  case refused
  /// Its description has none.
  case noColours
  /// Its description has so many.
  case described
  /// `COLORTERM` says that it takes any colour, and there is a description to do so.
  case said
  /// `COLORTERM` says so, but a multiplexer stands between.
  case saidThroughMultiplexer
  /// `COLORTERM` says so, but the system has no description of that kind.
  case saidWithoutDescription
  /// The line is slow.
  case slow
}

/// How wide characters of a kind are.
public struct GlyphFinding: Equatable, Sendable {
  public let glyphs: GlyphClass
  /// How many columns the C library gives each; `nil` where the encoding does not have them.
  public internal(set) var expected: Int?
  /// How many the terminal does; `nil` is unknown, zero is none that makes sense.
  public internal(set) var measured: Int?
}
