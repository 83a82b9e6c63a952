import Curses
import ViewModels

extension Phrase {
  /// Why there is no screen, and what to do.
  init(_ failure: TerminalFailure) {
    let type = failure.terminalType
    switch failure.reason {
    case .notATerminal:
      self.init(
        "standard input and output are not a terminal: printing the overview instead",
        "标准输入输出不是终端，改为打印总览")
    case .noType:
      self.init(
        "TERM is not set: printing the overview instead; try TERM=xterm-256color, or --plain",
        "未设置 TERM，改为打印总览；可试 TERM=xterm-256color，或用 --plain")
    case .unknownType:
      self.init(
        "this system does not know the terminal type '\(type)': printing the overview instead; "
          + "try TERM=xterm-256color, or --plain",
        "系统不认识终端类型“\(type)”，改为打印总览；可试 TERM=xterm-256color，或用 --plain")
    case .cannotPlaceCursor:
      self.init(
        "the terminal type '\(type)' cannot place its cursor: printing the overview instead; "
          + "--plain works on it",
        "终端类型“\(type)”不能移动光标，改为打印总览；可用 --plain")
    }
  }
}
