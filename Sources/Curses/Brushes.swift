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
    var all: [Brush] = []
    var numbers: [Int] = []
    var pairs = Pairs()
    let ground = Ink(theme.style(of: .text, on: .plain), tier: tier).background
    for role in Role.allCases {
      for surface in Surface.allCases {
        let style = theme.style(of: role, on: surface)
        var ink = Ink(style, tier: tier)
        // With few colours a surface may have become one with the page; its marks then show it.
        if ink.background == ground, style.background != theme.background {
          ink.add(theme.surfaces[surface]?.monochrome ?? [])
        }
        var pair = pairs.number(foreground: ink.foreground, background: ink.background)
        if pair == nil {
          // The terminal takes no more of them.
          ink = Ink(style, tier: .mono)
          pair = 0
        }
        let number = all.firstIndex { $0.ink == ink } ?? all.count
        if number == all.count { all.append(Brush(ink, pair: pair ?? 0)) }
        numbers.append(number)
      }
    }
    self.init(
      all: all, numbers: numbers, plain: Brush.bytes { cncurses_attributes(0, false, $0, $1) })
  }
}
