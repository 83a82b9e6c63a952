import CNcurses
import Canvas
import Glibc

/// What is typed, pointed at and pasted.
struct Keyboard {
  /// Reading a window paints it first if it has changed; a pad is never painted.
  private let window: UnsafeMutablePointer<WINDOW>?
  private var decoder: InputDecoder

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
    for (bytes, code) in TerminalKey.variants { cncurses_define_key(bytes, code) }
    // ncurses would take the introducer, and leave the numbers to be read as keys.
    cncurses_forget_key(KEY_MOUSE)
    decoder = InputDecoder(patience: .milliseconds(Int(max(Self.patience, 25))))
  }

  var reportsMouse: Bool {
    get { decoder.reportsMouse }
    set { decoder.reportsMouse = newValue }
  }

  /// The next thing that has already come.
  mutating func next() -> TerminalInput? {
    // Bytes, and not `wget_wch`: that takes all that is there for one character that is not one.
    decoder.next(at: .now) { [window] in
      let code = wgetch(window)
      return code == ERR ? nil : code
    }
  }

  /// How long to wait at most before asking again, although nothing comes.
  var wait: Duration? { decoder.wait(at: .now) }

  /// How long to wait for the rest of a key after its ESC, in milliseconds.
  ///
  /// Long enough for a line on which keys arrive in pieces, too short for a hand to notice.
  private static var patience: CInt {
    if let wanted = getenv("ESCDELAY"), let delay = CInt(String(cString: wanted)), delay >= 0 {
      return delay
    }
    return getenv("SSH_TTY") == nil ? 25 : 100
  }
}
