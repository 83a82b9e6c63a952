import CNcurses
public import Canvas
import Glibc

/// The real terminal, and the only type in the program that knows ncurses.
///
/// It cannot be copied, and leaving its scope gives the terminal back; so do `exit` and a crash.
/// For one thread only, and one at a time in a process.
public struct CursesTerminal: ~Copyable, Terminal {
  /// Becomes readable when a key is typed.
  public let descriptor = STDIN_FILENO

  public private(set) var size: Size

  private let tier: ColourTier
  private var glyphs: Glyphs
  private var brushes: Brushes
  private var keyboard: Keyboard
  private var shown: Grid?
  private var isCursorVisible = false
  private var line: [cchar_t] = []
  private var isOpen = true

  /// Takes the terminal of standard input and output over.
  ///
  /// - Throws: ``TerminalFailure`` when there is none that can be drawn on; it is untouched then.
  public init(theme: Theme) throws(TerminalFailure) {
    let encoding = Encoding.ofUser()
    try Self.open()
    keyboard = Keyboard()
    curs_set(0)
    leaveok(cncurses_screen(), true)
    // Output is never cut short for a key: we read all keys before each frame.
    typeahead(-1)
    tier = .ofTerminal()
    brushes = Brushes(theme: theme, tier: tier)
    glyphs = Glyphs(encoding: encoding)
    size = Size(width: Int(cncurses_columns()), height: Int(cncurses_lines()))
    resized()
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
    cncurses_forget()
    cncurses_update()
  }

  /// Paints everything again, after something else has written on the terminal.
  public mutating func repaint() {
    cncurses_forget()
    cncurses_update()
  }

  /// Changes the look of the next frame.
  public mutating func wear(_ theme: Theme) {
    if tier != .none { reset_color_pairs() }
    brushes = Brushes(theme: theme, tier: tier)
    shown = nil
  }

  public mutating func nextKey() -> TerminalKey? { keyboard.next() }

  public mutating func show(_ grid: Grid) {
    let grid = grid.size == size ? grid : grid.resized(to: size)
    guard isOpen else { return }
    var isChanged = shown?.cursor != grid.cursor
    for row in 0..<size.height {
      guard let changed = grid.changes(inRow: row, since: shown) else { continue }
      paint(changed, inRow: row, of: grid)
      isChanged = true
    }
    guard isChanged else { return }
    place(grid.cursor)
    cncurses_update()
    shown = grid
  }

  private mutating func paint(_ columns: Range<Int>, inRow row: Int, of grid: Grid) {
    var changed = columns
    let cells = grid.cells
    let start = row * size.width
    // The right half of a wide character is written with its left one.
    if cells[start + changed.lowerBound].columns == 0, changed.lowerBound > 0 {
      changed = changed.lowerBound - 1..<changed.upperBound
    }
    let inkEnd = changed.last { cells[start + $0].scalar != " " } ?? 0

    line.removeAll(keepingCapacity: true)
    var last: Brushes.Brush?
    for column in changed {
      let cell = cells[start + column]
      guard cell.columns > 0 else { continue }
      var brush = brushes[cell.role, cell.surface]
      // Between words of a role the style stays as it is; changing it costs bytes, showing nothing.
      if cell.scalar == " ", column < inkEnd, let last, brush.blanksLike(last) { brush = last }
      last = brush
      let glyph = glyphs[cell.scalar, columns: cell.columns]
      var written = brush.cell
      written.chars.0 = glyph.character
      written.attr |= glyph.attribute
      line.append(written)
      guard glyph.columns < cell.columns else { continue }
      written = brush.cell
      line.append(written)
    }
    cncurses_put(CInt(row), CInt(changed.lowerBound), line, CInt(line.count))
  }

  private mutating func place(_ cursor: Point?) {
    if let cursor { wmove(cncurses_screen(), CInt(cursor.y), CInt(cursor.x)) }
    guard isCursorVisible != (cursor != nil) else { return }
    isCursorVisible.toggle()
    leaveok(cncurses_screen(), !isCursorVisible)
    curs_set(isCursorVisible ? 1 : 0)
  }
}
