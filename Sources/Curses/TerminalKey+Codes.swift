import CNcurses
import Canvas

extension TerminalKey {
  /// The key that ncurses means by a code; `nil` for those we have no use for.
  init?(code: CInt) {
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
    // The Linux console and PuTTY have a name for Ctrl-Z.
    case KEY_SUSPEND: self = .control("z")
    case KEY_ENTER: self = .enter
    case KEY_BACKSPACE: self = .backspace
    case KEY_DC: self = .delete
    case KEY_IC: self = .insert
    case KEY_F0 + 1...KEY_F0 + 12: self = .function(Int(code - KEY_F0))
    default: return nil
    }
  }

  init?(_ scalar: Unicode.Scalar) {
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

  /// What some terminals send besides what their descriptions say: xterm, rxvt, PuTTY, the VT220
  /// and the Linux console, each by the name of another.
  static let variants: KeyValuePairs<String, CInt> = [
    "\u{1B}[H": KEY_HOME, "\u{1B}OH": KEY_HOME, "\u{1B}[1~": KEY_HOME, "\u{1B}[7~": KEY_HOME,
    "\u{1B}[F": KEY_END, "\u{1B}OF": KEY_END, "\u{1B}[4~": KEY_END, "\u{1B}[8~": KEY_END,
    "\u{1B}[A": KEY_UP, "\u{1B}[B": KEY_DOWN, "\u{1B}[C": KEY_RIGHT, "\u{1B}[D": KEY_LEFT,
    "\u{1B}OA": KEY_UP, "\u{1B}OB": KEY_DOWN, "\u{1B}OC": KEY_RIGHT, "\u{1B}OD": KEY_LEFT,
    "\u{1B}[5~": KEY_PPAGE, "\u{1B}[6~": KEY_NPAGE, "\u{1B}[Z": KEY_BTAB, "\u{1B}OM": KEY_ENTER,
    "\u{1B}[2~": KEY_IC, "\u{1B}[3~": KEY_DC,
    "\u{1B}OP": KEY_F0 + 1, "\u{1B}OQ": KEY_F0 + 2, "\u{1B}OR": KEY_F0 + 3,
    "\u{1B}OS": KEY_F0 + 4,
    "\u{1B}[11~": KEY_F0 + 1, "\u{1B}[12~": KEY_F0 + 2, "\u{1B}[13~": KEY_F0 + 3,
    "\u{1B}[14~": KEY_F0 + 4, "\u{1B}[15~": KEY_F0 + 5, "\u{1B}[17~": KEY_F0 + 6,
    "\u{1B}[18~": KEY_F0 + 7, "\u{1B}[19~": KEY_F0 + 8, "\u{1B}[20~": KEY_F0 + 9,
    "\u{1B}[21~": KEY_F0 + 10, "\u{1B}[23~": KEY_F0 + 11, "\u{1B}[24~": KEY_F0 + 12,
    "\u{1B}[[A": KEY_F0 + 1, "\u{1B}[[B": KEY_F0 + 2, "\u{1B}[[C": KEY_F0 + 3,
    "\u{1B}[[D": KEY_F0 + 4, "\u{1B}[[E": KEY_F0 + 5,
  ]
}
