import CNcurses
import Glibc

/// Characters of the locale's encoding, byte by byte.
struct MultibyteCharacter {
  /// What has come of a character of several bytes.
  private var partial = mbstate_t()

  /// The character that ends with this byte; a byte that cannot go on what came before begins anew.
  mutating func ending(with byte: UInt8) -> Unicode.Scalar? {
    for _ in 0..<2 {
      var wide: wchar_t = 0
      var raw = CChar(bitPattern: byte)
      switch mbrtowc(&wide, &raw, 1, &partial) {
      case 0, 1: return Unicode.Scalar(UInt32(truncatingIfNeeded: wide))
      case Int(bitPattern: UInt(bitPattern: -2)): return nil
      default: partial = mbstate_t()
      }
    }
    return nil
  }
}
