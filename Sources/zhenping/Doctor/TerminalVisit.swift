import Canvas
import Curses
import EventLoop
import Glibc
import ViewModels

/// Takes the terminal over for a moment to ask what it can do, and gives it back.
enum TerminalVisit {
  /// What was found out; also where standard output is a file, of the terminal that the program was
  /// started from.
  ///
  /// Shows nothing, and takes as long as the terminal needs for its answers: 150 ms at most.
  static func report(
    _ options: TerminalOptions, takesMouse: Bool
  ) throws(TerminalFailure) -> TerminalReport {
    // Whoever interrupts gets the terminal back first.
    var signals = SignalSource([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP])
    let borrowed = borrowTerminal()
    defer { if let borrowed { giveBack(borrowed) } }
    var terminal = try CursesTerminal(theme: .terminal, options: options)
    while let pause = terminal.answerWait {
      let ready = wait(for: [terminal.descriptor, signals.descriptor], timeout: pause)
      terminal.listen()
      if ready.readable.contains(signals.descriptor) || !ready.hungUp.isEmpty { break }
    }
    let report = TerminalReport(
      findings: terminal.findings, size: terminal.size, takesMouse: takesMouse)
    terminal.close()
    if let signal = signals.next() { exit(128 + signal) }
    return report
  }

  /// Puts the terminal in the place of a file or a pipe.
  ///
  /// - Returns: What stood at standard input and output; `nil` where nothing was changed.
  private static func borrowTerminal() -> [CInt]? {
    guard isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 else { return nil }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    // In the background it is someone else's: to touch it would stop us.
    guard tcgetpgrp(terminal) == getpgrp() else { return nil }
    let kept = [STDIN_FILENO, STDOUT_FILENO].map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
    for number in [STDIN_FILENO, STDOUT_FILENO] { dup2(terminal, number) }
    return kept
  }

  private static func giveBack(_ kept: [CInt]) {
    for (number, former) in zip([STDIN_FILENO, STDOUT_FILENO], kept) {
      if former >= 0 {
        dup2(former, number)
        close(former)
      } else {
        close(number)
      }
    }
  }
}
