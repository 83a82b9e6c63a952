import Canvas
import Testing

@Suite("Wide characters")
struct WholeCharactersTests {
  @Test(arguments: 1...60)
  func `stay whole whatever is written at whatever size`(seed: UInt64) {
    var random = Seeded(state: seed)
    let size = Size(
      width: .random(in: 0...12, using: &random), height: .random(in: 0...4, using: &random))
    var grid = Grid(size: size)

    for _ in 0..<200 {
      let (x, y) = (Int.random(in: -3...14, using: &random), Int.random(in: -2...5, using: &random))
      let rect = Rect(
        x: x, y: y, width: .random(in: 0...5, using: &random),
        height: .random(in: 0...3, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: grid.clear(rect)
      case 1: grid.fill(rect, with: Cell("村", columns: 2, role: .bar))
      case 2: grid.put(Cell.rightHalf(.text, .plain), x: x, y: y)
      default:
        let text = ["石桥村", "a", "户3人", "─", "e\u{301}x"].randomElement(using: &random) ?? ""
        grid.write(text, x: x, y: y, limit: .random(in: -1...7, using: &random))
      }
      #expect(grid.isWhole)
    }
  }
}

extension Grid {
  /// Whether every wide character is followed by its right half, and no half is alone.
  fileprivate var isWhole: Bool {
    (0..<size.height).allSatisfy { y in
      let row = Array(self[row: y])
      return row.indices.allSatisfy { x in
        let isHalf = row[x].columns == 0
        let isBegun = x > 0 && row[x - 1].columns == 2
        return isHalf == isBegun && (row[x].columns < 2 || x + 1 < row.count)
      }
    }
  }
}

/// The same numbers for the same seed, so that a failure comes again (Vigna's SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
