import CNcurses
import Glibc

/// The encoding of the characters that go to the terminal: that of the process's locale.
struct Encoding {
  /// Whether every character can be written.
  let isUnicode: Bool
  /// Whether the user's locale named none for the terminal.
  var isGuessed = false

  /// Takes over the user's locale.
  ///
  /// Many a bare shell, and every service, has the C locale, in which ncurses writes blanks for
  /// Chinese; such a locale says nothing about the terminal, so UTF-8 is assumed. A multibyte one,
  /// as GB18030, is what the user's terminal reads, and is kept.
  static func ofUser() -> Encoding {
    let isGuessed = setlocale(LC_ALL, "") == nil || __ctype_get_mb_cur_max() == 1
    if isGuessed { setlocale(LC_CTYPE, "C.UTF-8") }
    return Encoding(isUnicode: name == "UTF-8", isGuessed: isGuessed)
  }

  /// Its name, of the locale in force.
  static var name: String { String(cString: nl_langinfo(CInt(CODESET))) }

  /// How many columns the C library gives a character; `nil` where the encoding does not have it.
  func columns(of scalar: Unicode.Scalar) -> Int? {
    let character = wchar_t(truncatingIfNeeded: scalar.value)
    let columns = Int(cncurses_width(character))
    return columns >= 0 && (isUnicode || cncurses_can_encode(character)) ? columns : nil
  }

  /// The text in the encoding of the locale in force.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - substitute: ASCII for a character that the encoding does not have.
  /// - Returns: What the terminal is to be sent.
  static func bytes(
    of text: some StringProtocol, insteadOf substitute: (Unicode.Scalar) -> String = { _ in "" }
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { buffer in
      for scalar in text.unicodeScalars {
        var state = mbstate_t()
        let character = wchar_t(truncatingIfNeeded: scalar.value)
        let count = buffer.baseAddress.map { wcrtomb($0, character, &state) } ?? 0
        if (1...16).contains(count) {
          bytes += buffer[..<count].map { UInt8(bitPattern: $0) }
        } else {
          bytes += substitute(scalar).utf8
        }
      }
    }
    return bytes
  }
}
