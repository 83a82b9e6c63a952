import CNcurses
import Canvas
import Glibc

/// What is typed, as keys.
struct Keyboard {
  /// Reading a window paints it first if it has changed; a pad is never painted.
  private let window: UnsafeMutablePointer<WINDOW>?
  /// When to stop waiting for the rest of a sequence that we do not know; `nil` outside of one.
  private var sequenceEnd: ContinuousClock.Instant?
  /// What has come of a character of several bytes.
  private var partial = mbstate_t()

  /// Call it once the terminal is open.
  init() {
    window = newpad(1, 1)
    raw()
    noecho()
    nonl()
    intrflush(nil, false)
    keypad(window, true)
    nodelay(window, true)
    set_escdelay(Self.patience)
    for (bytes, code) in Self.variants { cncurses_define_key(bytes, code) }
  }

  /// How long to wait for the rest of a key after its ESC, in milliseconds.
  ///
  /// Long enough for a line on which keys arrive in pieces, too short for a hand to notice.
  private static var patience: CInt {
    if let wanted = getenv("ESCDELAY"), let delay = CInt(String(cString: wanted)), delay >= 0 {
      return delay
    }
    return getenv("SSH_TTY") == nil ? 25 : 100
  }

  /// The next key already typed.
  mutating func next() -> TerminalKey? {
    while true {
      // Bytes, and not `wget_wch`: that takes all that is there for one character that is not one.
      let code = wgetch(window)
      guard code != ERR else { return nil }
      if code > 0xFF {
        if let key = TerminalKey(code: code) { return key }
        continue
      }
      guard let scalar = character(ending: UInt8(truncatingIfNeeded: code)) else { continue }
      if isInsideSequence(scalar) { continue }
      if scalar == "\u{1B}", skipIntroducer() { continue }
      if let key = TerminalKey(scalar) { return key }
    }
  }

  /// The character that ends with this byte, in the locale's encoding; a byte that cannot go on
  /// what came before begins anew.
  private mutating func character(ending byte: UInt8) -> Unicode.Scalar? {
    for _ in 0..<2 {
      var wide: wchar_t = 0
      var raw = CChar(bitPattern: byte)
      switch mbrtowc(&wide, &raw, 1, &partial) {
      case 0, 1: return Unicode.Scalar(UInt32(truncatingIfNeeded: wide))
      case Int(bitPattern: UInt(bitPattern: -2)): return nil
      default: partial = mbstate_t()
      }
    }
    return nil
  }

  /// Whether a character belongs to a sequence that we do not know.
  ///
  /// Parameters end at the first byte from @ to ~ (ECMA-48, 5.4). One that never ends, Alt-[ typed
  /// by a hand, is given up when its time is over or a control character comes.
  private mutating func isInsideSequence(_ scalar: Unicode.Scalar) -> Bool {
    guard let end = sequenceEnd else { return false }
    guard ContinuousClock.now < end, scalar.value >= 0x20 else {
      sequenceEnd = nil
      return false
    }
    if ("@"..."~").contains(scalar) { sequenceEnd = nil }
    return true
  }

  /// Whether the ESC just read begins a sequence that ncurses has no name for.
  ///
  /// Taken apart it would be Escape and a few letters, and letters are commands.
  private mutating func skipIntroducer() -> Bool {
    let code = wgetch(window)
    guard code != ERR else { return false }
    guard code == 0x5B || code == 0x4F else {
      ungetch(code)
      return false
    }
    sequenceEnd = .now + .milliseconds(Int(max(Self.patience, 25)))
    return true
  }

  /// What some terminals send besides what their descriptions say.
  private static let variants: KeyValuePairs<String, CInt> = [
    "\u{1B}[H": KEY_HOME, "\u{1B}OH": KEY_HOME, "\u{1B}[1~": KEY_HOME, "\u{1B}[7~": KEY_HOME,
    "\u{1B}[F": KEY_END, "\u{1B}OF": KEY_END, "\u{1B}[4~": KEY_END, "\u{1B}[8~": KEY_END,
    "\u{1B}[A": KEY_UP, "\u{1B}[B": KEY_DOWN, "\u{1B}[C": KEY_RIGHT, "\u{1B}[D": KEY_LEFT,
    "\u{1B}OA": KEY_UP, "\u{1B}OB": KEY_DOWN, "\u{1B}OC": KEY_RIGHT, "\u{1B}OD": KEY_LEFT,
    "\u{1B}[5~": KEY_PPAGE, "\u{1B}[6~": KEY_NPAGE, "\u{1B}[Z": KEY_BTAB, "\u{1B}OM": KEY_ENTER,
  ]
}

extension TerminalKey {
  fileprivate init?(code: CInt) {
    switch code {
    case KEY_UP, KEY_SR: self = .up
    case KEY_DOWN, KEY_SF: self = .down
    case KEY_LEFT, KEY_SLEFT: self = .left
    case KEY_RIGHT, KEY_SRIGHT: self = .right
    case KEY_HOME, KEY_SHOME, KEY_FIND, KEY_A1: self = .home
    case KEY_END, KEY_SEND, KEY_SELECT, KEY_C1, KEY_LL: self = .end
    case KEY_PPAGE, KEY_SPREVIOUS, KEY_A3: self = .pageUp
    case KEY_NPAGE, KEY_SNEXT, KEY_C3: self = .pageDown
    case KEY_BTAB: self = .backTab
    case KEY_ENTER: self = .enter
    case KEY_BACKSPACE: self = .backspace
    default: return nil
    }
  }

  fileprivate init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x00, 0x1C...0x1F:
      self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80...0x9F: return nil
    default: self = .character(Character(scalar))
    }
  }
}
