import CNcurses
import Canvas
import Glibc
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(arguments: [
    // What we print ourselves.
    0x20...0x7E, 0xA1...0xAC, 0xAE...0x17F, 0x370...0x377, 0x2010...0x2027, 0x2030...0x205E,
    0x20AC...0x20AC, 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x257F, 0x2580...0x259F,
    0x25A0...0x25FC, 0x2713...0x2713, 0x2800...0x28FF,
    // What reports are written in.
    0x3000...0x303E, 0x3041...0x3096, 0x3099...0x30FF, 0x3105...0x312F, 0x3200...0x321E,
    0x3220...0x32FE, 0x3300...0x33FF, 0x3400...0x4DB5, 0x4E00...0x9FEF, 0xF900...0xFA6D,
    0xFE30...0xFE52, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x2A6D6,
    // Marks on other characters.
    0x300...0x36F, 0x200B...0x200F, 0x20D0...0x20F0, 0xFE00...0xFE0F,
  ])
  func `is what the C library says, and so ncurses`(range: ClosedRange<UInt32>) {
    setlocale(LC_CTYPE, "C.UTF-8")

    let different = range.compactMap(Unicode.Scalar.init).filter {
      CInt($0.columns) != cncurses_width(wchar_t(truncatingIfNeeded: $0.value))
    }

    #expect(different.isEmpty, "\(different.map { String($0.value, radix: 16) })")
  }

  @Test func `of text is the sum of its characters'`() {
    #expect("贫困 a, e\u{301}".columns == 9)
    #expect("".columns == 0)
  }
}
