import CNcurses
import Canvas
import Glibc

extension CursesTerminal {
  /// Takes the terminal over by the description that suits it.
  static func open(
    options: TerminalOptions
  ) throws(TerminalFailure) -> (TerminalType, TerminalFindings) {
    let name = variable("TERM") ?? ""
    func failure(_ reason: TerminalFailure.Reason) -> TerminalFailure {
      TerminalFailure(terminalType: name, reason: reason)
    }
    guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0 else {
      throw failure(.notATerminal)
    }
    guard !name.isEmpty else { throw failure(.noType) }
    // Asked before the terminal is touched, so that a failure leaves no trace on it.
    let described = cncurses_find_type(name)
    switch described.fitness {
    case CNCURSES_UNKNOWN: throw failure(.unknownType)
    case CNCURSES_NO_CURSOR: throw failure(.cannotPlaceCursor)
    default: break
    }
    let facts = TerminalType.Facts(
      type: name, colours: Int(described.colours), multiplexer: .ofUser(),
      refusal: variable("NO_COLOR"), promise: variable("COLORTERM"))
    let type = TerminalType.chosen(from: facts, for: options) { name in
      let type = cncurses_find_type(name)
      return type.fitness == CNCURSES_FIT ? Int(type.colours) : nil
    }
    guard cncurses_open(type.name) else { throw failure(.unknownType) }
    return (type, TerminalFindings(type: type, facts: facts))
  }

  /// Starts ncurses' colours when there are any.
  ///
  /// On a terminal without, some of its colour calls crash (6.4), so nothing else may be called.
  static func startColours() -> Bool {
    has_colors() && start_color() == OK && use_default_colors() == OK
  }

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

extension TerminalFindings {
  init(type: TerminalType, facts: TerminalType.Facts) {
    self.type = facts.type
    description = type.name
    colours = facts.colours
    multiplexer = facts.multiplexer
    tierReason = type.reason
    isRemote = getenv("SSH_CONNECTION") != nil || getenv("SSH_TTY") != nil
  }

  mutating func note(tier: ColourTier, delay: EscapeDelay) {
    if self.tierReason == .described, tier == .mono { tierReason = .noColours }
    self.tier = tier
    escapeDelay = .milliseconds(delay.milliseconds)
    isEscapeDelaySet = delay.isSet
    hasMouse = cncurses_has_mouse()
  }
}
