import CNcurses
public import Canvas
import Glibc

/// The real terminal, and the only type in the program that knows ncurses.
///
/// It cannot be copied, and leaving its scope gives the terminal back; so do `exit` and a crash.
/// For one thread only, and one at a time in a process.
public struct CursesTerminal: ~Copyable, Terminal {
  /// Becomes readable when a key is typed, the mouse used, or text pasted.
  public let descriptor = STDIN_FILENO

  public private(set) var size: Size

  /// What can be drawn on it, by its type and the locale.
  public let ability: GlyphAbility

  private let tier: ColourTier
  private var glyphs: Glyphs
  private var brushes: Brushes
  private var keyboard: Keyboard
  private var shown: Grid?
  private var isCursorVisible = false
  private var direct: DirectPainter?
  private var window = WindowPainter()
  private var isOpen = true

  /// Takes the terminal of standard input and output over.
  ///
  /// - Throws: ``TerminalFailure`` when there is none that can be drawn on; it is untouched then.
  public init(theme: Theme) throws(TerminalFailure) {
    let encoding = Encoding.ofUser()
    try Self.open()
    keyboard = Keyboard()
    curs_set(0)
    // Output is never cut short for a key: we read all keys before each frame.
    typeahead(-1)
    tier = .ofTerminal()
    brushes = Brushes(theme: theme, tier: tier)
    glyphs = Glyphs(encoding: encoding)
    ability = glyphs.ability(isEmulator: cncurses_is_emulator())
    if encoding.isUnicode, cncurses_is_plain(), !glyphs.usesLineLetters {
      direct = DirectPainter(
        erasesInColour: cncurses_erases_in_colour(),
        clear: Brush.bytes { cncurses_clear($0, $1) })
    }
    size = Size(width: Int(cncurses_columns()), height: Int(cncurses_lines()))
    resized()
    cncurses_bracket_pastes()
  }

  private static func open() throws(TerminalFailure) {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    func failure(_ reason: TerminalFailure.Reason) -> TerminalFailure {
      TerminalFailure(terminalType: type, reason: reason)
    }
    guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0 else {
      throw failure(.notATerminal)
    }
    guard !type.isEmpty else { throw failure(.noType) }
    // Asked before the terminal is touched, so that a failure leaves no trace on it.
    switch cncurses_find_type() {
    case CNCURSES_UNKNOWN: throw failure(.unknownType)
    case CNCURSES_NO_CURSOR: throw failure(.cannotPlaceCursor)
    default: break
    }
    guard cncurses_open() else { throw failure(.unknownType) }
  }

  deinit { cncurses_close() }

  /// Gives the terminal back now; nothing more is drawn on it.
  ///
  /// A terminal that has hung up is left alone: there is nothing to give back.
  public mutating func close() {
    isOpen = false
    cncurses_close()
  }

  /// Looks up how large the terminal is by now.
  ///
  /// Cheap enough for every wake-up of a loop; some lines never tell that their size has changed.
  ///
  /// - Returns: Whether ``size`` has changed.
  @discardableResult
  public mutating func resized() -> Bool {
    var window = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
    // A serial line has no size; what its description says is the best guess then.
    let rows = isKnown && window.ws_row > 0 ? CInt(window.ws_row) : cncurses_described_lines()
    let columns = isKnown && window.ws_col > 0 ? CInt(window.ws_col) : cncurses_described_columns()
    let now = Size(
      width: Int(columns > 0 ? columns : 80), height: Int(rows > 0 ? rows : 24))
    guard now != size else { return false }
    resizeterm(CInt(now.height), CInt(now.width))
    size = now
    shown = nil
    return true
  }

  /// Stops the program as Ctrl-Z does elsewhere, the terminal given back, until it is continued.
  public mutating func suspend() {
    cncurses_stop()
    resized()
    repaint()
  }

  /// Paints everything again, after something else has written on the terminal.
  public mutating func repaint() {
    if isOpen { cncurses_repeat_modes() }
    guard let grid = shown else { return }
    shown = nil
    show(grid)
  }

  /// Changes the look of the next frame.
  public mutating func wear(_ theme: Theme) {
    if tier != .mono { reset_color_pairs() }
    brushes = Brushes(theme: theme, tier: tier)
    shown = nil
  }

  public mutating func nextInput() -> TerminalInput? { keyboard.next() }

  /// Takes the mouse from the terminal, or leaves it to it for selecting text.
  ///
  /// It is left at first, while the program is suspended, and when it ends in whatever way. A
  /// terminal without a mouse is sent nothing.
  public mutating func captureMouse(_ on: Bool) {
    guard isOpen else { return }
    cncurses_capture_mouse(on)
    keyboard.reportsMouse = on && cncurses_has_mouse()
  }

  /// Puts a text into the clipboard of the terminal's user, also of one at the far end of ssh.
  ///
  /// - Returns: Whether the terminal was asked to. It may still not obey: it never answers.
  public mutating func copy(_ text: String) -> Bool {
    guard isOpen, cncurses_is_emulator(),
      let request = ClipboardRequest(text, multiplexer: .ofUser())
    else { return false }
    request.bytes.withUnsafeBytes { cncurses_send($0.baseAddress, $0.count) }
    return true
  }

  /// How long to wait at most before asking for input again, although ``descriptor`` is silent.
  ///
  /// `nil` is for ever: there is only something to be had by waiting inside a paste.
  public var inputWait: Duration? { keyboard.wait }

  public mutating func show(_ grid: Grid) {
    guard isOpen else { return }
    let grid = grid.size == size ? grid : grid.resized(to: size)
    guard grid != shown else { return }
    if isCursorVisible != (grid.showsCursor && grid.cursor != nil) {
      isCursorVisible.toggle()
      curs_set(isCursorVisible ? 1 : 0)
    }
    if direct == nil {
      window.paint(grid, over: shown, brushes: brushes, glyphs: &glyphs)
    } else {
      direct?.paint(grid, over: shown, brushes: brushes, glyphs: &glyphs)
      direct?.bytes.withUnsafeBytes { cncurses_send($0.baseAddress, $0.count) }
    }
    shown = grid
  }
}
