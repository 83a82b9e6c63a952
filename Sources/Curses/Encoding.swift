import CNcurses
import Glibc

/// The encoding of the characters that go to the terminal: that of the process's locale.
struct Encoding {
  /// Whether every character can be written, and is as wide as we think it is.
  let isUnicode: Bool

  /// Takes over the user's locale.
  ///
  /// Many a bare shell, and every service, has the C locale, in which ncurses writes blanks for
  /// Chinese; such a locale says nothing about the terminal, so UTF-8 is assumed. A multibyte one,
  /// as GB18030, is what the user's terminal reads, and is kept.
  static func ofUser() -> Encoding {
    if setlocale(LC_ALL, "") == nil || __ctype_get_mb_cur_max() == 1 {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    return Encoding(isUnicode: String(cString: nl_langinfo(CInt(CODESET))) == "UTF-8")
  }

  /// Whether the terminal shows the character, and in just so many columns.
  func shows(_ scalar: Unicode.Scalar, in columns: Int) -> Bool {
    let character = wchar_t(truncatingIfNeeded: scalar.value)
    return cncurses_width(character) == CInt(columns)
      && (isUnicode || cncurses_can_encode(character))
  }
}
