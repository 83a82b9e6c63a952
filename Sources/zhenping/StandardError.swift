import Glibc

/// Where a command says what is not its result.
enum StandardError {
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes the text as it is; when nobody listens, there is nobody to tell.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
