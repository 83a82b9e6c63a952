import Canvas
import Glibc

/// Makes keys of the bytes that a terminal sends, without knowing which terminal it is.
///
/// What arrows and their like send is the same on nearly all of them; what is not known is
/// swallowed whole. No clock of its own, so that a test can stop time.
struct LineKeys {
  /// How long the rest of a key may take after its ESC.
  let patience: Duration
  private var state = State.ground
  private var character = MultibyteCharacter()

  private enum State {
    case ground
    case escape(end: ContinuousClock.Instant)
    /// After ESC and `[` or `O`: what has come of the parameters.
    case sequence(introducer: UInt8, parameters: [UInt8], end: ContinuousClock.Instant)
  }

  init(patience: Duration) { self.patience = patience }

  /// How long to wait at most before ``key(at:)`` is asked, although no byte comes; `nil` for ever.
  func wait(at now: ContinuousClock.Instant) -> Duration? {
    switch state {
    case .ground: nil
    case .escape(let end), .sequence(_, _, let end): max(.zero, end - now)
    }
  }

  /// The key that time alone has ended: an ESC with nothing behind it.
  mutating func key(at now: ContinuousClock.Instant) -> TerminalKey? {
    switch state {
    case .ground: return nil
    case .escape(let end):
      guard now >= end else { return nil }
      state = .ground
      return .escape
    case .sequence(_, _, let end):
      if now >= end { state = .ground }
      return nil
    }
  }

  /// The keys that are complete with this byte: mostly one, none inside a sequence.
  mutating func keys(endingWith byte: UInt8, at now: ContinuousClock.Instant) -> [TerminalKey] {
    let overdue = [key(at: now)].compactMap { $0 }
    return overdue + take(byte, at: now)
  }

  private mutating func take(_ byte: UInt8, at now: ContinuousClock.Instant) -> [TerminalKey] {
    switch state {
    case .ground: return ground(byte, at: now)
    case .escape:
      if byte == 0x5B || byte == 0x4F {
        state = .sequence(introducer: byte, parameters: [], end: now + patience)
        return []
      }
      state = .ground
      return [.escape] + ground(byte, at: now)
    case .sequence(let introducer, let parameters, let end):
      guard byte >= 0x20 else {
        state = .ground
        return ground(byte, at: now)
      }
      // ESC [[ A is how the Linux console begins F1.
      let isOpen = !(0x40...0x7E).contains(byte) || (byte == 0x5B && parameters.isEmpty)
      if isOpen {
        state = .sequence(
          introducer: introducer, parameters: parameters.prefix(31) + [byte], end: end)
        return []
      }
      state = .ground
      return [Self.key(introducer, parameters, byte)].compactMap { $0 }
    }
  }

  private mutating func ground(_ byte: UInt8, at now: ContinuousClock.Instant) -> [TerminalKey] {
    guard let scalar = character.ending(with: byte) else { return [] }
    guard scalar == "\u{1B}" else { return [TerminalKey(scalar)].compactMap { $0 } }
    state = .escape(end: now + patience)
    return []
  }

  private static func key(
    _ introducer: UInt8, _ parameters: [UInt8], _ final: UInt8
  ) -> TerminalKey? {
    let text = String(decoding: parameters, as: UTF8.self)
    let letter = Unicode.Scalar(final)
    if text == "[", let number = "ABCDE".unicodeScalars.distance(to: letter) {
      return .function(number + 1)
    }
    if letter == "~" { return numbered[text.prefix { $0 != ";" }.description] }
    if introducer == 0x4F, let number = "PQRS".unicodeScalars.distance(to: letter) {
      return .function(number + 1)
    }
    return lettered[letter]
  }

  private static let lettered: [Unicode.Scalar: TerminalKey] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "M": .enter,
  ]

  private static let numbered: [String: TerminalKey] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "5": .pageUp, "6": .pageDown, "2": .insert,
    "3": .delete, "11": .function(1), "12": .function(2), "13": .function(3), "14": .function(4),
    "15": .function(5), "17": .function(6), "18": .function(7), "19": .function(8),
    "20": .function(9), "21": .function(10), "23": .function(11), "24": .function(12),
  ]
}

extension String.UnicodeScalarView {
  fileprivate func distance(to scalar: Unicode.Scalar) -> Int? {
    firstIndex(of: scalar).map { distance(from: startIndex, to: $0) }
  }
}
