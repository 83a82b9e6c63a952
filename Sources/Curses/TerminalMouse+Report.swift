import Canvas

extension TerminalMouse {
  /// A report of the terminal.
  ///
  /// - Parameters:
  ///   - button: As xterm numbers it: 32 more for motion, 64 more for the wheel.
  ///   - column: From 1.
  ///   - row: From 1.
  init?(button: Int, column: Int, row: Int) {
    guard (1...0xFFFF).contains(column), (1...0xFFFF).contains(row) else { return nil }
    let act: Act
    // Shift, Alt and Control count 4, 8 and 16.
    switch button & ~(4 | 8 | 16) {
    case 0: act = .click
    case 2: act = .secondary
    case 64: act = .wheelUp
    case 65: act = .wheelDown
    default: return nil
    }
    self.init(act, at: Point(x: column - 1, y: row - 1))
  }

  /// A report in decimal numbers, as `0;10;5`.
  init?(report: Substring) {
    let numbers = report.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2]
    else { return nil }
    self.init(button: button, column: column, row: row)
  }
}
