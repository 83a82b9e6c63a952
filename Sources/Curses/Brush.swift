import CNcurses
import Canvas

/// How a role is drawn on a surface.
struct Brush {
  let ink: Ink
  /// For ncurses: the attributes and the pair, without a character.
  let cell: cchar_t

  /// For writing past ncurses: what sets just the attributes, and the colours on top of them.
  let attributes: [UInt8]
  let foreground: [UInt8]
  let background: [UInt8]

  /// Whether a blank looks the same with either.
  func blanksLike(_ other: Brush) -> Bool {
    ink.background == other.ink.background && !marksBlanks && !other.marksBlanks
  }

  /// Whether blanks in it can be erased instead of written.
  func isErasable(inColour: Bool) -> Bool { !marksBlanks && (inColour || ink.background < 0) }

  /// Whether it takes no more than its colours to go over from another brush.
  func coversColours(of other: Brush) -> Bool {
    ink.attributes == other.ink.attributes
      && (ink.foreground >= 0 || other.ink.foreground < 0)
      && (ink.background >= 0 || other.ink.background < 0)
  }

  private var marksBlanks: Bool { !ink.attributes.isDisjoint(with: [.reverse, .underline]) }
}

// In an extension, so that tests can make them without a terminal.
extension Brush {
  init(_ ink: Ink, pair: CInt) {
    self.ink = ink
    let bits = ink.attributes.ncurses
    cell = cncurses_cell(bits, pair)
    let isColoured = ink.foreground >= 0 || ink.background >= 0
    attributes = Self.bytes { cncurses_attributes(bits, isColoured, $0, $1) }
    foreground =
      ink.foreground < 0 ? [] : Self.bytes { cncurses_foreground(ink.foreground, $0, $1) }
    background =
      ink.background < 0 ? [] : Self.bytes { cncurses_background(ink.background, $0, $1) }
  }

  static func bytes(_ body: (UnsafeMutablePointer<CChar>?, CInt) -> CInt) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
      let count = Int(body(buffer.baseAddress, CInt(buffer.count)))
      return buffer.prefix(count).map { UInt8(bitPattern: $0) }
    }
  }
}

extension Attributes {
  fileprivate var ncurses: attr_t {
    var bits: attr_t = 0
    if contains(.bold) { bits |= cncurses_bold }
    if contains(.dim) { bits |= cncurses_dim }
    if contains(.italic) { bits |= cncurses_italic }
    if contains(.underline) { bits |= cncurses_underline }
    if contains(.reverse) { bits |= cncurses_reverse }
    return bits
  }
}
