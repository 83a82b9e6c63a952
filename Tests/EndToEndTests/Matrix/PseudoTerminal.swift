import Glibc

/// Both ends of a pseudo-terminal: the program has the one, the emulator the other.
///
/// The program's end is kept open here too, for its mode and its queues to be looked at.
final class PseudoTerminal {
  struct Failure: Error {
    let step: String
    let code: CInt
  }

  private(set) var emulatorsEnd: CInt
  let programsEnd: CInt
  let name: String
  /// Its mode before any program had it.
  let modeAtFirst: [UInt8]

  init(size: ScreenSize) throws {
    emulatorsEnd = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: CInt = 0
    var number: CInt = 0
    guard emulatorsEnd >= 0, ioctl(emulatorsEnd, Self.setsLock, &unlocked) == 0,
      ioctl(emulatorsEnd, Self.getsNumber, &number) == 0
    else { throw Failure(step: "a pseudo-terminal", code: errno) }
    name = "/dev/pts/\(number)"
    programsEnd = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard programsEnd >= 0 else { throw Failure(step: "opening \(name)", code: errno) }
    guard fcntl(emulatorsEnd, F_SETFL, O_NONBLOCK) == 0 else {
      throw Failure(step: "a mode without waiting", code: errno)
    }
    modeAtFirst = Self.mode(of: programsEnd)
    resize(to: size)
  }

  // TIOCSPTLCK and TIOCGPTN, which are macros that Swift does not see; nor does it unlockpt().
  private static let setsLock: UInt = 0x4004_5431
  private static let getsNumber: UInt = 0x8004_5430

  deinit {
    close()
    Glibc.close(programsEnd)
  }

  /// Takes the terminal away.
  func close() {
    if emulatorsEnd >= 0 { Glibc.close(emulatorsEnd) }
    emulatorsEnd = -1
  }

  func resize(to size: ScreenSize) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(emulatorsEnd, UInt(TIOCSWINSZ), &window)
  }

  /// What `stty -g` would say.
  var mode: [UInt8] { Self.mode(of: programsEnd) }

  private static func mode(of descriptor: CInt) -> [UInt8] {
    var mode = termios()
    guard tcgetattr(descriptor, &mode) == 0 else { return [] }
    let flags = [mode.c_iflag, mode.c_oflag, mode.c_cflag, mode.c_lflag].flatMap { flag in
      [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: flag >> $0) }
    }
    return withUnsafeBytes(of: mode.c_cc) { flags + Array($0) }
  }

  /// How many bytes the program has not read yet.
  var unread: Int {
    var count: CInt = 0
    return ioctl(programsEnd, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  /// Whether the program can write something without waiting for it to be read.
  var hasRoom: Bool {
    var asked = pollfd(fd: programsEnd, events: Int16(POLLOUT), revents: 0)
    return poll(&asked, 1, 0) > 0 && asked.revents & Int16(POLLOUT) != 0
  }

  /// What has come from the program within a time; empty when nothing has.
  func read(within limit: Duration) -> [UInt8] {
    var waited = pollfd(fd: emulatorsEnd, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, CInt(max(0, limit / .milliseconds(1)))) > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(emulatorsEnd, buffer.baseAddress, buffer.count))
    }
  }

  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.write(emulatorsEnd, $0.baseAddress, $0.count) }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  /// Sends the emulator a byte that no program does, behind all that the program has sent.
  func mark() {
    _ = withUnsafeBytes(of: Self.marker) { Glibc.write(programsEnd, $0.baseAddress, 1) }
  }

  /// In none of our encodings.
  static let marker: UInt8 = 0xFF

  /// Starts a program that has this terminal for its own, as the first of a session.
  func start(_ words: [String], environment: [String: String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the first of a session, it becomes the session's terminal.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    return try Program.start(
      words, environment: environment, doing: &actions, inNewSession: true)
  }
}
