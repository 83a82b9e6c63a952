import Glibc

/// Where a command says what is not its result.
enum StandardError {
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes the text; when nobody listens, there is nobody to tell.
  static func write(_ text: String) {
    TerminalText.write(text, to: STDERR_FILENO)
  }
}
