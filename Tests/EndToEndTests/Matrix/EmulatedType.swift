/// A value of `TERM` and what stands behind it.
enum EmulatedType: String, CaseIterable, Sendable {
  case xterm256 = "xterm-256color"
  case xterm, linux, vt100, vt220, screen
  case tmux256 = "tmux-256color"
  case putty
  case xtermDirect = "xterm-direct"
  case dumb
  case unknown = "no-such-terminal"
  case unset = ""

  var value: String? { self == .unset ? nil : rawValue }

  /// Whether a frame can be drawn on it.
  var isScreen: Bool { self != .dumb && self != .unknown && self != .unset }

  /// What stands behind it, as far as the type tells.
  func manners(in locale: TestLocale) -> Manners {
    var manners = Manners(encoding: locale.encoding)
    // Such a terminal draws Chinese punctuation and lines as wide as Chinese characters.
    if locale.encoding != .utf8 { manners.ambiguousColumns = 2 }
    switch self {
    case .xterm256, .xtermDirect:
      manners.synchronises = true
      manners.appearance = .dark
    case .xterm, .putty: break
    case .linux, .vt100, .vt220:
      manners.isEmulator = false
      manners.background = nil
      manners.erasesInColour = self == .linux
    case .screen, .tmux256: manners.erasesInColour = false
    case .dumb, .unknown, .unset: manners = .silent
    }
    manners.encoding = locale.encoding
    return manners
  }

  /// Why there is no dashboard on it.
  func reason(in speech: Speech) -> String {
    switch (self, speech) {
    case (.dumb, .english): "the terminal type 'dumb' cannot place its cursor"
    case (.dumb, .chinese): "dumb"
    case (.unknown, .english): "this system does not know the terminal type 'no-such-terminal'"
    case (.unknown, .chinese): "no-such-terminal"
    default: "TERM"
    }
  }
}

extension ScreenSize {
  /// The sizes of the matrix.
  static let ofMatrix = [
    ScreenSize(columns: 1, rows: 1), ScreenSize(columns: 20, rows: 6), .standard, .wide, .wall,
  ]
}
