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
    let name = isatty(STDOUT_FILENO) != 0 ? ttyname(STDOUT_FILENO) : nil
    let own = name.map { open($0, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) } ?? -1
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
    var bytes: [UInt8] = []
    var state = mbstate_t()
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { buffer in
      for scalar in line.unicodeScalars {
        let shown: Unicode.Scalar = scalar.isControl ? " " : scalar
        let character = wchar_t(truncatingIfNeeded: shown.value)
        let count = buffer.baseAddress.map { wcrtomb($0, character, &state) } ?? 0
        if (1...16).contains(count) {
          bytes += buffer[..<count].map { UInt8(bitPattern: $0) }
        } else {
          state = mbstate_t()
          bytes += Array("U+\(String(shown.value, radix: 16, uppercase: true))".utf8)
        }
      }
    }
    return bytes
  }
}
