import Foundation
import Glibc

/// The program on a terminal that only keeps what is written on it: every byte, in order.
final class LineSession {
  let home: TemporaryFolder
  private let master: CInt
  private let child: pid_t
  private var bytes: [UInt8] = []
  private var isOver = false

  /// Starts `zhenping`; `nil` takes a variable away.
  init(
    _ arguments: [String], environment changes: [String: String?] = [:],
    home: TemporaryFolder? = nil
  ) throws {
    let home = try home ?? TemporaryFolder()
    self.home = home
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, isLocked): (CInt, CInt) = (0, 0)
    guard master >= 0, ioctl(master, Self.lock, &isLocked) == 0,
      ioctl(master, Self.number, &number) == 0
    else { throw Impatience(words: "no terminal to be had: \(errno)") }
    let terminal = "/dev/pts/\(number)"
    var environment = Program.environment(home: home)
    for (name, value) in changes { environment[name] = value }
    child = try Self.spawn([Program.path] + arguments, environment, on: terminal)
  }

  // Swift does not see `posix_openpt`, nor these two of <asm/ioctls.h>, TIOCSPTLCK and TIOCGPTN.
  private static let lock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  deinit {
    close(master)
    guard !isOver else { return }
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
  }

  private static func spawn(
    _ words: [String], _ environment: [String: String], on terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens is its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID, which Swift does not see either.
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | newSession)
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw Program.SpawnFailure(words: words, code: failure) }
    return child
  }

  /// All that was written until now, as it is.
  var output: [UInt8] {
    take()
    return bytes
  }

  func type(_ keys: String) { type(Array(keys.utf8)) }

  func type(_ keys: [UInt8]) {
    _ = keys.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  func signal(_ number: CInt) { kill(child, number) }

  /// Waits for a line, and gives all lines since the last one that was waited for.
  @discardableResult
  func lines(until text: String) throws -> [String] {
    try poll("“\(text)” in \(String(decoding: bytes, as: UTF8.self))", within: .seconds(10)) {
      let shown = String(decoding: output[told...], as: UTF8.self)
      guard shown.hasSuffix("\r\n") else { return nil }
      let lines = shown.components(separatedBy: "\r\n").dropLast()
      guard lines.last?.contains(text) == true else { return nil }
      told = bytes.count
      return Array(lines)
    }
  }

  private var told = 0

  /// Whether the line gives each byte at once and shows nothing by itself.
  var takesSingleKeys: Bool {
    var mode = termios()
    return tcgetattr(master, &mode) == 0 && mode.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  /// The exit code, or 128 and the number of the signal.
  func end() throws -> Int32 {
    try poll("the end", within: .seconds(10)) {
      take()
      var status: CInt = 0
      guard waitpid(child, &status, WNOHANG) == child else { return nil }
      isOver = true
      let signal = status & 0x7F
      return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
  }

  private func take() {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while Glibc.poll(&polled, 1, 0) > 0, polled.revents & Int16(POLLIN) != 0 {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      bytes += buffer[..<count]
    }
  }
}
