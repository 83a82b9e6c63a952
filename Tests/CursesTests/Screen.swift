import Canvas

@testable import Curses

/// A terminal that understands what `DirectPainter` writes, and nothing else.
struct Screen {
  /// What stands in a cell; the style of a blank is its background alone.
  struct Character: Equatable {
    var scalar: Unicode.Scalar = " "
    var style = ""
  }

  let size: Size
  let erasesInColour: Bool
  private(set) var cells: [Character]
  private var x = 0
  private var y = 0
  private var style: [String] = []

  init(size: Size, erasesInColour: Bool) {
    self.size = size
    self.erasesInColour = erasesInColour
    cells = Array(repeating: Character(), count: size.width * size.height)
  }

  /// Whether nothing is left switched on.
  var isPlain: Bool { style.isEmpty }
  var cursor: Point { Point(x: x, y: y) }

  mutating func feed(_ bytes: [UInt8]) {
    var scalars = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let scalar = scalars.popFirst() {
      guard scalar == "\u{1B}" else {
        put(scalar)
        continue
      }
      _ = scalars.popFirst()
      let numbers = scalars.prefix { !("@"..."~").contains($0) }
      scalars = scalars.dropFirst(numbers.count)
      perform(
        scalars.popFirst(), String(numbers).split(separator: ";").map(String.init))
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let index = y * size.width + x
    let visible = scalar == " " ? style.filter { $0.hasPrefix("2") } : style
    cells[index] = Character(scalar: scalar, style: visible.joined(separator: ";"))
    if scalar.columns == 2 { cells[index + 1] = Character(scalar: "\0", style: "half") }
    x += scalar.columns
  }

  private mutating func perform(_ final: Unicode.Scalar?, _ numbers: [String]) {
    let values = numbers.compactMap { Int($0) }
    switch final {
    case "H":
      y = (values.first ?? 1) - 1
      x = (values.count > 1 ? values[1] : 1) - 1
    case "C": x += values.first ?? 1
    case "J":
      for index in cells.indices { cells[index] = blank }
    case "K":
      for column in x..<size.width { cells[y * size.width + column] = blank }
    case "m":
      for number in numbers {
        if number == "0" { style = [] }
        // One text colour (1xx) and one background (2xx), as the test's brushes say them.
        if number.count == 3 { style.removeAll { $0.first == number.first && $0.count == 3 } }
        if number != "0" { style = (style + [number]).sorted() }
      }
    default: preconditionFailure("\(numbers) \(String(describing: final))")
    }
  }

  private var blank: Character {
    Character(
      style: erasesInColour ? style.filter { $0.hasPrefix("2") }.joined(separator: ";") : "")
  }
}
