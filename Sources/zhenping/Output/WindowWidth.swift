import Glibc

/// How wide the terminal is that standard output goes to.
enum WindowWidth {
  /// In columns; `nil` where it goes elsewhere, or where the terminal does not say.
  static var columns: Int? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return nil
    }
    return Int(window.ws_col)
  }
}
