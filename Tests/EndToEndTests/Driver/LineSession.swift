import Foundation
import Glibc

/// The program on a terminal that only keeps what is written on it: every byte, in order.
final class LineSession {
  let home: TemporaryFolder
  private let terminal: PseudoTerminal
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
    terminal = try PseudoTerminal(size: .standard)
    var environment = Program.environment(home: home)
    for (name, value) in changes { environment[name] = value }
    child = try terminal.start([Program.path] + arguments, environment: environment)
  }

  deinit {
    terminal.close()
    guard !isOver else { return }
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
  }

  /// All that was written until now, as it is.
  var output: [UInt8] {
    take()
    return bytes
  }

  func type(_ keys: String) { terminal.write(Array(keys.utf8)) }

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
    return tcgetattr(terminal.programsEnd, &mode) == 0
      && mode.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  /// The exit code, or 128 and the number of the signal.
  func end() throws -> Int32 {
    try poll("the end", within: .seconds(10)) {
      take()
      var status: CInt = 0
      guard waitpid(child, &status, WNOHANG) == child else { return nil }
      isOver = true
      return Program.code(of: status)
    }
  }

  private func take() {
    while true {
      let new = terminal.read(within: .zero)
      guard !new.isEmpty else { return }
      bytes += new
    }
  }
}
