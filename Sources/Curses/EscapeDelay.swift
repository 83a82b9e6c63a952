import Glibc

/// How long to wait for the rest of a key after its ESC.
struct EscapeDelay {
  let milliseconds: Int
  /// Whether the user has set it.
  let isSet: Bool

  /// Long enough for a line on which keys arrive in pieces, too short for a hand to notice, unless
  /// `ESCDELAY` says otherwise.
  static func ofUser() -> EscapeDelay {
    if let wanted = getenv("ESCDELAY"), let delay = CInt(String(cString: wanted)), delay >= 0 {
      return EscapeDelay(milliseconds: Int(delay), isSet: true)
    }
    return EscapeDelay(milliseconds: getenv("SSH_TTY") == nil ? 25 : 100, isSet: false)
  }
}
