extension Unicode.Scalar {
  /// How many terminal columns the character takes: 0, 1 or 2.
  ///
  /// Ours rather than libc's `wcwidth`, so that layout is the same under every locale; a test holds
  /// it equal to `wcwidth` for the characters we print. Controls count as 1: they are shown as blanks.
  public var columns: Int {
    switch value {
    case 0...0x2FF: 1
    case 0x300...0x36F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// C0, C1, and the invisible ones that turn the direction of text around.
  public var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// How many terminal columns the text takes.
  public var columns: Int {
    var columns = 0
    for scalar in unicodeScalars { columns += scalar.columns }
    return columns
  }
}
