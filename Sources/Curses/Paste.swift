/// What is being pasted, until the terminal says that it is all.
struct Paste {
  /// A paste is over when fewer bytes than ``pace`` have come for so long: its end has been lost.
  static let patience = Duration.seconds(2)
  /// More than a key held down sends in that time; the slowest line brings more.
  static let pace = 64
  /// What comes after so many bytes is dropped.
  static let limit = 65_536

  enum Step { case more, full, ended }

  /// Whether its text was given away already, for there is no room for more.
  private(set) var isTold = false
  private var bytes: [UInt8] = []
  private var recent = 0

  private static let terminator = Array("\u{1B}[201~".utf8)

  mutating func take(_ byte: UInt8) -> Step {
    bytes.append(byte)
    recent += 1
    if byte == Self.terminator.last, bytes.suffix(Self.terminator.count) == Self.terminator[...] {
      bytes.removeLast(Self.terminator.count)
      return .ended
    }
    if isTold, bytes.count >= 4096 {
      bytes.removeFirst(bytes.count - Self.terminator.count)
    }
    return isTold || bytes.count < Self.limit ? .more : .full
  }

  /// Its text; from here on it only waits for the end.
  mutating func tell() -> String {
    let text = text
    isTold = true
    // The end may have begun already.
    bytes.removeFirst(max(0, bytes.count - Self.terminator.count))
    return text
  }

  /// Whether enough has come since the last time that it was.
  mutating func isAlive() -> Bool {
    guard recent >= Self.pace else { return false }
    recent = 0
    return true
  }

  /// In the locale's encoding, what is none of its characters left out.
  ///
  /// Line ends and tabs are blanks, and other control characters are not text.
  var text: String {
    guard !isTold else { return "" }
    var text = String.UnicodeScalarView()
    var character = MultibyteCharacter()
    var last: Unicode.Scalar?
    for byte in bytes {
      guard let scalar = character.ending(with: byte) else { continue }
      defer { last = scalar }
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: text.append(" ")
      case 0..<0x20, 0x7F...0x9F: break
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
