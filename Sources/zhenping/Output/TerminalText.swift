import Canvas
import Glibc

/// Text on its way to where it may be read as the user's locale says.
///
/// A terminal of a GB18030 locale shows rubbish for UTF-8. Files and pipes get UTF-8, always.
enum TerminalText {
  static func say(_ text: String, terminator: String = "\n") {
    // What was printed before comes before.
    fflush(nil)
    write(text + terminator, to: STDOUT_FILENO)
  }

  /// Writes the text; when nobody listens, there is nobody to tell.
  static func write(_ text: String, to descriptor: CInt) {
    let encoding = isatty(descriptor) == 1 ? encoding : nil
    var bytes = (encoding.map { self.bytes(of: text, in: $0) } ?? Array(text.utf8))[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  /// The locale's encoding by its name, if it has Chinese and is not UTF-8.
  private static let encoding = Session.encoding.flatMap { name in
    ["GB18030", "GBK", "GB2312", "BIG5", "BIG5-HKSCS", "EUC-TW"].contains(name) ? name : nil
  }

  /// The text in one of the encodings, each character as wide as it was.
  ///
  /// In these, lines and punctuation are as wide as Chinese characters: where there is one column
  /// for them, only ASCII fits.
  static func bytes(of text: String, in encoding: String) -> [UInt8] {
    guard let converter = iconv_open(encoding, "UTF-8"), Int(bitPattern: converter) != -1 else {
      return Array(text.utf8)
    }
    defer { iconv_close(converter) }
    var known: [Unicode.Scalar: [UInt8]] = [:]
    return text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.isASCII { return [UInt8(truncatingIfNeeded: scalar.value)] }
      if let bytes = known[scalar] { return bytes }
      let likeness = UInt8(truncatingIfNeeded: scalar.asciiLikeness.value)
      let isWide = String(scalar).columns == 2
      let bytes = isWide ? converted(scalar, converter) ?? [likeness, 0x20] : [likeness]
      known[scalar] = bytes
      return bytes
    }
  }

  private static func converted(_ scalar: Unicode.Scalar, _ converter: iconv_t) -> [UInt8]? {
    var input = String(scalar).utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 8)
    let left = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output -> Int? in
        var from = input.baseAddress
        var fromCount = input.count
        var to = output.baseAddress
        var toCount = output.count
        return iconv(converter, &from, &fromCount, &to, &toCount) == 0 ? toCount : nil
      }
    }
    return left.map { output.dropLast($0).map { UInt8(bitPattern: $0) } }
  }
}
