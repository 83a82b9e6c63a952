import Canvas
import CNcurses
import Testing

@testable import Curses

@Suite("Colour pairs")
struct PairsTests {
  /// A terminal that takes so many, as ncurses says it does.
  private func pairs(upTo limit: CInt) -> Pairs { Pairs { number, _, _ in number < limit } }

  private func ink(_ foreground: CInt, _ background: CInt) -> Ink {
    Ink(foreground: foreground, background: background, attributes: [])
  }

  @Test func `are made once each`() {
    var made: [CInt] = []
    var pairs = Pairs { number, _, _ in
      made.append(number)
      return true
    }

    #expect(pairs.drawable(ink(1, 0)).pair == 1)
    #expect(pairs.drawable(ink(2, 0)).pair == 2)
    #expect(pairs.drawable(ink(1, 0)).pair == 1)
    #expect(made == [1, 2])
  }

  @Test func `are not made of the terminal's own colours, which it has`() {
    var pairs = pairs(upTo: 1)

    #expect(pairs.drawable(ink(-1, -1)) == (ink(-1, -1), 0))
  }

  @Test func `are shared on the same ground when the terminal takes no more`() {
    var pairs = pairs(upTo: 3)
    _ = pairs.drawable(ink(1, 0))
    _ = pairs.drawable(ink(2, 4))

    #expect(pairs.drawable(ink(3, 4)) == (ink(2, 4), 2))
    #expect(pairs.drawable(ink(3, 0)) == (ink(1, 0), 1))
  }

  @Test func `leave attributes to show a ground that there is no pair for`() {
    var pairs = pairs(upTo: 1)

    #expect(
      pairs.drawable(ink(3, 4))
        == (Ink(foreground: -1, background: -1, attributes: .reverse), 0))
  }

  @Test func `are few enough for terminals with eight colours`() {
    var count = 0
    var pairs = Pairs { number, _, _ in
      count = Int(number)
      return true
    }
    let dyes = Theme.terminal.dyes(for: .eight)
    for role in Role.allCases {
      for surface in Surface.allCases {
        _ = pairs.drawable(Ink(dyes.dye(of: role, on: surface), tier: .eight))
      }
    }

    #expect(count < 64)
  }
}
