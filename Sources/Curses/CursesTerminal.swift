import CNcurses
public import Canvas
import Glibc

/// The real terminal, and the only type in the program that knows ncurses.
///
/// It cannot be copied, and leaving its scope gives the terminal back; so do `exit` and a crash.
/// For one thread only, and one at a time in a process.
public struct CursesTerminal: ~Copyable, Terminal {
  /// Becomes readable when a key is typed, the mouse used, text pasted, or a question answered.
  public let descriptor = STDIN_FILENO

  public internal(set) var size: Size

  /// All that is known of it, and why it is used as it is.
  public internal(set) var findings: TerminalFindings

  let options: TerminalOptions
  let type: TerminalType
  let encoding: Encoding
  var interview: Interview
  let asked: ContinuousClock.Instant
  /// When the background was asked for once more; `nil` where no answer is due.
  var askedAgain: ContinuousClock.Instant?
  var glyphs: Glyphs
  private var brushes: Brushes
  var keyboard: Keyboard
  /// What was read before anyone asked for it.
  var heard: ArraySlice<TerminalInput> = []

  var shown: Grid?
  /// The frame that could not be sent yet: the line is busy with the one before.
  private var waiting: Grid?
  private var isCursorVisible = false
  var direct: DirectPainter?
  private var window = WindowPainter()
  private var isOpen = true

  /// Takes the terminal of standard input and output over, and asks it what it can do.
  ///
  /// Its answers change ``ability``; see ``answerWait``.
  ///
  /// - Throws: ``TerminalFailure`` when there is none that can be drawn on; it is untouched then.
  public init(
    theme: Theme, options: TerminalOptions = TerminalOptions()
  ) throws(TerminalFailure) {
    self.options = options
    encoding = Encoding.ofUser()
    (type, findings) = try Self.open(options: options)
    let delay = EscapeDelay.ofUser()
    keyboard = Keyboard(delay: delay)
    cncurses_show_cursor(false)
    // Output is never cut short for a key: we read all keys before each frame.
    typeahead(-1)
    let tier = type.tier == .mono || !Self.startColours() ? .mono : type.tier
    brushes = Brushes(theme: theme, tier: tier)
    glyphs = Glyphs(encoding: encoding, widths: [:])
    if encoding.isUnicode, cncurses_is_plain(), !glyphs.usesLineLetters {
      direct = DirectPainter(
        erasesInColour: cncurses_erases_in_colour(),
        clear: Brush.bytes { cncurses_clear($0, $1) })
    }
    size = Size(width: Int(cncurses_columns()), height: Int(cncurses_lines()))
    interview = Interview(.nothing, size: size, samples: [:])
    asked = .now
    resized()
    cncurses_bracket_pastes()
    cncurses_watch_appearance()
    findings.note(tier: tier, delay: delay)
    ask()
  }

  deinit { cncurses_close() }

  /// Gives the terminal back now; nothing more is drawn on it.
  ///
  /// A terminal that has hung up is left alone: there is nothing to give back.
  public mutating func close() {
    isOpen = false
    hearOut()
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
    hearOut()
    cncurses_stop()
    resized()
    repaint()
    if isOpen { askAgain() }
  }

  /// Paints everything again, after something else has written on the terminal.
  public mutating func repaint() {
    if isOpen { cncurses_repeat_modes() }
    guard let grid = waiting ?? shown else { return }
    shown = nil
    show(grid)
  }

  /// Changes the look of the next frame.
  public mutating func wear(_ theme: Theme) {
    if findings.tier != .mono { reset_color_pairs() }
    brushes = Brushes(theme: theme, tier: findings.tier)
    shown = nil
  }

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
      let request = ClipboardRequest(text, multiplexer: findings.multiplexer)
    else { return false }
    send(request.bytes)
    return true
  }

  /// Shows a frame, or keeps it for later where the line is still busy with the last one.
  ///
  /// Then ``busyOutput`` is the descriptor to wait for, and ``resume()`` goes on.
  public mutating func show(_ grid: Grid) {
    guard isOpen else { return }
    waiting = nil
    let grid = grid.size == size ? grid : grid.resized(to: size)
    guard grid != shown else { return }
    guard !cncurses_is_busy() else {
      waiting = grid
      return
    }
    let showsCursor = grid.cursor != nil && (grid.showsCursor || options.showsCursor)
    if isCursorVisible != showsCursor {
      isCursorVisible = showsCursor
      cncurses_show_cursor(showsCursor)
    }
    if direct == nil {
      window.paint(
        grid, over: shown, brushes: brushes, glyphs: &glyphs,
        inOnePiece: findings.synchronises)
    } else {
      direct?.paint(grid, over: shown, brushes: brushes, glyphs: &glyphs)
      if findings.synchronises { direct?.putInOnePiece() }
      if let bytes = direct?.bytes { send(bytes) }
    }
    shown = grid
  }

  /// Becomes ready for writing when the terminal takes the rest of a frame; `nil` when there is
  /// none.
  public var busyOutput: CInt? {
    waiting != nil || cncurses_has_rest() ? cncurses_output() : nil
  }

  /// Sends more of what is left, and then the frame that waits.
  public mutating func resume() {
    guard cncurses_flush(), let grid = waiting else { return }
    show(grid)
  }

  func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { cncurses_send($0.baseAddress, $0.count) }
  }
}
