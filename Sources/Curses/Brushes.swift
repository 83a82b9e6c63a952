import CNcurses
import Canvas

/// How each role is drawn on each surface: few different brushes, by number.
struct Brushes {
  let all: [Brush]
  /// By role, and within it by surface.
  let numbers: [Int]
  /// What takes every style off.
  let plain: [UInt8]

  /// The number of the brush for a cell.
  func number(for cell: Cell) -> Int {
    numbers[Int(cell.role.rawValue) * Surface.allCases.count + Int(cell.surface.rawValue)]
  }
}

extension Brushes {
  init(theme: Theme, tier: ColourTier) {
    let dyes = theme.dyes(for: tier)
    var all: [Brush] = []
    var numbers: [Int] = []
    // By ink: most roles share one with others.
    var known: [Dye: Int] = [:]
    var pairs = Pairs { init_extended_pair($0, $1, $2) == OK }
    for role in Role.allCases {
      for surface in Surface.allCases {
        let dye = dyes.dye(of: role, on: surface)
        if let number = known[dye] {
          numbers.append(number)
          continue
        }
        let ink = pairs.drawable(Ink(dye, tier: tier))
        known[dye] = all.count
        numbers.append(all.count)
        all.append(Brush(ink.ink, pair: ink.pair))
      }
    }
    self.init(
      all: all, numbers: numbers, plain: Brush.bytes { cncurses_attributes(0, false, $0, $1) })
  }
}
