/// A small terminal: shows what bytes make of a screen, and says where they ask for what is none.
///
/// It knows ECMA-48 as xterm and its kin, the VT220 and the Linux console have it, as far as our
/// terminals' descriptions use it; the rest goes into ``complaints``. It draws each character as
/// wide as its ``manners`` say, whatever the program thinks.
final class Emulator {
  let manners: Manners
  let widths: ColumnTable
  var size: ScreenSize

  /// Row after row.
  var squares: [Square]
  var column = 0
  var row = 0
  /// Whether the last column has just been written: the next character goes into the next row.
  var isAtEdge = false
  var pen = Pen()
  /// What was written last, to be repeated.
  var last: Square?

  /// The first screen, while the second is shown.
  var hidden: [Square]?
  var kept = Kept()
  var keptByAlternate = Kept()
  var top = 0
  var bottom: Int

  /// What is on of the private modes of DEC; the cursor is visible by 25.
  var modes = startModes
  var isInserting = false
  var hasKeypad = false
  /// Whether G0 and G1 are the line-drawing letters, and whether G1 is in use.
  var lines = [false, false]
  var isShifted = false

  /// What the program was not answered yet.
  var answers: [[UInt8]] = []
  /// What it was sent and does not know.
  var complaints: [String] = []
  /// How many bytes it was sent.
  var count = 0

  var state = State.ground
  private var reader: CharacterReader

  /// What a cursor's place is kept with.
  struct Kept {
    var column = 0
    var row = 0
    var pen = Pen()
    var lines = [false, false]
    var isShifted = false
  }

  enum State {
    case ground
    case escape
    /// After ESC and one of the characters that choose a set of letters.
    case letters(UInt8)
    case control([UInt8])
    case string(UInt8, [UInt8])
    /// After an ESC in a string: its end, if it is one.
    case stringEscape(UInt8, [UInt8])
  }

  /// Lines are wrapped and the cursor is seen when nobody has changed anything.
  static let startModes: Set<Int> = [7, 25]

  init(_ manners: Manners, size: ScreenSize) {
    self.manners = manners
    self.size = size
    widths = ColumnTable(ambiguous: manners.ambiguousColumns)
    squares = Array(repeating: Square(), count: size.columns * size.rows)
    bottom = size.rows - 1
    reader = CharacterReader(manners.encoding)
  }

  subscript(row row: Int) -> ArraySlice<Square> {
    squares[row * size.columns..<(row + 1) * size.columns]
  }

  /// What can be seen of the squares: of a blank its ground, and what lines are drawn on it.
  var looks: [Square] {
    squares.map { square in
      guard square.scalar == " ", !square.pen.marks.contains(.reverse) else { return square }
      var seen = square
      seen.pen = Pen(ground: square.pen.ground, marks: square.pen.marks.intersection(.underline))
      return seen
    }
  }

  /// What is in a row, without blanks at its end.
  func text(ofRow row: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self[row: row].lazy.filter { $0.columns > 0 }.map(\.scalar))
    let end = text.lastIndex { $0 != " " }
    return end.map { String(text[...$0]) } ?? ""
  }

  /// What it shows, as text.
  var frame: Frame { Frame(lines: (0..<size.rows).map { text(ofRow: $0) }, size: size) }

  func resize(to size: ScreenSize) {
    guard size != self.size else { return }
    func refitted(_ old: [Square]) -> [Square] {
      var new = Array(repeating: Square(), count: size.columns * size.rows)
      for y in 0..<min(size.rows, self.size.rows) {
        for x in 0..<min(size.columns, self.size.columns) {
          new[y * size.columns + x] = old[y * self.size.columns + x]
        }
      }
      return new
    }
    squares = refitted(squares)
    hidden = hidden.map { refitted($0) }
    self.size = size
    top = 0
    bottom = size.rows - 1
    column = min(column, size.columns - 1)
    row = min(row, size.rows - 1)
    isAtEdge = false
  }

  func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private func take(_ byte: UInt8) {
    count += 1
    switch state {
    case .string(let kind, let text):
      switch byte {
      // The Linux console and PuTTY take the palette back by this, which has no end.
      case UInt8(ascii: "R") where kind == UInt8(ascii: "]") && text.isEmpty: state = .ground
      case 0x07: endString(kind, text)
      case 0x1B: state = .stringEscape(kind, text)
      default: state = .string(kind, text + [byte])
      }
    case .stringEscape(let kind, let text):
      endString(kind, text)
      if byte != UInt8(ascii: "\\") {
        complain("a string without an end")
        take(byte)
      }
    case _ where byte < 0x20 && !reader.isInside: takeControl(byte)
    case .ground:
      switch reader.take(byte) {
      case .more: break
      case .character("\u{7F}"): break
      case .character(let scalar): write(scalar)
      case .broken: complain("bytes that are no character")
      }
    case .escape: takeEscape(byte)
    case .letters(let set):
      state = .ground
      switch set {
      case UInt8(ascii: "("): lines[0] = byte == UInt8(ascii: "0")
      case UInt8(ascii: ")"): lines[1] = byte == UInt8(ascii: "0")
      case UInt8(ascii: " "), UInt8(ascii: "%"): break
      default: complain("ESC \(Character(Unicode.Scalar(set)))")
      }
    case .control(let begun):
      guard (0x40...0x7E).contains(byte) else {
        state = .control(begun + [byte])
        return
      }
      state = .ground
      perform(ControlSequence(begun, byte))
    }
  }

  private func endString(_ kind: UInt8, _ text: [UInt8]) {
    state = .ground
    // What knows no strings shows them.
    if !manners.isEmulator { complain("a string") }
    answer(string: kind, String(decoding: text, as: UTF8.self))
  }

  func complain(_ words: String) {
    // The first ones tell enough.
    if complaints.count < 20 { complaints.append(words) }
  }
}
