import Glibc

/// Makes characters of the bytes that a terminal of some encoding is sent.
struct CharacterReader {
  /// By the names of `iconv`.
  enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case gb18030 = "GB18030"
    case gbk = "GBK"
  }

  enum Step: Equatable {
    /// The character is not complete.
    case more
    case character(Unicode.Scalar)
    /// Bytes that are none; the present one too.
    case broken
  }

  let encoding: Encoding
  private var begun: [UInt8] = []
  private var known: [UInt32: Unicode.Scalar] = [:]

  init(_ encoding: Encoding) { self.encoding = encoding }

  var isInside: Bool { !begun.isEmpty }

  mutating func take(_ byte: UInt8) -> Step {
    if begun.isEmpty, byte < 0x80 { return .character(Unicode.Scalar(byte)) }
    begun.append(byte)
    guard let length else {
      begun = []
      return .broken
    }
    guard begun.count == length else { return .more }
    defer { begun = [] }
    return decoded().map { .character($0) } ?? .broken
  }

  /// How many bytes it has; `nil` when it can be none, and two while only the next one will tell.
  private var length: Int? {
    let first = begun[0]
    switch encoding {
    case .utf8:
      let isContinued = begun.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
      switch first {
      case 0xC2...0xDF: return isContinued ? 2 : nil
      case 0xE0...0xEF: return isContinued ? 3 : nil
      case 0xF0...0xF4: return isContinued ? 4 : nil
      default: return nil
      }
    case .gb18030, .gbk:
      guard (0x81...0xFE).contains(first) else { return nil }
      guard begun.count > 1 else { return 2 }
      let isFour = encoding == .gb18030 && (0x30...0x39).contains(begun[1])
      return isFour ? 4 : (0x40...0xFE).contains(begun[1]) ? 2 : nil
    }
  }

  private mutating func decoded() -> Unicode.Scalar? {
    if encoding == .utf8 { return String(validating: begun, as: UTF8.self)?.unicodeScalars.first }
    let key = begun.reduce(0) { $0 << 8 | UInt32($1) }
    if let scalar = known[key] { return scalar }
    guard let converter = iconv_open("UTF-32LE", encoding.rawValue) else { return nil }
    defer { iconv_close(converter) }
    var bytes = begun.map { CChar(bitPattern: $0) }
    var value: UInt32 = 0
    let isDone = bytes.withUnsafeMutableBufferPointer { bytes in
      withUnsafeMutableBytes(of: &value) { value in
        var input = bytes.baseAddress
        var inputCount = bytes.count
        var output = value.baseAddress?.assumingMemoryBound(to: CChar.self)
        var outputCount = value.count
        return iconv(converter, &input, &inputCount, &output, &outputCount) == 0
      }
    }
    guard isDone, let scalar = Unicode.Scalar(UInt32(littleEndian: value)) else { return nil }
    known[key] = scalar
    return scalar
  }
}
