/// What comes after ESC and `]`: the answer to OSC 11, or keys that were typed.
struct AnswerString {
  /// How long the rest of an answer may take.
  static let patience = Duration.seconds(2)

  enum Step { case more, ended, notOne }

  private var bytes: [UInt8] = []

  /// Whether it begins as the only string that terminals are asked for.
  var isAnswer: Bool { bytes.starts(with: Self.start) }

  /// The answer without its ends; `nil` when it makes no sense.
  var answer: TerminalAnswer? {
    let text = bytes.last == 0x1B ? bytes.dropLast() : bytes[...]
    return TerminalAnswer(string: String(decoding: text, as: UTF8.self))
  }

  /// What has come, as codes to be read again: nothing of an answer, which nobody has typed.
  var codes: [CInt] {
    guard isAnswer else { return [0x5D] + bytes.map { CInt($0) } }
    return bytes.last == 0x1B ? [0x1B] : []
  }

  /// Takes what comes next, until it has ended, with BEL or with ESC and `\`, or is no answer.
  mutating func take(_ byte: UInt8) -> Step {
    let wasEscape = bytes.last == 0x1B
    if byte == 0x07 || (wasEscape && byte == UInt8(ascii: "\\")) {
      return isAnswer ? .ended : .notOne
    }
    if wasEscape || !(isAnswer || Self.start.starts(with: bytes + [byte])) { return .notOne }
    // None is as long; what is too long makes no sense.
    if bytes.count < 64 || byte == 0x1B { bytes.append(byte) }
    return .more
  }

  private static let start = Array("11;".utf8)
}
