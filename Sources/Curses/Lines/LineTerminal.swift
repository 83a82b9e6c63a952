public import Canvas
import Glibc

/// A terminal of any kind that lines are written to one after the other: a screen reader's, a
/// braille line's, a serial one, a printing one; also none at all, but pipes.
///
/// Single keys are taken where it is a terminal. It is never sent an escape sequence. It cannot be
/// copied, and leaving its scope gives the terminal back; `exit` does not.
public struct LineTerminal: ~Copyable {
  /// Readable when something is typed.
  public let descriptor = STDIN_FILENO
  /// Whether somebody types; keys from a pipe come all at once.
  ///
  /// What is said may go anywhere, into a program that speaks too.
  public let isInteractive: Bool
  /// Nothing more will ever be typed.
  public private(set) var hasEnded = false

  private let former: termios?
  private var keys: LineKeys
  private var typed: [TerminalKey] = []
  private var output: LineOutput

  public init() {
    _ = Encoding.ofUser()
    var mode = termios()
    isInteractive = isatty(STDIN_FILENO) != 0
    former = isInteractive && tcgetattr(STDIN_FILENO, &mode) == 0 ? mode : nil
    keys = LineKeys(patience: .milliseconds(max(25, EscapeDelay.ofUser().milliseconds)))
    output = LineOutput()
    takeKeys()
  }

  deinit { Self.restore(former) }

  /// Gives the terminal back now.
  public mutating func close() { Self.restore(former) }

  /// The next key that has already come; never waits.
  public mutating func nextKey() -> TerminalKey? {
    if typed.isEmpty { read() }
    return typed.isEmpty ? nil : typed.removeFirst()
  }

  /// Whether more keys wait, so that nobody listens to what is said of this one.
  public mutating func hasTyped() -> Bool {
    if typed.isEmpty { read() }
    return !typed.isEmpty
  }

  /// How long to wait at most before asking for keys again, although ``descriptor`` is silent.
  public var inputWait: Duration? { keys.wait(at: .now) }

  /// Writes lines, waiting for the terminal as long as it needs.
  ///
  /// - Parameters:
  ///   - lines: Without line ends; what would move a cursor becomes a blank.
  ///   - signals: Ends the waiting when it becomes readable.
  /// - Returns: `false` when the waiting was ended; ``flush(until:)`` goes on.
  public mutating func write(_ lines: [String], until signals: CInt) -> Bool {
    for line in lines { output.append(line) }
    return output.flush(until: signals)
  }

  /// Goes on writing what is left.
  public mutating func flush(until signals: CInt) -> Bool { output.flush(until: signals) }

  /// Stops the program as Ctrl-Z does elsewhere, until it is continued.
  public mutating func suspend() {
    Self.restore(former)
    var (stop, mask) = (sigset_t(), sigset_t())
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    // Blocked, so that the loop can read it; without a shell that could continue us it does nothing.
    kill(0, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &mask)
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    takeKeys()
  }

  /// Takes single keys again after something else has had the terminal.
  public mutating func resume() { takeKeys() }

  /// Single keys without echo; what the line itself does, XON and XOFF, stays as it is.
  private func takeKeys() {
    guard var mode = former else { return }
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    mode.c_oflag |= tcflag_t(OPOST | ONLCR)
    withUnsafeMutableBytes(of: &mode.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
  }

  private static func restore(_ mode: termios?) {
    guard var mode else { return }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
  }

  private mutating func read() {
    if let key = keys.key(at: .now) { typed.append(key) }
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard !hasEnded, poll(&polled, 1, 0) > 0 else { return }
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { hasEnded = true }
      guard count > 0 else { return }
      for byte in buffer[..<count] { typed += keys.keys(endingWith: byte, at: .now) }
    }
  }
}
