import CNcurses
import Canvas

/// Makes keys, mouse reports, pastes and answers of the bytes that a terminal sends.
///
/// What it does not know it swallows whole: taken apart it would be Escape and a few letters, and
/// letters are commands. No clock of its own, so that a test can stop time.
struct InputDecoder {
  enum Output: Equatable {
    case input(TerminalInput)
    case answer(TerminalAnswer)
  }

  /// Until when the terminal may still answer what it was asked; `nil` is that all is answered.
  ///
  /// An ESC by itself is then given a little more time to become an answer.
  var answersEnd: ContinuousClock.Instant?

  /// Whether the terminal was asked for mouse reports; others are swallowed.
  var reportsMouse = false

  /// How long the rest of a sequence may take.
  private let patience: Duration
  private var state = State.ground
  /// Codes that were read too far.
  private var putBack: ArraySlice<CInt> = []
  private var character = MultibyteCharacter()

  private enum State {
    case ground
    /// After an ESC that may begin an answer.
    case escape(end: ContinuousClock.Instant)
    /// After ESC and `]`: what has come of the string.
    case string(AnswerString, end: ContinuousClock.Instant)
    /// After ESC and `[` or `O`: what has come of the parameters.
    case sequence(introducer: UInt8, parameters: [UInt8], end: ContinuousClock.Instant)
    /// After ESC `[[`, as the Linux console begins F1.
    case consoleKey(end: ContinuousClock.Instant)
    /// After ESC `[M`: the bytes of button, column and row.
    case mouseBytes([UInt8], end: ContinuousClock.Instant)
    case paste(Paste, end: ContinuousClock.Instant)
  }

  init(patience: Duration) { self.patience = patience }

  /// The next thing that is complete, or `nil` when there is nothing more to be had.
  ///
  /// `read` gives the next byte, or a key's code of ncurses; `nil` when none has come yet.
  mutating func next(
    at now: ContinuousClock.Instant, reading read: () -> CInt?
  ) -> Output? {
    repeat {
      while let code = putBack.popFirst() ?? read() {
        if let output = decode(code, at: now, reading: read) { return output }
      }
      switch state {
      case .paste(let paste, let end) where now >= end: return leave(paste)
      case .escape(let end) where now >= end:
        state = .ground
        return .input(.key(.escape))
      case .string(let string, let end) where now >= end && !string.isAnswer:
        return apart(string)
      default: break
      }
    } while !putBack.isEmpty
    return nil
  }

  /// How long to wait before the next call, although nothing comes; `nil` for ever.
  func wait(at now: ContinuousClock.Instant) -> Duration? {
    switch state {
    case .paste(let paste, let end) where !paste.isTold: max(.zero, end - now)
    case .escape(let end): max(.zero, end - now)
    case .string(let string, let end) where !string.isAnswer: max(.zero, end - now)
    default: nil
    }
  }

  private mutating func decode(
    _ code: CInt, at now: ContinuousClock.Instant, reading read: () -> CInt?
  ) -> Output? {
    switch state {
    case .ground: return ground(code, at: now, reading: read)
    case .escape(let end):
      state = .ground
      guard now < end else {
        putBack = [code] + putBack
        return .input(.key(.escape))
      }
      return introduced(by: code, at: now)
    case .string(let string, let end):
      return self.string(string, end, code: code, at: now)
    case .sequence(let introducer, let parameters, let end):
      guard let byte = byte(of: code), now < end, byte >= 0x20 else { return again(code) }
      return inside(introducer, parameters, end, byte: byte, at: now)
    case .consoleKey(let end):
      guard let byte = byte(of: code), now < end, byte >= 0x20 else { return again(code) }
      state = .ground
      let number = Int(byte) - 0x40
      return (1...5).contains(number) ? .input(.key(.function(number))) : nil
    case .mouseBytes(let bytes, let end):
      // 127 is a column as well as Backspace.
      let byte = code == KEY_BACKSPACE ? 0x7F : byte(of: code)
      guard let byte, now < end, byte >= 0x20 else { return again(code) }
      guard bytes.count == 2 else {
        state = .mouseBytes(bytes + [byte], end: end)
        return nil
      }
      state = .ground
      return TerminalMouse(
        button: Int(bytes[0]) - 32, column: Int(bytes[1]) - 32, row: Int(byte) - 32
      ).map { .input(.mouse($0)) }
    case .paste(var paste, let end):
      if now >= end {
        putBack = [code] + putBack
        return leave(paste)
      }
      // Not shared with the state, or each byte would copy all that came before.
      state = .ground
      // A key of ncurses is a sequence that was pasted: no text.
      let step = byte(of: code).map { paste.take($0) } ?? .more
      if step == .ended { return leave(paste) }
      let text = step == .full ? paste.tell() : nil
      state = .paste(paste, end: paste.isAlive() ? now + Paste.patience : end)
      return text.map { .input(.paste($0)) }
    }
  }

  private func byte(of code: CInt) -> UInt8? { UInt8(exactly: code) }

  /// Gives up what has come, and takes the code for what it is by itself.
  private mutating func again(_ code: CInt) -> Output? {
    state = .ground
    putBack = [code] + putBack
    return nil
  }

  private mutating func leave(_ paste: Paste) -> Output? {
    state = .ground
    let text = paste.text
    return text.isEmpty ? nil : .input(.paste(text))
  }

  private mutating func ground(
    _ code: CInt, at now: ContinuousClock.Instant, reading read: () -> CInt?
  ) -> Output? {
    guard let byte = byte(of: code) else {
      return TerminalKey(code: code).map { .input(.key($0)) }
    }
    guard let scalar = character.ending(with: byte) else { return nil }
    guard scalar == "\u{1B}" else { return TerminalKey(scalar).map { .input(.key($0)) } }
    if let next = putBack.popFirst() ?? read() { return introduced(by: next, at: now) }
    guard mayAnswer(at: now) else { return .input(.key(.escape)) }
    state = .escape(end: now + Self.answerPatience)
    return nil
  }

  /// Goes on after an ESC.
  private mutating func introduced(
    by next: CInt, at now: ContinuousClock.Instant
  ) -> Output? {
    let end = now + (mayAnswer(at: now) ? max(patience, Self.answerPatience) : patience)
    switch next {
    case 0x5B, 0x4F:
      state = .sequence(introducer: UInt8(next), parameters: [], end: end)
      return nil
    case 0x5D:
      state = .string(AnswerString(), end: end)
      return nil
    default:
      // A letter typed with Alt looks just the same as Escape and a letter that a slow line brings
      // together; to lose a key would be worse than to take one for two.
      putBack = [next] + putBack
      return .input(.key(.escape))
    }
  }

  /// Goes on with a sequence, whose parameters end at the first byte from @ to ~ (ECMA-48, 5.4).
  ///
  /// One that never ends, Alt-[ typed by a hand, is given up when its time is over or a control
  /// character comes.
  private mutating func inside(
    _ introducer: UInt8, _ parameters: [UInt8], _ end: ContinuousClock.Instant, byte: UInt8,
    at now: ContinuousClock.Instant
  ) -> Output? {
    let isControl = introducer == UInt8(ascii: "[")
    guard (0x40...0x7E).contains(byte) else {
      // No hand types these, and their numbers taken apart would be panels.
      let first = parameters.first ?? byte
      let isReport =
        isControl
        && (first == UInt8(ascii: "<") || first == UInt8(ascii: "?") || mayAnswer(at: now))
      // None of those that we know is as long.
      state = .sequence(
        introducer: introducer, parameters: parameters.prefix(63) + [byte],
        end: isReport ? now + Self.reportPatience : end)
      return nil
    }
    state = .ground
    guard isControl else { return nil }
    switch (String(decoding: parameters, as: UTF8.self), byte) {
    case ("200", UInt8(ascii: "~")): state = .paste(Paste(), end: now + Paste.patience)
    case ("", UInt8(ascii: "[")): state = .consoleKey(end: end)
    case ("", UInt8(ascii: "M")) where reportsMouse:
      state = .mouseBytes([], end: now + Self.reportPatience)
    case (let text, UInt8(ascii: "M")) where reportsMouse && text.hasPrefix("<"):
      return TerminalMouse(report: text.dropFirst()).map { .input(.mouse($0)) }
    case (let text, _): return TerminalAnswer(parameters: text, final: byte).map { .answer($0) }
    }
    return nil
  }

  private func mayAnswer(at now: ContinuousClock.Instant) -> Bool {
    answersEnd.map { now < $0 } ?? false
  }

  private mutating func string(
    _ string: AnswerString, _ end: ContinuousClock.Instant, code: CInt,
    at now: ContinuousClock.Instant
  ) -> Output? {
    var string = string
    guard let byte = byte(of: code), now < end else {
      putBack = [code] + putBack
      return apart(string)
    }
    switch string.take(byte) {
    case .more:
      let later = now + (string.isAnswer ? AnswerString.patience : Self.answerPatience)
      state = .string(string, end: string.isAnswer || mayAnswer(at: now) ? later : end)
      return nil
    case .ended:
      state = .ground
      return string.answer.map { .answer($0) }
    case .notOne:
      putBack = [code] + putBack
      return apart(string)
    }
  }

  /// Gives a string up: an answer is lost, everything else was typed.
  private mutating func apart(_ string: AnswerString) -> Output? {
    state = .ground
    putBack = string.codes + putBack
    return string.isAnswer ? nil : .input(.key(.escape))
  }

  private static let reportPatience = Duration.milliseconds(500)
  /// For the rest of an answer of which only ESC has come.
  private static let answerPatience = Duration.milliseconds(100)
}
