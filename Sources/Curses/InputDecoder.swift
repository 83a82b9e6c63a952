import CNcurses
import Canvas

/// Makes keys, mouse reports and pastes of the bytes that a terminal sends.
///
/// What it does not know it swallows whole: taken apart it would be Escape and a few letters, and
/// letters are commands. No clock of its own, so that a test can stop time.
struct InputDecoder {
  /// Whether the terminal was asked for mouse reports; others are swallowed.
  var reportsMouse = false

  /// How long the rest of a sequence may take.
  private let patience: Duration
  private var state = State.ground
  /// A code that was read too far.
  private var putBack: CInt?
  private var character = MultibyteCharacter()

  private enum State {
    case ground
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
  ) -> TerminalInput? {
    while let code = putBack.take() ?? read() {
      if let input = decode(code, at: now, reading: read) { return input }
    }
    guard case .paste(let paste, let end) = state, now >= end else { return nil }
    return leave(paste)
  }

  /// How long to wait before the next call, although nothing comes; `nil` for ever.
  func wait(at now: ContinuousClock.Instant) -> Duration? {
    guard case .paste(let paste, let end) = state, !paste.isTold else { return nil }
    return max(.zero, end - now)
  }

  private mutating func decode(
    _ code: CInt, at now: ContinuousClock.Instant, reading read: () -> CInt?
  ) -> TerminalInput? {
    switch state {
    case .ground: return ground(code, at: now, reading: read)
    case .sequence(let introducer, let parameters, let end):
      guard let byte = byte(of: code), now < end, byte >= 0x20 else { return again(code) }
      return inside(introducer, parameters, end, byte: byte, at: now)
    case .consoleKey(let end):
      guard let byte = byte(of: code), now < end, byte >= 0x20 else { return again(code) }
      state = .ground
      let number = Int(byte) - 0x40
      return (1...5).contains(number) ? .key(.function(number)) : nil
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
      ).map { .mouse($0) }
    case .paste(var paste, let end):
      if now >= end {
        putBack = code
        return leave(paste)
      }
      // Not shared with the state, or each byte would copy all that came before.
      state = .ground
      // A key of ncurses is a sequence that was pasted: no text.
      let step = byte(of: code).map { paste.take($0) } ?? .more
      if step == .ended { return leave(paste) }
      let text = step == .full ? paste.tell() : nil
      state = .paste(paste, end: paste.isAlive() ? now + Paste.patience : end)
      return text.map { .paste($0) }
    }
  }

  private func byte(of code: CInt) -> UInt8? { UInt8(exactly: code) }

  /// Gives up what has come, and takes the code for what it is by itself.
  private mutating func again(_ code: CInt) -> TerminalInput? {
    state = .ground
    putBack = code
    return nil
  }

  private mutating func leave(_ paste: Paste) -> TerminalInput? {
    state = .ground
    let text = paste.text
    return text.isEmpty ? nil : .paste(text)
  }

  private mutating func ground(
    _ code: CInt, at now: ContinuousClock.Instant, reading read: () -> CInt?
  ) -> TerminalInput? {
    guard let byte = byte(of: code) else { return TerminalKey(code: code).map { .key($0) } }
    guard let scalar = character.ending(with: byte) else { return nil }
    guard scalar == "\u{1B}" else { return TerminalKey(scalar).map { .key($0) } }
    guard let next = read() else { return .key(.escape) }
    switch next {
    case 0x5B, 0x4F:
      state = .sequence(introducer: UInt8(next), parameters: [], end: now + patience)
      return nil
    default:
      // A letter typed with Alt looks just the same as Escape and a letter that a slow line brings
      // together; to lose a key would be worse than to take one for two.
      putBack = next
      return .key(.escape)
    }
  }

  /// Goes on with a sequence, whose parameters end at the first byte from @ to ~ (ECMA-48, 5.4).
  ///
  /// One that never ends, Alt-[ typed by a hand, is given up when its time is over or a control
  /// character comes.
  private mutating func inside(
    _ introducer: UInt8, _ parameters: [UInt8], _ end: ContinuousClock.Instant, byte: UInt8,
    at now: ContinuousClock.Instant
  ) -> TerminalInput? {
    let isControl = introducer == UInt8(ascii: "[")
    guard (0x40...0x7E).contains(byte) else {
      // No hand types this one, and its numbers taken apart would be panels.
      let isMouse = isControl && parameters.isEmpty && byte == UInt8(ascii: "<")
      // None of those that we know is as long.
      state = .sequence(
        introducer: introducer, parameters: parameters.prefix(31) + [byte],
        end: isMouse ? now + Self.mousePatience : end)
      return nil
    }
    state = .ground
    guard isControl else { return nil }
    switch (String(decoding: parameters, as: UTF8.self), byte) {
    case ("200", UInt8(ascii: "~")): state = .paste(Paste(), end: now + Paste.patience)
    case ("", UInt8(ascii: "[")): state = .consoleKey(end: end)
    case ("", UInt8(ascii: "M")) where reportsMouse:
      state = .mouseBytes([], end: now + Self.mousePatience)
    case (let text, UInt8(ascii: "M")) where reportsMouse && text.hasPrefix("<"):
      let numbers = text.dropFirst().split(separator: ";", omittingEmptySubsequences: false)
        .map { Int($0) }
      guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
        let row = numbers[2]
      else { return nil }
      return TerminalMouse(button: button, column: column, row: row).map { .mouse($0) }
    default: break
    }
    return nil
  }

  private static let mousePatience = Duration.milliseconds(500)
}

extension TerminalMouse {
  /// - Parameters:
  ///   - button: As xterm numbers it: 32 more for motion, 64 more for the wheel.
  ///   - column: From 1.
  ///   - row: From 1.
  fileprivate init?(button: Int, column: Int, row: Int) {
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
}
