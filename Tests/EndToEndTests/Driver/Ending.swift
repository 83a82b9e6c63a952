/// How the program left its terminal.
struct Ending {
  let code: Int
  /// Whether `stty` says the same as before.
  let isModeAsBefore: Bool
  let flags: TerminalFlags
  let frame: Frame

  /// Whether what was on the screen before is there again, and nothing of ours.
  var isScreenBack: Bool {
    frame.first == TmuxScreen.lineBefore && !frame.contains("镇屏")
  }
}
