import Canvas
import ViewModels

/// A number five rows high, its unit behind it at the foot; one strong line where there is no room.
struct BigNumberView {
  let number: BigNumber
  let width: Int
  let glyphs: GlyphTier

  var drawing: BlockDrawing {
    let digits = number.text.compactMap { Self.shapes[$0] }
    let columns = digits.map { ($0.first?.columns ?? 0) + 1 }.reduce(-1, +)
    let unit = number.unit.isEmpty ? 0 : number.unit.columns + 2
    guard !digits.isEmpty, digits.count == number.text.count, 2 + columns + unit + 1 <= width else {
      return line
    }
    return BlockDrawing(height: 5) { canvas in
      var x = 2
      for digit in digits {
        for (line, text) in digit.enumerated() { draw(text, x: x, line: line, on: &canvas) }
        x += (digit.first?.columns ?? 0) + 1
      }
      canvas.write(number.unit, x: x + 1, line: 4, role: .text)
      if let anchor = number.anchor { canvas.place(anchor, x: 2, columns: columns, rows: 5) }
    }
  }

  private var line: BlockDrawing {
    BlockDrawing(height: 1) { canvas in
      let text = Entry(number.text, .strong, number.anchor)
      guard number.text.columns <= width - 2 else {
        canvas.write(
          Entry(glyphs.missing, .muted, number.anchor), x: 1, line: 0, limit: width - 1)
        return
      }
      let x = 1 + canvas.write(text, x: 1, line: 0)
      let space = number.unit.unicodeScalars.first.map { $0.columns == 1 && $0 != "%" } ?? false
      canvas.write(
        (space ? " " : "") + number.unit, x: x, line: 0, role: .text, limit: width - 1 - x)
    }
  }

  /// Blanks are left alone, so that what lies below a number is not covered by them.
  private func draw(_ text: String, x: Int, line: Int, on canvas: inout BlockCanvas) {
    for (offset, character) in text.enumerated() where character != " " {
      canvas.write(
        glyphs >= .blocks ? String(character) : "#", x: x + offset, line: line, role: .strong)
    }
  }

  private static let shapes: [Character: [String]] = [
    "0": ["██████", "██  ██", "██  ██", "██  ██", "██████"],
    "1": ["████  ", "  ██  ", "  ██  ", "  ██  ", "██████"],
    "2": ["██████", "    ██", "██████", "██    ", "██████"],
    "3": ["██████", "    ██", "██████", "    ██", "██████"],
    "4": ["██  ██", "██  ██", "██████", "    ██", "    ██"],
    "5": ["██████", "██    ", "██████", "    ██", "██████"],
    "6": ["██████", "██    ", "██████", "██  ██", "██████"],
    "7": ["██████", "    ██", "    ██", "    ██", "    ██"],
    "8": ["██████", "██  ██", "██████", "██  ██", "██████"],
    "9": ["██████", "██  ██", "██████", "    ██", "██████"],
    ".": ["  ", "  ", "  ", "  ", "▄▄"],
    ",": ["  ", "  ", "  ", "▄▄", "▄▀"],
    "-": ["    ", "    ", "████", "    ", "    "],
    "%": ["██  ██", "   ▄█▀", "  ██  ", "▄█▀   ", "██  ██"],
  ]
}
