import CNcurses
import Canvas
import Glibc

/// Standard output as lines in the encoding of the locale, which a slow reader cannot keep from
/// hearing signals.
struct LineOutput: ~Copyable {
  private let descriptor: CInt
  private var pending: [UInt8] = []

  /// An own opening of the terminal: what is said to this one alone, not to block, the shell's
  /// would hear too.
  init() {
    let own = cncurses_open_again()
    descriptor = own >= 0 ? own : STDOUT_FILENO
  }

  deinit { if descriptor != STDOUT_FILENO { close(descriptor) } }

  mutating func append(_ line: String) {
    pending += Self.bytes(of: line) + [UInt8(ascii: "\n")]
  }

  /// Writes what it can; waits for the rest until `signals` has something to read.
  ///
  /// - Returns: Whether all is written, or never will be.
  mutating func flush(until signals: CInt) -> Bool {
    while !pending.isEmpty {
      let count = pending.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        pending.removeFirst(count)
      } else if count < 0, errno != EINTR, errno != EAGAIN {
        // Nobody is there any more; standard input says so too.
        pending = []
      } else if count <= 0 {
        var polled = [
          pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0),
          pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&polled, 2, -1)
        if polled[1].revents & Int16(POLLIN) != 0 { return false }
      }
    }
    return true
  }

  /// The line in the locale's encoding; a character that it lacks by its number, never as nothing.
  static func bytes(of line: String) -> [UInt8] {
    var shown = String.UnicodeScalarView()
    for scalar in line.unicodeScalars { shown.append(scalar.isControl ? " " : scalar) }
    return Encoding.bytes(of: String(shown)) { lacking in
      "U+" + String(lacking.value, radix: 16, uppercase: true)
    }
  }
}
