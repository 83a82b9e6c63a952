import CNcurses
import Canvas
import Glibc

/// What is typed, pointed at and pasted.
struct Keyboard {
  /// Reading a window paints it first if it has changed; a pad is never painted.
  private let window: UnsafeMutablePointer<WINDOW>?
  private var decoder: InputDecoder

  /// Call it once the terminal is open.
  init(delay: EscapeDelay) {
    window = newpad(1, 1)
    raw()
    noecho()
    nonl()
    intrflush(nil, false)
    keypad(window, true)
    nodelay(window, true)
    cncurses_keep_mode()
    set_escdelay(CInt(delay.milliseconds))
    for (bytes, code) in TerminalKey.variants { cncurses_define_key(bytes, code) }
    // ncurses would take the introducer, and leave the numbers to be read as keys.
    cncurses_forget_key(KEY_MOUSE)
    decoder = InputDecoder(patience: .milliseconds(max(delay.milliseconds, 25)))
  }

  var reportsMouse: Bool {
    get { decoder.reportsMouse }
    set { decoder.reportsMouse = newValue }
  }

  /// Until when the terminal may answer what it was asked.
  var answersEnd: ContinuousClock.Instant? {
    get { decoder.answersEnd }
    set { decoder.answersEnd = newValue }
  }

  /// The next thing that has already come.
  mutating func next() -> InputDecoder.Output? {
    // Bytes, and not `wget_wch`: that takes all that is there for one character that is not one.
    decoder.next(at: .now) { [window] in
      let code = wgetch(window)
      return code == ERR ? nil : code
    }
  }

  /// How long to wait at most before asking again, although nothing comes.
  var wait: Duration? { decoder.wait(at: .now) }
}
