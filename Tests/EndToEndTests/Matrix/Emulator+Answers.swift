/// What it says when it is asked.
extension Emulator {
  func answer(_ sequence: ControlSequence) {
    switch (sequence.mark, sequence.middle, sequence.final) {
    case (nil, "", "n") where sequence.numbers == [6]:
      if manners.tellsPlace { say("\u{1B}[\(row + 1);\(column + 1)R") }
    case (nil, "", "n") where sequence.numbers == [5]:
      if manners.tellsPlace { say("\u{1B}[0n") }
    case (nil, "", "c"):
      if manners.tellsKind { say(manners.isEmulator ? "\u{1B}[?64;1;2;22c" : "\u{1B}[?6c") }
    case (">", "", "c"), (">", "", "q"): break
    case ("?", "$", "p"):
      guard let synchronises = manners.synchronises, let mode = sequence.numbers.first else {
        break
      }
      let isKnown = mode != 2026 || synchronises
      let value = isKnown ? modes.contains(mode) ? 1 : 2 : 0
      say("\u{1B}[?\(mode);\(value)$y")
    case ("?", "", "n") where sequence.numbers == [996]:
      if let appearance = manners.appearance { say("\u{1B}[?997;\(appearance.rawValue)n") }
    default: complain(sequence.words)
    }
  }

  /// Answers an operating system command, or swallows it.
  func answer(string kind: UInt8, _ text: String) {
    guard kind == UInt8(ascii: "]"), text == "11;?", let background = manners.background else {
      return
    }
    say("\u{1B}]11;rgb:\(background)\u{1B}\\")
  }

  private func say(_ text: String) { answers.append(Array(text.utf8)) }
}
